import { type ReactNode, useId } from 'react';
import { cx } from '../lib/cx.ts';
import { Link } from '../lib/link.tsx';
import s from './Panel.module.css';

export interface PanelProps {
  title?: ReactNode | undefined;
  headingLevel?: 2 | 3 | 4 | undefined;
  actions?: ReactNode | undefined;
  children: ReactNode;
  /** `flat`: no frame, only heading and distance. */
  variant?: 'framed' | 'flat' | undefined;
}

/** A part of a page with a heading of its own. */
export function Panel({ title, headingLevel = 2, actions, children, variant = 'framed' }: PanelProps) {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={cx(s.panel, s[variant])} aria-labelledby={title ? id : undefined}>
      {title || actions ? (
        <header className={s.head}>
          {title ? (
            <Heading id={id} className={s.title}>
              {title}
            </Heading>
          ) : null}
          {actions ? <div className={s.actions}>{actions}</div> : null}
        </header>
      ) : null}
      {children}
    </section>
  );
}

export interface CardProps {
  title: ReactNode;
  /** The whole card leads here; the title is the link. */
  href?: string | undefined;
  headingLevel?: 2 | 3 | 4 | undefined;
  badge?: ReactNode | undefined;
  meta?: ReactNode | undefined;
  children?: ReactNode | undefined;
  actions?: ReactNode | undefined;
}

export function Card({ title, href, headingLevel = 3, badge, meta, children, actions }: CardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <article className={cx(s.card, href !== undefined && s.linked)}>
      <div className={s.head}>
        <Heading className={s.title}>
          {href === undefined ? (
            title
          ) : (
            <Link href={href} className={s.cardLink}>
              {title}
            </Link>
          )}
        </Heading>
        {badge}
      </div>
      {meta ? <div className={s.meta}>{meta}</div> : null}
      {children}
      {actions ? <div className={s.cardActions}>{actions}</div> : null}
    </article>
  );
}
