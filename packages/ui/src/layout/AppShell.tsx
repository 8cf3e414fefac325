import { Ellipsis } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { cx } from '../lib/cx.ts';
import { heightVar } from '../lib/heightVar.ts';
import { Link, type LinkComponent, NavigationProvider } from '../lib/link.tsx';
import { texter } from '../texter.ts';
import s from './AppShell.module.css';

export interface NavItem {
  href: string;
  label: string;
  /** Where there is room for a short word only: on the phone's bar. May hold soft hyphens. */
  shortLabel?: string | undefined;
  icon?: ReactNode | undefined;
  current?: boolean | undefined;
  /** How many wait there. */
  count?: number | undefined;
  /** The number in words, for screen readers: "23 nya rapporter". */
  countLabel?: string | undefined;
}

export interface NavSection {
  label?: string | undefined;
  items: readonly NavItem[];
}

export interface AppShellProps {
  /** The kommun's name, with or without its mark. */
  brand: ReactNode;
  items: readonly NavItem[];
  /** Further groups under a small heading ("Kommunen"). */
  sections?: readonly NavSection[] | undefined;
  link?: LinkComponent | undefined;
  navigate?: ((href: string) => void) | undefined;
  /** Search, the signed-in person. In the rail's foot on wide screens, on top on phones. */
  account?: ReactNode | undefined;
  /** A row above the page: search, period. */
  header?: ReactNode | undefined;
  /** A band across everything (<Band>). */
  band?: ReactNode | undefined;
  /** Without padding, for pages that fill the whole area, like <Split>. */
  fill?: boolean | undefined;
  children: ReactNode;
}

const onBar = 4;
const measured = heightVar('--account-height');

export function AppShell({
  brand,
  items,
  sections = [],
  link,
  navigate,
  account,
  header,
  band,
  fill = false,
  children,
}: AppShellProps) {
  return (
    <NavigationProvider link={link} navigate={navigate}>
      <a className="hoppa-lank" href="#innehall">
        {texter.hoppaTillInnehall}
      </a>
      <div className={s.shell}>
        {band ? <div className={s.band}>{band}</div> : null}
        <header className={s.rail}>
          <div className={s.brand}>{brand}</div>
          <nav aria-label={texter.huvudmeny} className={s.railNav}>
            <NavList items={items} />
            {sections.map((section) => (
              <div key={section.label ?? section.items[0]?.href}>
                {section.label ? <h2 className={s.sectionLabel}>{section.label}</h2> : null}
                <NavList items={section.items} />
              </div>
            ))}
          </nav>
          {account ? (
            <div ref={measured} className={s.account}>
              {account}
            </div>
          ) : null}
        </header>
        <div className={s.content}>
          {header ? (
            <section className={s.header} aria-label={texter.verktyg}>
              {header}
            </section>
          ) : null}
          <main id="innehall" tabIndex={-1} className={cx(s.main, fill && s.fill)}>
            {children}
          </main>
        </div>
        <BottomBar items={items} sections={sections} />
      </div>
    </NavigationProvider>
  );
}

function NavList({ items }: { items: readonly NavItem[] }) {
  return (
    <ul className={s.list}>
      {items.map((item) => (
        <li key={item.href}>
          <NavLink item={item} className={s.railLink} />
        </li>
      ))}
    </ul>
  );
}

function NavLink({ item, className }: { item: NavItem; className: string | undefined }) {
  return (
    <Link href={item.href} className={className} aria-current={item.current ? 'page' : undefined}>
      {item.icon ? (
        <span className={s.icon} aria-hidden="true">
          {item.icon}
        </span>
      ) : null}
      <span className={s.label}>{item.label}</span>
      {item.count ? (
        <span className={s.count}>
          {item.countLabel ? <span className="visuallt-dold">{item.countLabel}</span> : null}
          <span aria-hidden={item.countLabel ? true : undefined}>{item.count}</span>
        </span>
      ) : null}
    </Link>
  );
}

function BottomBar({ items, sections }: { items: readonly NavItem[]; sections: readonly NavSection[] }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const all = [...items, ...sections.flatMap((section) => section.items)];
  const first = all.length > onBar + 1 ? all.slice(0, onBar) : all;
  const rest = all.slice(first.length);
  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOpen]);
  return (
    <nav aria-label={texter.huvudmeny} className={s.bar}>
      {isOpen ? (
        // biome-ignore lint/a11y/useKeyWithClickEvents: closes after the link inside has been followed, by whatever means
        <ul id="mer-meny" className={s.sheet} onClick={() => setOpen(false)}>
          {rest.map((item) => (
            <li key={item.href}>
              <NavLink item={item} className={s.railLink} />
            </li>
          ))}
        </ul>
      ) : null}
      <ul className={s.barList}>
        {first.map((item) => (
          <li key={item.href}>
            <NavLink item={{ ...item, label: item.shortLabel ?? item.label }} className={s.barLink} />
          </li>
        ))}
        {rest.length > 0 ? (
          <li>
            <button
              ref={button}
              type="button"
              className={cx(s.barLink, rest.some((item) => item.current) && s.barCurrent)}
              aria-expanded={isOpen}
              aria-controls={isOpen ? 'mer-meny' : undefined}
              onClick={() => setOpen(!isOpen)}
            >
              <span className={s.icon} aria-hidden="true">
                <Ellipsis />
              </span>
              <span className={s.label}>{texter.mer}</span>
            </button>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
