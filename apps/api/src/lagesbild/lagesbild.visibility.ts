import {
  far,
  LAGESBILDSLAG,
  type Lagesbildslag,
  type Lagesbildstatus,
  lagesbildsmaskin,
  type Roll,
} from '@roda-traden/domain';
import type { Parametrar } from '../db/parametrar.ts';

/** The state from which a role meets a picture; null = never. Those who compile see all. */
const FRAN_OCH_MED: Partial<Record<Roll, Readonly<Record<Lagesbildslag, Lagesbildstatus | null>>>> = {
  operativ_grupp: { operativ: 'till_operativ_grupp', strategisk: 'pa_remiss' },
  styrgrupp: { operativ: 'analyserad', strategisk: 'pa_remiss' },
  ks_kf: { operativ: null, strategisk: 'beslutad' },
};

/** The states of a kind in which this role may read a picture. */
export function synligaTillstand(roll: Roll, slag: Lagesbildslag): Lagesbildstatus[] {
  const alla = lagesbildsmaskin(slag).tillstand.map((t) => t.kod as Lagesbildstatus);
  if (far(roll, 'lagesbild:sammanstalla')) return alla;
  const forsta = FRAN_OCH_MED[roll]?.[slag];
  return forsta ? alla.slice(alla.indexOf(forsta)) : [];
}

/**
 * The WHERE that every reading of `lagesbild l` passes: the reader's kommun, and the states the role may see.
 * Row-level security stands behind it as a second wall.
 */
export function bildvillkor({ kommunId, roll }: { kommunId: string; roll: Roll }, p: Parametrar): string {
  const perSlag = LAGESBILDSLAG.map(
    ({ kod }) =>
      `(l.slag = ${p.plats(kod)} AND l.status = ANY(${p.plats(synligaTillstand(roll, kod))}::text[]))`,
  );
  return `l.kommun_id = ${p.plats(kommunId)} AND (${perSlag.join(' OR ')})`;
}
