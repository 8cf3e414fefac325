import { BLOCK_HOURS } from '@roda-traden/domain';

export interface Timme {
  timme: number;
  antal: number;
  vikt: number;
}

const DYGN = 24;
/** Hours in a block: six a day fit a phone, and one block gathers enough to say something. */
export const BLOCK = BLOCK_HOURS;

/** The weights as 7 rows; `null` where the page's filter leaves the hour out. */
export function timtabell(timmar: readonly Timme[], visas: (timme: number) => boolean): (number | null)[][] {
  const vikt = new Map(timmar.map((t) => [t.timme, t.vikt]));
  return Array.from({ length: 7 }, (_, dag) =>
    Array.from({ length: DYGN }, (_, timme) => {
      const cell = dag * DYGN + timme;
      return visas(cell) ? (vikt.get(cell) ?? 0) : null;
    }),
  );
}

/** The hours of one block of a day. */
export const blocktimmar = (dag: number, block: number): number[] =>
  Array.from({ length: BLOCK }, (_, i) => dag * DYGN + block * BLOCK + i);

/** The number a block has in the week, Monday first: what the server counts its reports under. */
export const blocknummer = (dag: number, block: number): number => dag * (DYGN / BLOCK) + block;

/** The same in blocks: weights add up (the numbers of reports don't, since one may touch several hours). */
export const blocktabell = (tabell: readonly (readonly (number | null)[])[]): (number | null)[][] =>
  tabell.map((dag) =>
    Array.from({ length: DYGN / BLOCK }, (_, block) => {
      const egna = dag.slice(block * BLOCK, (block + 1) * BLOCK).filter((vikt) => vikt !== null);
      return egna.length === 0 ? null : egna.reduce((summa, vikt) => summa + vikt, 0);
    }),
  );

/** The heaviest block; undefined when nothing has a time. */
export function tyngst(
  block: readonly (readonly (number | null)[])[],
): { dag: number; block: number; vikt: number } | undefined {
  let hogst: { dag: number; block: number; vikt: number } | undefined;
  block.forEach((rad, dag) => {
    rad.forEach((vikt, i) => {
      if (vikt !== null && vikt > (hogst?.vikt ?? 0)) hogst = { dag, block: i, vikt };
    });
  });
  return hogst;
}

const ettDecimal = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });

/** One decimal where it isn't whole; what would round to nothing says that it is something. */
export const viktText = (vikt: number): string =>
  vikt > 0 && vikt < 0.05 ? '<0,1' : ettDecimal.format(vikt);
