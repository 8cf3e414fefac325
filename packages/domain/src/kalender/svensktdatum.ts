import { dayNumber, fromDayNumber, type Lokaldatum } from './datum.ts';
import { instantAt, localClock } from './zon.ts';

const MANADER = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MANADSNAMN = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** A day as a sentence says it: 31 mars 2026. */
export function dagIOrd(dag: Lokaldatum): string {
  const [ar, manad, d] = dag.split('-').map(Number);
  return `${d} ${MANADSNAMN[(manad ?? 1) - 1]} ${ar}`;
}

export interface SvenskTidpunkt {
  readonly datum: Lokaldatum;
  /** The instant written; with no time of day, the moment the day begins in Stockholm. */
  readonly tid: Date;
  readonly harKlockslag: boolean;
  /** The clock was put forward over the time that is written: there was no such moment. */
  readonly finnsInte?: true;
}

const AR_FORST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const HOPSKRIVET = /^(\d{4})(\d{2})(\d{2})$/;
const DAG_FORST = /^(\d{1,2})[-/.](\d{1,2})[-/. ](\d{4})$/;
const MED_ORD = /^(?:den )?(\d{1,2})[ .]([a-zåäö]{3,9})\.? (\d{4})$/;
const KLOCKSLAG = /^(?:kl\.? ?)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?$/;
const MED_ZON = /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:z|[+-]\d{2}:?\d{2})$/;

/**
 * A day, with or without a time of day, as Swedes and Swedish spreadsheets write it: `2026-03-14`,
 * `2026-03-14 22.30`, `14/3 2026`, `14 mars 2026 kl. 22:30`. Day before month always. Local time
 * (Europe/Stockholm) unless an offset is written. Null for what isn't a day that exists, or has no full year.
 */
export function tolkaSvenskTidpunkt(text: string): SvenskTidpunkt | null {
  const rensad = text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  if (rensad.length === 0 || rensad.length > 40) return null;
  if (MED_ZON.test(rensad)) return medZon(rensad);
  const [dag, klocka] = delaDagOchKlocka(rensad);
  const datum = tolkaDag(dag);
  if (datum === null) return null;
  const vagg = dayNumber(datum) * 86_400_000;
  if (klocka === null) return { datum, tid: new Date(instantAt(vagg)), harKlockslag: false };
  const sekunder = tolkaKlockslag(klocka);
  if (sekunder === null) return null;
  const skriven = vagg + sekunder * 1000;
  const tid = instantAt(skriven);
  return {
    datum,
    tid: new Date(tid),
    harKlockslag: true,
    ...(localClock(tid) !== skriven && { finnsInte: true as const }),
  };
}

function medZon(text: string): SvenskTidpunkt | null {
  const ms = Date.parse(text.toUpperCase());
  if (Number.isNaN(ms) || tolkaDag(text.slice(0, 10)) === null) return null;
  return {
    datum: fromDayNumber(Math.floor(localClock(ms) / 86_400_000)),
    tid: new Date(ms),
    harKlockslag: true,
  };
}

/** The time of day is the last word, with or without "kl" before it; ISO puts a t between. */
function delaDagOchKlocka(text: string): [dag: string, klocka: string | null] {
  const iso = /^(\d{4}-\d{2}-\d{2})t(.+)$/.exec(text);
  if (iso) return [iso[1] ?? '', iso[2] ?? ''];
  const ord = text.split(' ');
  const sista = ord.at(-1) ?? '';
  if (ord.length < 2 || !KLOCKSLAG.test(sista) || AR_FORST.test(sista)) return [text, null];
  ord.pop();
  if (/^kl\.?$/.test(ord.at(-1) ?? '')) ord.pop();
  return [ord.join(' ').replace(/,$/, ''), sista];
}

function tolkaKlockslag(text: string): number | null {
  const del = KLOCKSLAG.exec(text);
  if (!del) return null;
  const [timme, minut, sekund] = [Number(del[1]), Number(del[2]), Number(del[3] ?? 0)];
  return timme > 23 || minut > 59 || sekund > 59 ? null : (timme * 60 + minut) * 60 + sekund;
}

function tolkaDag(text: string): Lokaldatum | null {
  const arForst = AR_FORST.exec(text) ?? HOPSKRIVET.exec(text);
  if (arForst) return dagOmDenFinns(arForst[1], arForst[2], arForst[3]);
  const dagForst = DAG_FORST.exec(text);
  if (dagForst) return dagOmDenFinns(dagForst[3], dagForst[2], dagForst[1]);
  const medOrd = MED_ORD.exec(text);
  if (!medOrd) return null;
  const namn = medOrd[2] ?? '';
  const manad = Math.max(MANADER.indexOf(namn), MANADSNAMN.indexOf(namn)) + 1;
  return dagOmDenFinns(medOrd[3], String(manad), medOrd[1]);
}

function dagOmDenFinns(ar = '', manad = '', dag = ''): Lokaldatum | null {
  const datum = `${ar}-${manad.padStart(2, '0')}-${dag.padStart(2, '0')}`;
  try {
    dayNumber(datum);
    return datum;
  } catch {
    return null;
  }
}
