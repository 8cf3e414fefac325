import type { ReactNode } from 'react';
import { cx } from '../lib/cx.ts';
import s from './DescriptionList.module.css';

export interface DescriptionItem {
  term: ReactNode;
  value: ReactNode;
  /** "Ändra", in a summary to check. */
  action?: ReactNode | undefined;
}

export interface DescriptionListProps {
  items: readonly DescriptionItem[];
  /** `check`: ruled rows with an action each, to read through before sending. */
  variant?: 'plain' | 'check' | undefined;
}

export function DescriptionList({ items, variant = 'plain' }: DescriptionListProps) {
  return (
    <dl className={cx(s.list, s[variant])}>
      {items.map((item, index) => (
        <div key={index} className={s.row}>
          <dt className={s.term}>{item.term}</dt>
          <dd className={s.value}>{item.value}</dd>
          {item.action ? <dd className={s.action}>{item.action}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
