import type { ReactNode } from 'react';
import { cx } from '../lib/cx.ts';
import s from './Notice.module.css';

export interface NoticeProps {
  tone?: 'info' | 'warn' | 'error' | 'ok' | undefined;
  /** First words in the tone's colour. Say what it is; colour alone says nothing. */
  title?: ReactNode | undefined;
  children?: ReactNode | undefined;
  actions?: ReactNode | undefined;
  /** Set when it appears after the page has loaded, so it is read out: `status` waits its turn, `alert` interrupts. */
  live?: 'status' | 'alert' | undefined;
  className?: string | undefined;
}

export function Notice({ tone = 'info', title, children, actions, live, className }: NoticeProps) {
  return (
    <div className={cx(s.notice, s[tone], className)} role={live}>
      <div className={s.text}>
        {title ? <strong className={s.title}>{title}</strong> : null}
        {title && children ? ' ' : null}
        {children}
      </div>
      {actions ? <div className={s.actions}>{actions}</div> : null}
    </div>
  );
}

export interface BandProps {
  /** The word that names the band, e.g. "Demonstration". */
  label: string;
  children?: ReactNode | undefined;
}

/** A thin band across the whole page: this is a demonstration, this is another kommun's data. */
export function Band({ label, children }: BandProps) {
  return (
    <aside className={s.band} aria-label={label}>
      <strong>{label}</strong>
      {children ? <span> {children}</span> : null}
    </aside>
  );
}
