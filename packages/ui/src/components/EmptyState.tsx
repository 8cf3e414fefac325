import type { ReactNode } from 'react';
import s from './EmptyState.module.css';

export interface EmptyStateProps {
  /** What it means that nothing is here: "Inga nya rapporter". */
  title: ReactNode;
  children?: ReactNode | undefined;
  /** The next step. */
  action?: ReactNode | undefined;
  /** It is the whole page: its title is the page's heading. */
  page?: boolean | undefined;
}

export function EmptyState({ title, children, action, page }: EmptyStateProps) {
  const Title = page ? 'h1' : 'p';
  return (
    <div className={s.empty}>
      <Title className={s.title}>{title}</Title>
      {children ? <div className={s.text}>{children}</div> : null}
      {action ? <div className={s.action}>{action}</div> : null}
    </div>
  );
}
