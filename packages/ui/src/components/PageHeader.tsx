import type { ReactNode, Ref } from 'react';
import { cx } from '../lib/cx.ts';
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
  /** `detail`: the smaller head of a pane beside a list. */
  size?: 'page' | 'detail' | undefined;
  /** h2 in a pane whose page already has its h1. */
  headingLevel?: 1 | 2 | undefined;
  /** The heading takes focus when the route changes. */
  headingRef?: Ref<HTMLHeadingElement> | undefined;
}

export function PageHeader({
  title,
  eyebrow,
  lead,
  actions,
  children,
  headingRef,
  size = 'page',
  headingLevel = 1,
}: PageHeaderProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <header className={cx(s.header, s[size])}>
      {eyebrow ? <div className={s.eyebrow}>{eyebrow}</div> : null}
      <div className={s.row}>
        <Heading ref={headingRef} tabIndex={-1} className={s.title}>
          {title}
        </Heading>
        {actions ? <div className={s.actions}>{actions}</div> : null}
      </div>
      {lead ? <p className={s.lead}>{lead}</p> : null}
      {children ? <div className={s.extra}>{children}</div> : null}
    </header>
  );
}
