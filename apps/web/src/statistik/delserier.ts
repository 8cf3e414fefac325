import { expectedRange } from '@roda-traden/domain';

/** One category of one month, as the API gives it. */
export interface Manadsdel {
  kod: string;
  namn: string;
  antal: number;
  forvantat?: { medel: number } | null;
}

export interface Delserie {
  id: string;
  namn: string;
  ovriga: boolean;
  /** The categories it counts: what its links open. */
  koder: string[];
  antal: number[];
  /** Expected per month; null where no range can be given. */
  spann: ([number, number] | null)[];
}

const SERIER = 5;

/**
 * Months by category (or by art, through `grupp`): the largest five and the rest as one. The expected range of
 * several categories together comes from the sum of their means, never from the sum of their ranges.
 */
export function delserier(
  manader: readonly { delar: readonly Manadsdel[]; harSpann: boolean }[],
  grupp: (del: Manadsdel) => { id: string; namn: string },
  ovrigaNamn: string,
): Delserie[] {
  const grupper = new Map<string, { namn: string; koder: Set<string>; summa: number }>();
  for (const { delar } of manader)
    for (const del of delar) {
      const { id, namn } = grupp(del);
      const hittad = grupper.get(id) ?? { namn, koder: new Set<string>(), summa: 0 };
      hittad.koder.add(del.kod);
      hittad.summa += del.antal;
      grupper.set(id, hittad);
    }
  const ordnade = [...grupper]
    .filter(([, { summa }]) => summa > 0)
    .sort(([, a], [, b]) => b.summa - a.summa || a.namn.localeCompare(b.namn, 'sv'));
  // Six fit as they are: "Övriga" for one alone would hide its name.
  const egna = ordnade.length <= SERIER + 1 ? ordnade : ordnade.slice(0, SERIER);
  const serie = (id: string, namn: string, koder: Set<string>, ovriga: boolean): Delserie => {
    const egnaDelar = manader.map(({ delar }) => delar.filter(({ kod }) => koder.has(kod)));
    return {
      id,
      namn,
      ovriga,
      koder: [...koder],
      antal: egnaDelar.map((delar) => delar.reduce((s, { antal }) => s + antal, 0)),
      spann: egnaDelar.map((delar, i) => {
        const medel = delar.reduce((s, { forvantat }) => s + (forvantat?.medel ?? 0), 0);
        if (!manader[i]?.harSpann || medel === 0) return null;
        const { low, high } = expectedRange(medel);
        return [low, high];
      }),
    };
  };
  const serier = egna.map(([id, { namn, koder }]) => serie(id, namn, koder, false));
  // Every other category, also those with nothing in the period: they may have been expected.
  const medTagna = new Set(egna.map(([id]) => id));
  const resten = new Set(
    [...grupper].filter(([id]) => !medTagna.has(id)).flatMap(([, { koder }]) => [...koder]),
  );
  return ordnade.length > egna.length ? [...serier, serie('ovriga', ovrigaNamn, resten, true)] : serier;
}
