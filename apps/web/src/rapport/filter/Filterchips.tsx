import type { RapportFilter } from '@roda-traden/domain';
import { Button, ChipGroup, RemovableChip } from '@roda-traden/ui';
import { texter } from '../rapport.texter.ts';
import s from './Filter.module.css';
import { type Filterregister, filterchips } from './filterord.ts';

/** What is chosen, each with its cross. */
export function Filterchips({
  filter,
  register,
  satt,
}: {
  filter: RapportFilter;
  register: Filterregister;
  satt: (filter: RapportFilter) => void;
}) {
  const chips = filterchips(filter, register);
  if (chips.length === 0) return null;
  return (
    <div className={s.chips}>
      <ChipGroup label={texter.filter.aktivt}>
        {chips.map((chip) => (
          <RemovableChip key={chip.id} label={chip.text} onRemove={() => satt(chip.utan)} />
        ))}
        {chips.length > 1 ? (
          <Button variant="quiet" onPress={() => satt({})}>
            {texter.rapporter.rensa}
          </Button>
        ) : null}
      </ChipGroup>
    </div>
  );
}
