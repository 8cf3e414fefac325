import type { ReactNode, Ref } from 'react';
import s from './PageHeader.module.css';

export interface PageHeaderProps {
  title: ReactNode;
  /** One line above: number and date of the thing, or the way back. */
  eyebrow?: ReactNode | undefined;
  /** One sentence below: what the page is for, or how things stand. */
  lead?: ReactNode | undefined;
  actions?: ReactNode | undefined;
  /** Filters, tabs. */
  children?: ReactNode | undefined;
  /** The heading takes focus when the route changes. */
  headingRef?: Ref<HTMLHeadingElement> | undefined;
}

export function PageHeader({ title, eyebrow, lead, actions, children, headingRef }: PageHeaderProps) {
  return (
    <header className={s.header}>
      {eyebrow ? <div className={s.eyebrow}>{eyebrow}</div> : null}
      <div className={s.row}>
        <h1 ref={headingRef} tabIndex={-1} className={s.title}>
          {title}
        </h1>
        {actions ? <div className={s.actions}>{actions}</div> : null}
      </div>
      {lead ? <p className={s.lead}>{lead}</p> : null}
      {children ? <div className={s.extra}>{children}</div> : null}
    </header>
  );
}
