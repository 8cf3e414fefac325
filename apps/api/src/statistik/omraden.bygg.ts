import { dayNumber, svensk } from '@roda-traden/domain';
import type { Omradesantal } from './analys.typer.ts';
import type { Analysrad } from './analysrader.ts';

/** Days within which a new report at the same place is a recurrence (statistics §6). */
const ATERKOMST_INOM = 14;

/**
 * Areas with most reports first, each with its recurrence: of the days with a report that could be followed a
 * whole fortnight, how many had another within it. The last fortnight can't be followed, and to count its days
 * as not followed would make every place look calmer than it is.
 */
export function byggOmraden(
  antal: readonly Analysrad[],
  perManad: readonly Analysrad[],
  sistaDag: string,
  namn: (nyckel: string) => { kod: string; namn: string; slag?: string },
): Omradesantal[] {
  const dagar = new Map<string, number[]>();
  for (const rad of perManad) {
    const lista = dagar.get(rad.nyckel) ?? [];
    const forsta = dayNumber(rad.datum ?? '');
    for (let dag = 0; dag < 31; dag++) if ((rad.antal >>> dag) & 1) lista.push(forsta + dag);
    dagar.set(rad.nyckel, lista);
  }
  const sista = dayNumber(sistaDag);
  return antal
    .map((rad) => {
      const egna = [...new Set(dagar.get(rad.nyckel))].sort((a, b) => a - b);
      const foljda = egna.flatMap((dag, i) =>
        dag + ATERKOMST_INOM <= sista ? [{ dag, nasta: egna[i + 1] }] : [],
      );
      const { kod, namn: visat, slag } = namn(rad.nyckel);
      return {
        // The figure is of this area alone, so its link must not open what lies below it.
        kod: kod === '-' ? kod : `=${kod}`,
        namn: visat,
        slag: slag ?? null,
        antal: rad.antal,
        rapportdagar: foljda.length,
        aterkomster: foljda.filter(({ dag, nasta }) => nasta !== undefined && nasta - dag <= ATERKOMST_INOM)
          .length,
      };
    })
    .sort((a, b) => b.antal - a.antal || svensk(a.namn, b.namn));
}
