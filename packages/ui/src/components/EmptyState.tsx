import type { ReactNode } from 'react';
import s from './EmptyState.module.css';

export interface EmptyStateProps {
  /** What it means that nothing is here: "Inga nya rapporter". */
  title: ReactNode;
  children?: ReactNode | undefined;
  /** The next step. */
  action?: ReactNode | undefined;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={s.empty}>
      <p className={s.title}>{title}</p>
      {children ? <div className={s.text}>{children}</div> : null}
      {action ? <div className={s.action}>{action}</div> : null}
    </div>
  );
}
