import {
  addDays,
  arDatum,
  dagfel,
  dayNumber,
  type Faltfel,
  type Handlingsunderlag,
  instantAt,
  localClock,
  type Tidsprecision,
} from '@roda-traden/domain';
import type { BedomningInput, RapportbedomningFragment } from '../../gql/graphql.ts';

/** The assessment as the form holds it: everything is text, times are Swedish wall clock. */
export interface Bedomningsvarden extends Tidsvarden {
  kategori: string | null;
  /** Area code; '-' is unknown. */
  omrade: string | null;
  allvar: string;
  andts: string[];
  sakerhet: string;
  polisanmald: string;
  hanteringsklass: string;
  /** User id, '-' for none. */
  handlaggare: string;
}

/** When it happened, as a form holds it: days, and clocks HH:MM. */
export interface Tidsvarden {
  hantPrecision: string;
  /** '' for none, as with `tillDag`. */
  franDag: string;
  franTid: string;
  tillDag: string;
  tillTid: string;
}

export const INGEN = '-';
const MINUT_MS = 60_000;
const DYGN_MS = 86_400_000;

function delaTid(iso: string | null | undefined): [dag: string, tid: string] {
  if (!iso) return ['', ''];
  const lokal = new Date(localClock(Date.parse(iso))).toISOString();
  return [lokal.slice(0, 10), lokal.slice(11, 16)];
}

/** A day and a clock in Sweden as an instant; null without a day, midnight without a clock. */
export function foggaTid(dag: string, klocka: string): string | null {
  if (!dag) return null;
  const [timme = 0, minut = 0] = klocka.split(':').map(Number);
  return new Date(instantAt(dayNumber(dag) * DYGN_MS + (timme * 60 + minut) * MINUT_MS)).toISOString();
}

/**
 * The end of a time: a clock alone is on the same day, or the next where it is earlier than the beginning. Days
 * without clocks are whole days.
 */
export function foggaTill(v: Tidsvarden): string | null {
  if (v.franDag && !v.franTid && !v.tillTid) return foggaTid(v.tillDag || v.franDag, '23:59');
  if (v.tillDag || !v.tillTid || !v.franDag) return foggaTid(v.tillDag, v.tillTid);
  return foggaTid(v.tillTid < v.franTid ? addDays(v.franDag, 1) : v.franDag, v.tillTid);
}

/** Days and clocks are asked for only where something is known of them; what stood in them before is then no answer. */
export const tidVisas = ({ hantPrecision }: Tidsvarden): boolean =>
  hantPrecision === 'exakt' || hantPrecision === 'ungefar';

/** A day of the time that was typed but doesn't exist, as a fault of the time. */
export function omojligTid(v: Tidsvarden): Faltfel[] {
  const dag = tidVisas(v) && [v.franDag, v.tillDag].find((ett) => ett && !arDatum(ett));
  return dag ? dagfel('hant', dag) : [];
}

export function bedomningsvarden(r: RapportbedomningFragment): Bedomningsvarden {
  const [franDag, franTid] = delaTid(r.hantFran);
  const [tillDag, tillTid] = delaTid(r.hantTill);
  return {
    kategori: r.kategori?.kod ?? null,
    omrade: r.omrade?.kod ?? (r.platsprecision === 'okand' ? INGEN : null),
    allvar: r.allvar ? String(r.allvar) : '',
    andts: [...r.andts].sort(),
    sakerhet: r.sakerhet,
    polisanmald: r.polisanmald,
    hanteringsklass: r.hanteringsklass,
    handlaggare: r.handlaggare?.id ?? INGEN,
    hantPrecision: r.hantPrecision,
    franDag,
    franTid,
    tillDag,
    tillTid,
  };
}

const TIDSFALT = ['hantPrecision', 'franDag', 'franTid', 'tillDag', 'tillTid'] as const;

export const lika = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The names of the fields that differ. */
export function andradeFalt(nu: Bedomningsvarden, sparat: Bedomningsvarden): (keyof Bedomningsvarden)[] {
  return (Object.keys(sparat) as (keyof Bedomningsvarden)[]).filter((falt) => !lika(nu[falt], sparat[falt]));
}

/** What the server is told: only the fields that were changed here, so that no one's later change is undone. */
export function tillInput(nu: Bedomningsvarden, sparat: Bedomningsvarden): BedomningInput {
  const andrade = new Set<keyof Bedomningsvarden>(andradeFalt(nu, sparat));
  const input: BedomningInput = {};
  if (andrade.has('kategori')) input.kategori = nu.kategori;
  if (andrade.has('omrade')) input.omrade = nu.omrade === INGEN ? null : nu.omrade;
  if (andrade.has('allvar')) input.allvar = nu.allvar ? Number(nu.allvar) : null;
  if (andrade.has('andts')) input.andts = nu.andts;
  if (andrade.has('sakerhet')) input.sakerhet = nu.sakerhet;
  if (andrade.has('polisanmald')) input.polisanmald = nu.polisanmald;
  if (andrade.has('hanteringsklass')) input.hanteringsklass = nu.hanteringsklass;
  if (andrade.has('handlaggare')) input.handlaggare = nu.handlaggare === INGEN ? null : nu.handlaggare;
  if (TIDSFALT.some((falt) => andrade.has(falt))) {
    input.hantPrecision = nu.hantPrecision as Tidsprecision;
    const visas = tidVisas(nu);
    input.hantFran = visas ? foggaTid(nu.franDag, nu.franTid) : null;
    input.hantTill = visas ? foggaTill(nu) : null;
  }
  return input;
}

/** The assessment as the domain's rule about what is missing wants it. */
export const underlagFor = (v: Bedomningsvarden): Handlingsunderlag => ({
  kategori: v.kategori,
  omrade: v.omrade === INGEN ? null : v.omrade,
  platsprecision: v.omrade === INGEN ? 'okand' : 'omrade',
  allvar: v.allvar ? Number(v.allvar) : null,
});

/** The server's name of a field → the form's. */
export const formularfalt = (falt: string): keyof Bedomningsvarden | null => {
  if (falt === 'hant') return 'franDag';
  const kanda: readonly string[] = [
    'kategori',
    'omrade',
    'allvar',
    'andts',
    'sakerhet',
    'polisanmald',
    'hanteringsklass',
    'handlaggare',
  ];
  return kanda.includes(falt) ? (falt as keyof Bedomningsvarden) : null;
};
