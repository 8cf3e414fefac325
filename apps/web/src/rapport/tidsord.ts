import { addDays, localDate } from '@roda-traden/domain';
import { klockan } from '../lib/klocka.ts';

const ZON = 'Europe/Stockholm';
const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: ZON, ...options });

const klocka = format({ hour: '2-digit', minute: '2-digit' });
const kortDag = format({ day: 'numeric', month: 'short' });
const kortDagAr = format({ day: 'numeric', month: 'short', year: 'numeric' });
const langDag = format({ weekday: 'long', day: 'numeric', month: 'long' });
const langDagAr = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

const DYGN_MS = 86_400_000;
const utanPunkt = (text: string): string => text.replaceAll('.', '');
const sammaAr = (a: Date, b: Date): boolean => localDate(a).slice(0, 4) === localDate(b).slice(0, 4);

/** When, in a row of a list: 08:12 today, i går 22:40, 21 nov, 21 nov 2025. */
export function kortTid(iso: string, nu = klockan()): string {
  const tid = new Date(iso);
  const dag = localDate(tid);
  if (dag === localDate(nu)) return klocka.format(tid);
  if (dag === addDays(localDate(nu), -1)) return `i går ${klocka.format(tid)}`;
  return utanPunkt((sammaAr(tid, nu) ? kortDag : kortDagAr).format(tid));
}

/** When, in full: måndag 23 november 07:55. */
export function langTid(iso: string, nu = klockan()): string {
  const tid = new Date(iso);
  return `${(sammaAr(tid, nu) ? langDag : langDagAr).format(tid)} ${klocka.format(tid)}`;
}

/**
 * When, in a row of a list that asks for days: those are the days it happened, and a row that came in on another
 * would seem not to belong.
 */
export function raknadTid(
  { datum, inkommen }: { datum: string; inkommen: string },
  nu = klockan(),
): { kort: string; lang: string } {
  const kom = { kort: kortTid(inkommen, nu), lang: langTid(inkommen, nu) };
  if (datum === localDate(new Date(inkommen))) return kom;
  const dag = new Date(`${datum}T12:00:00Z`);
  const [kort, lang] = sammaAr(dag, nu) ? [kortDag, langDag] : [kortDagAr, langDagAr];
  return {
    kort: `hände ${utanPunkt(kort.format(dag))}`,
    lang: `Hände ${lang.format(dag)}, kom in ${kom.lang}`,
  };
}

/** When something happened: fredag 20 november 22:00–04:00, with how sure that is. */
export function hantText(
  r: { hantFran?: string | null | undefined; hantTill?: string | null | undefined; hantPrecision: string },
  nu = klockan(),
): string {
  if (!r.hantFran || r.hantPrecision === 'okand') return 'Okänt';
  const ungefar = r.hantPrecision === 'ungefar' ? 'ungefär ' : '';
  const fran = `${ungefar}${langTid(r.hantFran, nu)}`;
  if (!r.hantTill || r.hantTill === r.hantFran) return fran;
  const till = new Date(r.hantTill);
  const nara = till.getTime() - new Date(r.hantFran).getTime() < DYGN_MS;
  return nara ? `${fran}–${klocka.format(till)}` : `${fran} till ${langTid(r.hantTill, nu)}`;
}
