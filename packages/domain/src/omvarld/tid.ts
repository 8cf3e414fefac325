import { instantAt } from '../kalender/index.ts';

const MANADER = [
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

// The hour comes without a leading zero (`2026-08-22 9:36:54 +02:00`), which strict ISO parsing refuses.
const PUBLICERAD = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{1,2}):(\d{2}):(\d{2}) ?([+-])(\d{2}):(\d{2})$/;

/** The instant (epoch ms) the police's `datetime` means, or null if it can't be read. */
export function tolkaPublicerad(text: string): number | null {
  const del = PUBLICERAD.exec(text.trim());
  if (!del) return null;
  const tal = del.map(Number);
  const [, ar = 0, manad = 0, dag = 0, timme = 0, minut = 0, sekund = 0, , zonTimme = 0, zonMinut = 0] = tal;
  const vagg = vaggklocka(ar, manad, dag, timme, minut);
  if (vagg === null || sekund > 59 || zonTimme > 14 || zonMinut > 59) return null;
  const offset = (zonTimme * 60 + zonMinut) * 60_000 * (del[7] === '-' ? -1 : 1);
  return vagg + sekund * 1000 - offset;
}

// `22 augusti 17.59, …` since 2023-11-09, `21:15` before that.
const RUBRIKTID = /^(\d{1,2}) (\p{L}{3,9}) (\d{1,2})[.:](\d{2}),/u;

/**
 * When the event itself took place (epoch ms), which only the title says, in Swedish local time and without a
 * year: the year that puts it nearest the publication, so a notice in January about December lands in the
 * year before. Null if the title doesn't begin with a day and time that exist.
 */
export function tolkaIntraffad(rubrik: string, publicerad: number): number | null {
  const del = RUBRIKTID.exec(rubrik);
  if (!del) return null;
  const manad = MANADER.indexOf((del[2] ?? '').toLowerCase()) + 1;
  const ar = new Date(publicerad).getUTCFullYear();
  let narmast: number | null = null;
  for (const kandidat of [ar - 1, ar, ar + 1]) {
    const vagg = vaggklocka(kandidat, manad, Number(del[1]), Number(del[3]), Number(del[4]));
    if (vagg === null) continue;
    const tid = instantAt(vagg);
    if (narmast === null || Math.abs(tid - publicerad) < Math.abs(narmast - publicerad)) narmast = tid;
  }
  return narmast;
}

/** Wall clock as epoch ms, or null for a day or time that doesn't exist. `manad` from 1. */
function vaggklocka(ar: number, manad: number, dag: number, timme: number, minut: number): number | null {
  if (timme > 23 || minut > 59) return null;
  const ms = Date.UTC(ar, manad - 1, dag, timme, minut);
  const datum = new Date(ms);
  return datum.getUTCMonth() === manad - 1 && datum.getUTCDate() === dag ? ms : null;
}
