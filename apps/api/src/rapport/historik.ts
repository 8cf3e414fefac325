import {
  ALLVARSGRADER,
  ANDTS_TAGGAR,
  HANTERINGSKLASSER,
  HANVISNINGSMAL,
  KANALER,
  PLATSPRECISIONER,
  POLISANMALD,
  RAPPORTSTATUSAR,
  SAKERHETER,
  TIDSPRECISIONER,
  UPPGIFTSSLAG,
} from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { type Handelse, omskriven } from '../logg/index.ts';
import type { Rapport } from './rapport.entity.ts';
import { rapportladdare } from './rapport.laddare.ts';

type Ord = (varde: unknown) => string | null | Promise<string | null>;
interface Falt {
  namn: string;
  ord: Ord;
}

const tidpunkt = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'medium',
  timeStyle: 'short',
});

const somText: Ord = (varde) => String(varde);
const iLista =
  (lista: readonly { kod: string | number; namn: string }[]): Ord =>
  (varde) =>
    lista.find((rad) => rad.kod === varde)?.namn ?? String(varde);
const flera =
  (lista: readonly { kod: string; namn: string }[]): Ord =>
  (varde) =>
    Array.isArray(varde) && varde.length > 0
      ? varde.map((kod) => lista.find((rad) => rad.kod === kod)?.namn ?? String(kod)).join(', ')
      : null;
const SLAG = UPPGIFTSSLAG.map(({ slag, namn }) => ({ kod: slag, namn }));

/** What each key of a change is called, and how its value reads. A key that isn't here is not shown. */
function faltord(kontext: Kontext, rapport: Rapport): Record<string, Falt> {
  const namnAv =
    (slag: 'kategori' | 'omrade' | 'anvandare'): Ord =>
    async (id) =>
      (await kontext.laddare[slag].load(String(id)))?.namn ?? 'borttagen';
  const tid: Ord = (varde) => tidpunkt.format(new Date(String(varde)));
  return {
    status: { namn: 'Status', ord: iLista(RAPPORTSTATUSAR) },
    kanal: { namn: 'Kanal', ord: iLista(KANALER) },
    kategoriId: { namn: 'Kategori', ord: namnAv('kategori') },
    omradeId: { namn: 'Område', ord: namnAv('omrade') },
    platsprecision: { namn: 'Platsens noggrannhet', ord: iLista(PLATSPRECISIONER) },
    allvar: {
      namn: 'Allvar',
      ord: (grad) =>
        `${String(grad)} ${ALLVARSGRADER.find((rad) => rad.kod === grad)?.namn.toLowerCase() ?? ''}`.trim(),
    },
    andts: { namn: 'ANDTS', ord: flera(ANDTS_TAGGAR) },
    sakerhet: { namn: 'Hur säkert', ord: iLista(SAKERHETER) },
    polisanmald: { namn: 'Polisanmäld', ord: iLista(POLISANMALD) },
    hanteringsklass: { namn: 'Hanteringsklass', ord: iLista(HANTERINGSKLASSER) },
    handlaggareId: { namn: 'Handläggare', ord: namnAv('anvandare') },
    hantFran: { namn: 'Hände från', ord: tid },
    hantTill: { namn: 'Hände till', ord: tid },
    hantPrecision: { namn: 'Tidens noggrannhet', ord: iLista(TIDSPRECISIONER) },
    hanvisadTill: { namn: 'Hänvisad till', ord: iLista(HANVISNINGSMAL) },
    kompletteringsfraga: { namn: 'Fråga', ord: somText },
    maskat: { namn: 'Maskat', ord: flera(SLAG) },
    traffar: { namn: 'Maskat', ord: flera(SLAG) },
    latSta: { namn: 'Lämnat omaskat', ord: flera(SLAG) },
    // An incident is told as the report it begins with; its own is no news.
    incidentId: {
      namn: 'Dubblett av',
      ord: async (id) => {
        const huvud = await rapportladdare(kontext).huvudrapport.load(String(id));
        return huvud && huvud.id !== rapport.id ? huvud.referens : null;
      },
    },
  };
}

/**
 * A report's opened history in words: the stored changes hold ids and codes, a reader is given names.
 */
export async function historikIOrd(
  kontext: Kontext,
  rapport: Rapport,
  rader: readonly Handelse[],
): Promise<Handelse[]> {
  const falt = faltord(kontext, rapport);
  return Promise.all(
    rader.map(async (rad) => {
      const [fore, efter] = await Promise.all([iOrd(falt, rad.fore), iOrd(falt, rad.efter)]);
      return omskriven(rad, utanLika(fore, efter));
    }),
  );
}

async function iOrd(
  falt: Record<string, Falt>,
  varden: Record<string, unknown> | null,
): Promise<Record<string, string | null>> {
  const ord: Record<string, string | null> = {};
  for (const [nyckel, varde] of Object.entries(varden ?? {})) {
    const beskrivning = falt[nyckel];
    if (beskrivning)
      ord[beskrivning.namn] = varde === null || varde === undefined ? null : await beskrivning.ord(varde);
  }
  return ord;
}

/** Leaves out what reads the same before and after. */
function utanLika(
  fore: Record<string, string | null>,
  efter: Record<string, string | null>,
): Pick<Handelse, 'fore' | 'efter'> {
  const namn = [...new Set([...Object.keys(fore), ...Object.keys(efter)])].filter(
    (n) => (fore[n] ?? null) !== (efter[n] ?? null),
  );
  const valda = (fran: Record<string, string | null>): Record<string, string | null> =>
    Object.fromEntries(namn.map((n) => [n, fran[n] ?? null]));
  return { fore: valda(fore), efter: valda(efter) };
}
