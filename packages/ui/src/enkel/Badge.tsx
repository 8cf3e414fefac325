import type { ReactNode } from 'react';
import { cx } from '../lib/cx.ts';
import s from './Badge.module.css';

export type Tone = 'ok' | 'warn' | 'error' | 'info' | 'neutral';

export interface BadgeProps {
  tone?: Tone | undefined;
  /** The word is the message; the colour only helps the eye find it. */
  children: ReactNode;
  /** A shape beside the word, e.g. ▲ or a lucide icon. */
  icon?: ReactNode | undefined;
  className?: string | undefined;
}

export function Badge({ tone = 'neutral', icon, children, className }: BadgeProps) {
  return (
    <span className={cx(s.badge, s[tone], className)}>
      {icon ? (
        <span className={s.icon} aria-hidden="true">
          {icon}
        </span>
      ) : null}
      {children}
    </span>
  );
}
