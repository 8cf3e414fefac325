import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { texter } from '../texter.ts';
import s from './ListBox.module.css';

export interface Option {
  id: string;
  label: string;
  /** A second line, e.g. the area's district. */
  description?: string | undefined;
  isDisabled?: boolean | undefined;
}

export interface OptionGroup {
  label: string;
  options: readonly Option[];
}

/** The list inside Select and ComboBox: options from `items`, or in groups under small headings. */
export function OptionList({
  options,
  groups,
  emptyText,
}: {
  options?: readonly Option[];
  groups?: readonly OptionGroup[] | undefined;
  emptyText?: ReactNode;
}) {
  const shared = {
    className: s.list ?? '',
    renderEmptyState: () => <div className={s.empty}>{emptyText ?? texter.ingaTraffar}</div>,
  };
  if (groups)
    return (
      <ListBox {...shared}>
        {groups.map((group) => (
          <ListBoxSection key={group.label} id={group.label}>
            <Header className={s.sectionLabel ?? ''}>{group.label}</Header>
            {group.options.map((option) => (
              <Item key={option.id} option={option} />
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    );
  return (
    <ListBox {...shared} {...(options ? { items: options } : {})}>
      {(option: Option) => <Item option={option} />}
    </ListBox>
  );
}

function Item({ option }: { option: Option }) {
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.label}
      isDisabled={option.isDisabled ?? false}
      className={s.item ?? ''}
    >
      <span className={s.check} aria-hidden="true">
        <Check />
      </span>
      <span className={s.body}>
        {option.label}
        {option.description ? <span className={s.description}>{option.description}</span> : null}
      </span>
    </ListBoxItem>
  );
}

export const popoverClass = s.popover ?? '';
