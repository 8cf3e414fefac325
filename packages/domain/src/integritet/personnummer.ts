import { type Fynd, TAL, type Tokens } from './tokens.ts';

/** Is the last digit the check digit of the others (Luhn, from the right)? Digits only. */
export function luhn(siffror: string): boolean {
  let summa = 0;
  for (let i = 0; i < siffror.length; i++) {
    const siffra = siffror.charCodeAt(siffror.length - 1 - i) - 48;
    const vagd = i % 2 === 1 ? siffra * 2 : siffra;
    summa += vagd > 9 ? vagd - 9 : vagd;
  }
  return summa % 10 === 0;
}

/**
 * What ten or twelve digits are: a personnummer, a samordningsnummer (day + 60), or null. The day must exist
 * in some century and the check digit be right.
 */
export function slagAvNummer(siffror: string): 'personnummer' | 'samordningsnummer' | null {
  const tio = siffror.slice(-10);
  if (siffror.length !== 10 && siffror.length !== 12) return null;
  const sekel = siffror.length === 12 ? [siffror.slice(0, 2)] : ['19', '20'];
  if (!sekel.every((s) => s === '18' || s === '19' || s === '20')) return null;
  const manad = Number(tio.slice(2, 4));
  const dag = Number(tio.slice(4, 6));
  const fodelsedag = dag > 60 ? dag - 60 : dag;
  if (!sekel.some((s) => dagFinns(Number(s + tio.slice(0, 2)), manad, fodelsedag)) || !luhn(tio)) return null;
  return dag > 60 ? 'samordningsnummer' : 'personnummer';
}

function dagFinns(ar: number, manad: number, dag: number): boolean {
  if (manad < 1 || manad > 12) return false;
  const datum = new Date(Date.UTC(ar, manad - 1, dag));
  return datum.getUTCDate() === dag;
}

/** Personnummer and samordningsnummer: 10 or 12 digits, hyphen, plus or nothing, blanks between pairs. */
export function hittaPersonnummer(t: Tokens): Fynd[] {
  const fynd: Fynd[] = [];
  for (let i = 0; i < t.antal; i++) {
    if (!arPar(t, i)) continue;
    const traff = nummerFran(t, i);
    if (!traff) continue;
    fynd.push(traff);
    i = traff.till - 1;
  }
  return fynd;
}

/** Digits in pairs: joints stand between pairs, so that every group has an even number. */
function arPar(t: Tokens, i: number): boolean {
  return t.slag(i) === TAL && t.langd(i) % 2 === 0;
}

interface Skarv {
  /** Digits before the joint. */
  readonly efter: number;
  readonly tecken: '' | '-' | '+' | '.';
}

function nummerFran(t: Tokens, fran: number): Fynd | null {
  let siffror = '';
  let traff: Fynd | null = null;
  const skarvar: Skarv[] = [];
  for (let i = fran; arPar(t, i) && siffror.length + t.langd(i) <= 12; ) {
    siffror += t.ra(i);
    const slag = slagAvNummer(siffror);
    if (slag && formenStammer(siffror, skarvar, t.langd(fran))) traff = { slag, fran, till: i + 1 };
    const efter = t.hoppaBlank(i + 1);
    const tecken = t.streck(efter) ? '-' : t.ar(efter, '+') ? '+' : t.ar(efter, './') ? '.' : '';
    if (tecken === '' && efter === i + 1) break;
    skarvar.push({ efter: siffror.length, tecken });
    i = tecken === '' ? efter : t.hoppaBlank(efter + 1);
  }
  return traff;
}

/**
 * Are the joints where people put them? Hyphen or plus before the last four; a date
 * with both its separators. Keeps 0701-23 45 67 a telephone number.
 */
function formenStammer(siffror: string, skarvar: readonly Skarv[], forstaGruppen: number): boolean {
  const n = siffror.length;
  if (siffror.startsWith('07') && forstaGruppen === 4) return false;
  const tecknade = skarvar.filter(({ tecken }) => tecken !== '');
  const iDatum = tecknade.filter(({ efter }) => efter !== n - 4);
  if (iDatum.some(({ tecken }) => tecken === '+')) return false;
  if (tecknade.some(({ efter, tecken }) => efter === n - 4 && tecken === '.')) return false;
  return (
    iDatum.length === 0 || (iDatum.length === 2 && iDatum[0]?.efter === n - 8 && iDatum[1]?.efter === n - 6)
  );
}
