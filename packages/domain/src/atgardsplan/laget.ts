import { addDays } from '../kalender/index.ts';
import { type Atgardsstatus, OPPNA_ATGARDSSTATUSAR } from './status.ts';

/** Days after which a measure counts as not updated (issue: the dashboard per unit). */
export const UTAN_UPPDATERING_DAGAR = 60;

export interface Atgardslage {
  status: Atgardsstatus;
  genomforande: string;
  /** Local days; null = open. */
  fran: string | null;
  till: string | null;
  /** The local day it was last updated, or decided when it never was. */
  senast: string | null;
}

/**
 * The day that work on a measure begins: its own first, but not before its plan applies. Null = it says no day. One that
 * came from a plan before was begun there: `planensForsta` is null.
 */
export const borjarMedPlanen = (
  fran: string | null,
  planensForsta: string | null | undefined,
): string | null => ((fran ?? '') < (planensForsta ?? '') ? (planensForsta ?? null) : fran);

/** What a person should know about a measure today. Several may hold. */
export type Atgardsflagga = 'sen' | 'ej_uppdaterad' | 'utan_tidsram';

export const ATGARDSFLAGGOR = [
  { kod: 'sen', namn: 'Försenad' },
  { kod: 'ej_uppdaterad', namn: `Inte uppdaterad på ${UTAN_UPPDATERING_DAGAR} dagar` },
  { kod: 'utan_tidsram', namn: 'Utan tidsram' },
] as const satisfies readonly { kod: Atgardsflagga; namn: string }[];

/** The flags of a measure. Only open ones can be late or forgotten, and only begun ones forgotten; the last day itself isn't late. */
export function atgardsflaggor(a: Atgardslage, idag: string): Atgardsflagga[] {
  const oppen = OPPNA_ATGARDSSTATUSAR.includes(a.status);
  const flaggor: Atgardsflagga[] = [];
  if (oppen && ((a.till !== null && a.till < idag) || a.genomforande === 'rod')) flaggor.push('sen');
  const borjat = a.fran === null || a.fran <= idag;
  if (oppen && borjat && a.senast !== null && a.senast < addDays(idag, -UTAN_UPPDATERING_DAGAR))
    flaggor.push('ej_uppdaterad');
  if ((oppen || a.status === 'foreslagen') && a.till === null) flaggor.push('utan_tidsram');
  return flaggor;
}
