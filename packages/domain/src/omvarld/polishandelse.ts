import { type Kommunpost, kommunMedNamn, lanMedNamn } from './kommuner.ts';
import { tolkaIntraffad, tolkaPublicerad } from './tid.ts';

/**
 * - `handelse`: one event in one kommun.
 * - `sammanfattning`: a shift's selection of events, never one event; not in any count of events.
 * - `lan`: one notice that belongs to a whole län.
 */
export type Polishandelseslag = 'handelse' | 'sammanfattning' | 'lan';

/** A notice from polisen.se. Context beside the reports: a selection the police publish, not crime statistics. */
export interface Polishandelse {
  readonly id: number;
  /** When the notice was published, ISO 8601 in UTC. */
  readonly publicerad: string;
  /** When the event took place according to its title, ISO 8601 in UTC; null when the title doesn't say. */
  readonly intraffad: string | null;
  readonly typ: string;
  /** The title as published: day, time, type and place. */
  readonly rubrik: string;
  readonly sammanfattning: string;
  /** Absolute address on polisen.se; null when the notice has none we trust. */
  readonly url: string | null;
  /** Two digits. */
  readonly lan: string;
  /** Four digits; null for what belongs to a whole län. */
  readonly kommunkod: string | null;
  readonly slag: Polishandelseslag;
}

export type Polistolkning =
  | { readonly ok: true; readonly handelse: Polishandelse }
  | { readonly ok: false; readonly skal: string };

/**
 * Reads one object of the police's API (https://polisen.se/api/events). Never throws: what can't be read
 * gives a reason in Swedish that doesn't repeat the contents. The position is left out on purpose: it is the
 * middle of an area, never the place of the event.
 */
export function parsePolishandelse(json: unknown): Polistolkning {
  if (!arObjekt(json)) return nej('Händelsen är inte ett objekt.');
  const { id, datetime, name, summary, url, type, location } = json;
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id <= 0) return nej('Händelsen saknar id.');
  if (typeof datetime !== 'string') return nej('Händelsen saknar datetime.');
  const publicerad = tolkaPublicerad(datetime);
  if (publicerad === null) return nej('Händelsens datetime går inte att läsa.');
  if (typeof name !== 'string' || name.trim() === '') return nej('Händelsen saknar rubrik.');
  if (typeof type !== 'string' || type.trim() === '') return nej('Händelsen saknar typ.');
  if (!arObjekt(location) || typeof location.name !== 'string') return nej('Händelsen saknar plats.');
  const rubrik = name.trim();
  const omrade = tolkaOmrade(location.name, rubrik);
  if (!omrade) return nej('Händelsens plats är varken en kommun eller ett län.');

  const typ = type.trim();
  const intraffad = tolkaIntraffad(rubrik, publicerad);
  return {
    ok: true,
    handelse: {
      id,
      publicerad: new Date(publicerad).toISOString(),
      intraffad: intraffad === null ? null : new Date(intraffad).toISOString(),
      typ,
      rubrik,
      sammanfattning: typeof summary === 'string' ? summary.trim() : '',
      url: tolkaUrl(url),
      ...omrade,
      slag: slagAv(typ, omrade.kommunkod),
    },
  };
}

/**
 * Until January 2026 `location.name` was the kommun, or the län for what belonged to all of it. Since then
 * it is always the län, and the kommun is only the text after the title's last comma.
 */
function tolkaOmrade(plats: string, rubrik: string): { lan: string; kommunkod: string | null } | null {
  const direkt = kommunMedNamn(plats);
  if (direkt) return omradeAv(direkt);
  const lan = lanMedNamn(plats);
  if (!lan) return null;
  const kommun = kommunMedNamn(rubrik.slice(rubrik.lastIndexOf(',') + 1));
  // A name from another län would be a coincidence, not the place.
  return kommun?.lankod === lan.lankod ? omradeAv(kommun) : { lan: lan.lankod, kommunkod: null };
}

function omradeAv({ lankod, kommunkod }: Kommunpost): { lan: string; kommunkod: string } {
  return { lan: lankod, kommunkod };
}

function slagAv(typ: string, kommunkod: string | null): Polishandelseslag {
  if (typ.startsWith('Sammanfattning')) return 'sammanfattning';
  return kommunkod === null ? 'lan' : 'handelse';
}

/** The API gives a path. Anything that would lead elsewhere than to the police is dropped. */
function tolkaUrl(url: unknown): string | null {
  if (typeof url !== 'string') return null;
  if (url.startsWith('https://polisen.se/')) return url;
  return url.startsWith('/') && !url.startsWith('//') && !url.includes('\\')
    ? `https://polisen.se${url}`
    : null;
}

function arObjekt(varde: unknown): varde is Record<string, unknown> {
  return typeof varde === 'object' && varde !== null && !Array.isArray(varde);
}

function nej(skal: string): Polistolkning {
  return { ok: false, skal };
}
