import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { cx } from '../lib/cx.ts';
import { useNavigation } from '../lib/link.tsx';
import { Button, type ButtonVariant } from './Button.tsx';
import { Kbd } from './Kbd.tsx';
import s from './ListBox.module.css';

export interface MenuEntry {
  id: string;
  label: string;
  description?: string | undefined;
  icon?: ReactNode | undefined;
  shortcut?: string | undefined;
  danger?: boolean | undefined;
  isDisabled?: boolean | undefined;
  /** Goes there; otherwise `onAction` does something. */
  href?: string | undefined;
  onAction?: (() => void) | undefined;
}

export interface MenuGroup {
  label: string;
  items: readonly MenuEntry[];
}

export interface MenuButtonProps {
  label: string;
  items: readonly (MenuEntry | MenuGroup)[];
  icon?: ReactNode | undefined;
  /** Only the icon shows; `label` becomes the name. */
  iconOnly?: boolean | undefined;
  variant?: ButtonVariant | undefined;
  isDisabled?: boolean | undefined;
}

export function MenuButton({
  label,
  items,
  icon,
  iconOnly = false,
  variant = 'plain',
  isDisabled,
}: MenuButtonProps) {
  const { navigate } = useNavigation();
  const entry = (item: MenuEntry) => (
    <MenuItem
      key={item.id}
      id={item.id}
      textValue={item.label}
      isDisabled={item.isDisabled ?? false}
      onAction={() => {
        item.onAction?.();
        if (item.href !== undefined) navigate(item.href);
      }}
      className={cx(s.item, s.menuItem, item.danger && s.danger)}
    >
      <span className={s.icon} aria-hidden="true">
        {item.icon}
      </span>
      <span className={s.body}>
        {item.label}
        {item.description ? <span className={s.description}>{item.description}</span> : null}
      </span>
      {item.shortcut ? (
        <span aria-hidden="true">
          <Kbd>{item.shortcut}</Kbd>
        </span>
      ) : null}
    </MenuItem>
  );
  return (
    <MenuTrigger>
      <Button variant={variant} icon={icon} iconOnly={iconOnly} isDisabled={isDisabled}>
        {iconOnly ? (
          label
        ) : (
          <span className={s.menuLabel}>
            {label}
            <ChevronDown aria-hidden="true" className={s.chevron} />
          </span>
        )}
      </Button>
      <Popover className={s.popover ?? ''} offset={4}>
        <AriaMenu className={s.list ?? ''}>
          {items.map((item) =>
            'items' in item ? (
              <MenuSection key={item.label}>
                <Header className={s.sectionLabel ?? ''}>{item.label}</Header>
                {item.items.map(entry)}
              </MenuSection>
            ) : (
              entry(item)
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
