import { type Atgardsflagga, type Atgardslage, atgardsflaggor } from './laget.ts';
import { type Atgardsstatus, OPPNA_ATGARDSSTATUSAR } from './status.ts';

/** Which measures: the same filter stands in the address, behind each number of the board, and in the list it opens. */
export interface Atgardsfilter {
  organisationId?: string | null | undefined;
  statusar?: readonly string[] | null | undefined;
  genomforande?: readonly string[] | null | undefined;
  effekt?: readonly string[] | null | undefined;
  flagga?: string | null | undefined;
  /** Only those that someone is expected to work on. */
  oppna?: boolean | null | undefined;
}

export interface Filtrerbar extends Atgardslage {
  ansvarigOrganisationId: string;
  effekt: string;
}

/** Does the measure belong in the filter, on this day? */
export function passarAtgardsfilter(a: Filtrerbar, f: Atgardsfilter, idag: string): boolean {
  const nagonAv = (lista: readonly string[] | null | undefined, varde: string): boolean =>
    !lista?.length || lista.includes(varde);
  return (
    (!f.organisationId || f.organisationId === a.ansvarigOrganisationId) &&
    nagonAv(f.statusar, a.status) &&
    nagonAv(f.genomforande, a.genomforande) &&
    nagonAv(f.effekt, a.effekt) &&
    (!f.oppna || OPPNA_ATGARDSSTATUSAR.includes(a.status)) &&
    (!f.flagga || atgardsflaggor(a, idag).includes(f.flagga as Atgardsflagga))
  );
}

const TYNGD: Readonly<Record<Atgardsflagga, number>> = { sen: 4, ej_uppdaterad: 2, utan_tidsram: 1 };
const KLARA: readonly Atgardsstatus[] = ['genomford', 'avbruten'];

/** Most urgent first: late, then forgotten, then the nearest last day; what is done comes last. */
export function jamforAngelagenhet(a: Atgardslage, b: Atgardslage, idag: string): number {
  const klar = (x: Atgardslage): number => (KLARA.includes(x.status) ? 1 : 0);
  const tyngd = (x: Atgardslage): number => atgardsflaggor(x, idag).reduce((s, f) => s + TYNGD[f], 0);
  return klar(a) - klar(b) || tyngd(b) - tyngd(a) || (a.till ?? '9999').localeCompare(b.till ?? '9999', 'en');
}
