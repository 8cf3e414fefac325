import { Link } from '../lib/link.tsx';
import s from './Tabs.module.css';

export interface LinkTab {
  href: string;
  label: string;
  isCurrent?: boolean | undefined;
  count?: number | undefined;
}

/** Looks like Tabs but leads to pages with addresses of their own: links in a nav, as what they are. */
export function LinkTabs({ label, items }: { label: string; items: readonly LinkTab[] }) {
  return (
    <nav aria-label={label}>
      <ul className={s.list}>
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href} className={s.tab} aria-current={item.isCurrent ? 'page' : undefined}>
              {item.label}
              {item.count === undefined ? null : <span className={s.count}>{item.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
