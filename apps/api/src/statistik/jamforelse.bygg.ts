import {
  addDays,
  comparePeriods,
  comparePeriodsWaiting,
  compareSeries,
  daysInPeriod,
  type Jamforelse,
  type Period,
  type ProvadJamforelse,
  TOO_EARLY,
} from '@roda-traden/domain';
import type { Verdikt } from './analys.typer.ts';
import type { Analysperiod } from './analysperiod.ts';

/**
 * Why two periods can't be told apart by a test, though their counts stand side by side:
 * the reference began before reports were collected · the two share days · the current one isn't over.
 */
export type Hinder = 'fore_data' | 'overlappar' | 'framtid';

/** Collection begins a little before the first report: this share of the reference may lie before it. */
const FAR_SAKNAS = 0.02;

export interface Hindersfraga {
  nu: Period;
  forr: Period;
  /** First local day reports have come in; null when there are none. */
  tackningFran: string | null;
  idag: string;
}

/** What makes a comparison dishonest, the worst first; null when it can be made. */
export function hinderFor({ nu, forr, tackningFran, idag }: Hindersfraga): Hinder | null {
  // A day before the first report counts nothing because nobody asked, not because nothing happened.
  const forstaDag = addDays(forr.fran, Math.floor(daysInPeriod(forr) * FAR_SAKNAS));
  if (tackningFran === null || forstaDag < tackningFran) return 'fore_data';
  // Reports in both are counted twice, and the test takes the counts as independent.
  if (forr.till >= nu.fran) return 'overlappar';
  // Days that haven't come are no exposure.
  if (nu.till > idag) return 'framtid';
  return null;
}

/** Reports that wait for triage in the two periods: in no count yet, and any of them may end up in one. */
export interface Vantande {
  nu: number;
  forr: number;
}

const INGEN_VANTAR: Vantande = { nu: 0, forr: 0 };

export interface Referens {
  hinder: Hinder | null;
  /** Series with enough events to be tested: the number the page has to state. */
  provade: number;
  /** The verdict of one series, in the order the counts were given. */
  serier: Verdikt[];
  /** The verdict on the whole, tested by itself; too early to give when those who wait may change it. */
  helhet: Verdikt;
}

/**
 * Every series of the page against one reference period: p-values adjusted across the series (Benjamini and
 * Hochberg), and the whole as one test of its own.
 */
export function motReferens(
  vilken: 'foregaende' | 'ifjol',
  period: Analysperiod,
  antal: readonly { nu: number; forr: number }[],
  tackningFran: string | null,
  idag: string,
  vantar: Vantande,
): Referens {
  const helhet = antal.reduce((s, rad) => ({ nu: s.nu + rad.nu, forr: s.forr + rad.forr }), {
    nu: 0,
    forr: 0,
  });
  return jamforSerier({ nu: period.nu, forr: period[vilken], tackningFran, idag }, antal, helhet, vantar);
}

/** Any two periods: each series adjusted for how many there are, and the whole by itself. */
export function jamforSerier(
  fraga: Hindersfraga,
  antal: readonly { nu: number; forr: number }[],
  helhet: { nu: number; forr: number },
  vantar: Vantande = INGEN_VANTAR,
): Referens {
  const hinder = hinderFor(fraga);
  const dagar = { forr: daysInPeriod(fraga.forr), nu: daysInPeriod(fraga.nu) };
  const par = (rad: { nu: number; forr: number }) => ({
    a: rad.forr,
    b: rad.nu,
    daysA: dagar.forr,
    daysB: dagar.nu,
  });
  if (hinder) {
    const utan = (rad: { nu: number; forr: number }) => utanVerdikt(rad, dagar, hinder);
    return { hinder, provade: 0, serier: antal.map(utan), helhet: utan(helhet) };
  }
  const { tested, results } = compareSeries(antal.map(par));
  return {
    hinder: null,
    provade: tested,
    serier: antal.map((rad, i) => medVerdikt(rad, dagar, results[i] ?? comparePeriods(par(rad)))),
    helhet: helhetsverdikt(helhet, dagar, vantar),
  };
}

function helhetsverdikt(rad: { nu: number; forr: number }, dagar: Dagar, vantar: Vantande): Verdikt {
  const par = { a: rad.forr, b: rad.nu, daysA: dagar.forr, daysB: dagar.nu };
  const utfall = comparePeriodsWaiting(par, { a: vantar.forr, b: vantar.nu });
  const verdikt = medVerdikt(rad, dagar, utfall);
  return utfall.holds
    ? verdikt
    : { ...verdikt, verdikt: TOO_EARLY, vantar: { ...vantar, granskade: utfall.verdict } };
}

type Dagar = { forr: number; nu: number };

function medVerdikt(
  rad: { nu: number; forr: number },
  dagar: Dagar,
  utfall: Jamforelse & Partial<Pick<ProvadJamforelse, 'pAdjusted'>>,
): Verdikt {
  return {
    ...rad,
    dagarForr: dagar.forr,
    dagarNu: dagar.nu,
    verdikt: utfall.verdict,
    hinder: null,
    vantar: null,
    p: utfall.pAdjusted ?? utfall.p,
    kvot: utfall.rateRatio,
    kvotLag: utfall.interval?.[0] ?? null,
    kvotHog: utfall.interval?.[1] ?? null,
  };
}

function utanVerdikt(rad: { nu: number; forr: number }, dagar: Dagar, hinder: Hinder): Verdikt {
  return {
    ...rad,
    dagarForr: dagar.forr,
    dagarNu: dagar.nu,
    verdikt: null,
    hinder,
    vantar: null,
    p: null,
    kvot: null,
    kvotLag: null,
    kvotHog: null,
  };
}
