import type { RapportFilter } from '@roda-traden/domain';
import { type Filterchip, filterchips } from '../rapport/index.ts';
import type { Register } from './register.ts';

/**
 * The choices of the page's filter in words. The period has a control of its own, and so have the duplicates:
 * they are no chips, and stay when a chip is taken away.
 */
export function valda(urval: RapportFilter, register: Pick<Register, 'ord'>): Filterchip[] {
  const { fran, till, statusar, ...ovrigt } = urval;
  const medDubbletter = statusar?.includes('dubblett') ?? false;
  const kvar: RapportFilter = {
    ...(fran && { fran }),
    ...(till && { till }),
    ...(medDubbletter && statusar && { statusar }),
  };
  return filterchips({ ...ovrigt, ...(statusar && !medDubbletter && { statusar }) }, register.ord).map(
    (chip) => ({ ...chip, utan: { ...chip.utan, ...kvar } }),
  );
}
