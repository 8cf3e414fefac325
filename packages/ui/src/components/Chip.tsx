import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../lib/cx.ts';
import { texter } from '../texter.ts';
import s from './Chip.module.css';

export function Chip({ children }: { children: ReactNode }) {
  return <span className={s.chip}>{children}</span>;
}

export interface FilterChipProps {
  children: ReactNode;
  isSelected?: boolean | undefined;
  /** `null`: it is on its way, and its room is kept. */
  count?: number | null | undefined;
  onPress: () => void;
}

/** Turns a filter on and off, or opens one. */
export function FilterChip({ children, isSelected, count, onPress }: FilterChipProps) {
  return (
    <button
      type="button"
      aria-pressed={isSelected}
      onClick={onPress}
      className={cx(s.chip, s.toggle, isSelected && s.on)}
    >
      {children}
      {count === null ? (
        <span className={s.awaited} aria-hidden="true">
          0
        </span>
      ) : count === undefined ? null : (
        <span>{count}</span>
      )}
    </button>
  );
}

export interface RemovableChipProps {
  /** What the filter is, in words: "Område: Centrum". Also the name of the button that removes it. */
  label: string;
  onRemove: () => void;
}

export function RemovableChip({ label, onRemove }: RemovableChipProps) {
  return (
    <button
      type="button"
      onClick={onRemove}
      className={cx(s.chip, s.toggle, s.on)}
      aria-label={texter.taBort(label)}
    >
      {label}
      <X aria-hidden="true" className={s.x} />
    </button>
  );
}

/** A row of chips as a group with a name. */
export function ChipGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own layout, and this is not a form
    <div role="group" aria-label={label} className={s.group}>
      {children}
    </div>
  );
}
