import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import { cx } from '../lib/cx.ts';
import { defined } from '../lib/props.ts';
import s from './Tabs.module.css';

export interface TabItem {
  id: string;
  label: ReactNode;
  count?: number | undefined;
  content: ReactNode;
}

export interface TabsProps {
  label: string;
  items: readonly TabItem[];
  selected?: string | undefined;
  defaultSelected?: string | undefined;
  onSelect?: ((id: string) => void) | undefined;
  /** `small`: a pair of views inside a panel. */
  variant?: 'line' | 'small' | undefined;
}

export function Tabs({ label, items, selected, defaultSelected, onSelect, variant = 'line' }: TabsProps) {
  return (
    <AriaTabs
      {...defined({ selectedKey: selected, defaultSelectedKey: defaultSelected })}
      onSelectionChange={(key) => onSelect?.(String(key))}
      className={cx(s.tabs, s[variant])}
    >
      <TabList aria-label={label} className={s.list ?? ''}>
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className={s.tab ?? ''}>
            {item.label}
            {item.count === undefined ? null : <span className={s.count}>{item.count}</span>}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className={s.panel ?? ''}>
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
