import { RAPPORTSTATUSAR, type RapportFilter } from '@roda-traden/domain';
import { DIMENSIONER, type Dimension, type Register } from './register.ts';

/** A value of the address that names nothing the kommun has. */
export interface Okand {
  falt: Dimension | 'statusar';
  varde: string;
}

const STATUSKODER: readonly string[] = RAPPORTSTATUSAR.map(({ kod }) => kod);

/**
 * The choices of an address, without those that mean nothing: counted along they would find no reports, and the page
 * would call that a result. `=kod` is an area alone (RapportFilter).
 */
export function utanOkanda(
  urval: RapportFilter,
  val: Register['val'],
): { urval: RapportFilter; okanda: Okand[] } {
  const okanda: Okand[] = [];
  const kvar: Record<string, unknown> = { ...urval };
  const prova = (falt: Okand['falt'], finns: readonly string[]): void => {
    const valda: readonly (string | number)[] = urval[falt] ?? [];
    const kanda = valda.filter((varde) => finns.includes(String(varde).replace(/^=/, '')));
    if (kanda.length === valda.length) return;
    okanda.push(
      ...valda.filter((varde) => !kanda.includes(varde)).map((varde) => ({ falt, varde: String(varde) })),
    );
    if (kanda.length > 0) kvar[falt] = kanda;
    else delete kvar[falt];
  };
  for (const dimension of DIMENSIONER)
    prova(
      dimension,
      val[dimension].map(({ id }) => id),
    );
  prova('statusar', STATUSKODER);
  return { urval: kvar as RapportFilter, okanda };
}
