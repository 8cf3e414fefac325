import type { Allvar } from '@roda-traden/domain';
import { KOMPLETTERINGSFRAGOR } from '../texter/ofullstandigt.ts';
import type { DemoRapport } from '../typer.ts';
import type { Handelse } from './handelse.ts';
import type { Slump } from './slump.ts';

/** What triage has made of a report. */
export type Utfall = Pick<
  DemoRapport,
  'status' | 'kategori' | 'allvar' | 'dubblettAvNr' | 'hanvisadTill' | 'avvisadSkal' | 'kompletteringsfraga'
>;

export interface Triagelage {
  /** How many reports are newer than or as new as this one, itself included: 1 for the very last. */
  readonly franSlutet: number;
  /** Size of the untouched inbox. */
  readonly inkorg: number;
  /** Whole days since it came in. */
  readonly alder: number;
  /** The report it repeats, once that one has been accepted; null otherwise. */
  readonly huvudNr: number | null;
}

/** The untouched inbox: the newest reports, all waiting. Demo volumes get up to 18, large ones 0,2 %. */
export function inkorgsstorlek(antal: number): number {
  if (antal > 10_000) return Math.round(antal * 0.002);
  return Math.min(18, Math.max(1, Math.round(antal * 0.05)));
}

const OTRIAGERAD: Utfall = {
  status: 'inkommen',
  kategori: null,
  allvar: null,
  dubblettAvNr: null,
  hanvisadTill: null,
  avvisadSkal: null,
  kompletteringsfraga: null,
};

const dragAllvar = (slump: Slump, h: Handelse): Allvar =>
  ([1, 2, 3, 4] as const)[slump.viktat(h.rad.profil.allvar)] ?? 1;

const kategori = (h: Handelse): DemoRapport['kategori'] => h.hanvisning?.kategori ?? h.rad.profil.kategori;

const granskas = (slump: Slump, h: Handelse): Utfall => ({
  ...OTRIAGERAD,
  status: 'granskas',
  kategori: h.avvisning || slump.sant(0.5) ? null : kategori(h),
});

const vantar = (slump: Slump, h: Handelse): Utfall => ({
  ...OTRIAGERAD,
  status: 'vantar_komplettering',
  kategori: h.avvisning ? null : kategori(h),
  kompletteringsfraga: slump.valj(KOMPLETTERINGSFRAGOR),
});

function avgjord(slump: Slump, h: Handelse, lage: Triagelage): Utfall {
  if (h.avvisning) return { ...OTRIAGERAD, status: 'avvisad', avvisadSkal: h.avvisning.skal };
  if (h.hanvisning)
    return { ...OTRIAGERAD, status: 'hanvisad', kategori: kategori(h), hanvisadTill: h.hanvisning.till };
  const bedomd = { ...OTRIAGERAD, kategori: kategori(h), allvar: dragAllvar(slump, h) };
  if (lage.huvudNr !== null) return { ...bedomd, status: 'dubblett', dubblettAvNr: lage.huvudNr };
  const pAvslutad = lage.alder > 150 ? 0.8 : lage.alder > 60 ? 0.35 : 0.05;
  return { ...bedomd, status: slump.sant(pAvslutad) ? 'avslutad' : 'godkand' };
}

/**
 * Triage as it would look today: the newest untouched, then a stretch of work in progress, a few older ones
 * that still wait for an answer, and the rest decided.
 */
export function dragUtfall(slump: Slump, h: Handelse, lage: Triagelage): Utfall {
  if (lage.franSlutet <= lage.inkorg) return OTRIAGERAD;
  const arbete = Math.ceil(lage.inkorg * 0.55);
  if (lage.franSlutet <= lage.inkorg + arbete) {
    // A fixed mix, so that a short stretch has some of each: waiting, in review, untouched, decided.
    const val = lage.franSlutet % 4;
    if (val === 0) return vantar(slump, h);
    if (val === 1) return granskas(slump, h);
    if (val === 2) return OTRIAGERAD;
  } else if (lage.alder < 60 && slump.sant(0.04)) return vantar(slump, h);
  return avgjord(slump, h, lage);
}
