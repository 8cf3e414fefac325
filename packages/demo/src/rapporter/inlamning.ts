import { type Kanal, localDate } from '@roda-traden/domain';
import { HUVUDKOMMUN } from '../kommuner.ts';
import { ORGANISATIONER } from '../organisationer.ts';
import type { KommunKod } from '../typer.ts';
import type { Handelse } from './handelse.ts';
import type { Slump } from './slump.ts';
import { MINUTER_PER_DYGN, veckodag } from './tid.ts';

/** How and by whom a happening reaches the kommun. `inkommen` is a local minute. */
export interface Inlamning {
  readonly kanal: Kanal;
  readonly inkommen: number;
  readonly organisation: string | null;
  readonly kontakt: string | null;
}

export interface Inlamningsvillkor {
  readonly kommun: KommunKod;
  /** First and last local day of the data. */
  readonly forsta: number;
  readonly sista: number;
  /** How many different reporters the public has; a few of them write often. */
  readonly rapportorer: number;
}

const KANALVAL = ['e_tjanst', 'telefon', 'mejl', 'mote', 'formular'] as const satisfies readonly Kanal[];
const ALLMANHETEN = [72, 13, 15, 0, 0] as const;
const PERSONAL = [30, 15, 15, 20, 20] as const;
const ANDEL_PERSONAL = 0.38;
/** The first weeks come partly from the old list that was read in. */
const IMPORTDAGAR = 45;
/** Days between the happening and the report: weights for 0, 1, 2 … 8. */
const DROJSMAL = [45, 28, 10, 6, 4, 3, 2, 1, 1] as const;
/** Office hours and waking hours, minutes from midnight. */
const KONTORSTID = [8 * 60, 16 * 60 + 30] as const;
const VAKENTID = [7 * 60 + 30, 22 * 60] as const;
/** The last day's reports have come in before the working day begins, so that none lies in the future. */
const SISTA_MORGONEN = [6 * 60 + 5, 7 * 60 + 45] as const;

/**
 * The last local day of the reports when the demo is filled in at `nu`: today once its morning's reports have come in, before that
 * yesterday. 'YYYY-MM-DD'.
 */
export const sistaRapportdagen = (nu: Date): string =>
  localDate(new Date(nu.getTime() - (SISTA_MORGONEN[1] + 60) * 60_000));

const ARBETSPLATSER = new Map<KommunKod, readonly string[]>();
for (const o of ORGANISATIONER) {
  if (o.typ === 'kommun' || o.typ === 'namnd') continue;
  ARBETSPLATSER.set(o.kommun, [...(ARBETSPLATSER.get(o.kommun) ?? []), o.kod]);
}

/** Meetings, phone calls and post are received in office hours on weekdays. */
const kraverKontor = (kanal: Kanal): boolean => kanal === 'telefon' || kanal === 'mote';

function dragKanal(slump: Slump, h: Handelse, personal: boolean, forsta: number): Kanal {
  if (!h.avvisning && h.dag < forsta + IMPORTDAGAR && slump.sant(0.5)) return 'import';
  return KANALVAL[slump.viktat(personal ? PERSONAL : ALLMANHETEN)] ?? 'e_tjanst';
}

function dragInkommen(slump: Slump, h: Handelse, kanal: Kanal, sista: number): number {
  const samlas = kanal === 'mote' || kanal === 'formular' || kanal === 'import';
  const drojsmal = samlas ? slump.heltal(1, 13) : slump.viktat(DROJSMAL);
  const [tidigast, senast] = kraverKontor(kanal) ? KONTORSTID : VAKENTID;
  let inkommen: number;
  if (drojsmal === 0 && !kraverKontor(kanal)) inkommen = h.slut + slump.heltal(10, 150);
  else inkommen = (h.dag + drojsmal) * MINUTER_PER_DYGN + slump.heltal(tidigast, senast);
  if (inkommen <= h.slut) {
    inkommen = kraverKontor(kanal)
      ? (Math.floor(h.slut / MINUTER_PER_DYGN) + 1) * MINUTER_PER_DYGN + slump.heltal(tidigast, senast)
      : h.slut + slump.heltal(30, 600);
  }
  const dag = Math.floor(inkommen / MINUTER_PER_DYGN);
  if (kraverKontor(kanal) && veckodag(dag) > 4) inkommen += (7 - veckodag(dag)) * MINUTER_PER_DYGN;
  return inkommen >= sista * MINUTER_PER_DYGN ? sistaMorgonen(slump, sista) : inkommen;
}

/** A minute of the last day. */
export function sistaMorgonen(slump: Slump, sista: number): number {
  return sista * MINUTER_PER_DYGN + slump.heltal(SISTA_MORGONEN[0], SISTA_MORGONEN[1]);
}

/** The reporter's address: unit, or one of the public, of whom a few write often. */
function dragKontakt(slump: Slump, kanal: Kanal, organisation: string | null, antal: number): string | null {
  if (organisation) return slump.sant(0.6) ? `${organisation}@example.se` : null;
  if (kanal === 'import') return null;
  const p = kanal === 'mejl' ? 1 : kanal === 'telefon' ? 0.2 : 0.45;
  return slump.sant(p) ? `boende.${1 + Math.floor(antal * slump.tal() ** 2)}@example.se` : null;
}

/** Draws a report of the happening. Never before it, never after the last day. */
export function dragInlamning(slump: Slump, h: Handelse, villkor: Inlamningsvillkor): Inlamning {
  if (h.flitigKontakt) {
    const inkommen = dragInkommen(slump, h, 'e_tjanst', villkor.sista);
    return { kanal: 'e_tjanst', inkommen, organisation: null, kontakt: h.flitigKontakt };
  }
  const personal = !h.avvisning && !h.hanvisning && slump.sant(ANDEL_PERSONAL);
  const onskad = dragKanal(slump, h, personal, villkor.forsta);
  const inkommen = dragInkommen(slump, h, onskad, villkor.sista);
  const kanal = inkommen >= villkor.sista * MINUTER_PER_DYGN ? 'e_tjanst' : onskad;
  const mojliga =
    villkor.kommun === HUVUDKOMMUN ? h.rad.profil.verksamheter : (ARBETSPLATSER.get(villkor.kommun) ?? []);
  const organisation = personal && kanal !== 'import' && mojliga.length > 0 ? slump.valj(mojliga) : null;
  return {
    kanal,
    inkommen,
    organisation,
    kontakt: dragKontakt(slump, kanal, organisation, villkor.rapportorer),
  };
}
