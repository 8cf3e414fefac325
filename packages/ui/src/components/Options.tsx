import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { texter } from '../texter.ts';
import s from './ListBox.module.css';

export interface Option {
  id: string;
  label: string;
  /** A second line, e.g. the area's district. */
  description?: string | undefined;
  isDisabled?: boolean | undefined;
}

/** The list inside Select and ComboBox. */
export function OptionList({ options, emptyText }: { options?: readonly Option[]; emptyText?: ReactNode }) {
  return (
    <ListBox
      className={s.list ?? ''}
      {...(options ? { items: options } : {})}
      renderEmptyState={() => <div className={s.empty}>{emptyText ?? texter.ingaTraffar}</div>}
    >
      {(option: Option) => (
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
      )}
    </ListBox>
  );
}

export const popoverClass = s.popover ?? '';
