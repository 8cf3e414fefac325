import { addDays, fromDayNumber, type Lokaldatum, weekday } from './datum.ts';

export interface Helgdag {
  readonly datum: Lokaldatum;
  readonly namn: string;
}

const LORDAG = 5;
const FREDAG = 4;

/** Easter Sunday, Gregorian, by Meeus, Jones and Butcher's method. `ar` from 1583. */
export function paskdagen(ar: number): Lokaldatum {
  const a = ar % 19;
  const b = Math.floor(ar / 100);
  const c = ar % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const manad = Math.floor((h + l - 7 * m + 114) / 31);
  const dag = ((h + l - 7 * m + 114) % 31) + 1;
  return fromDayNumber(Date.UTC(ar, manad - 1, dag) / 86_400_000);
}

/** First day with the wanted weekday (0 = Monday) on or after a day. */
function forsta(onskad: number, fran: Lokaldatum): Lokaldatum {
  return addDays(fran, (onskad - weekday(fran) + 7) % 7);
}

/**
 * Days that count as a Sunday when a time limit is reckoned, whole year, in date order. Public holidays by
 * lag (1989:253) om allmänna helgdagar, plus midsommarafton, julafton and nyårsafton, which 2 § lag (1930:173)
 * om beräkning av lagstadgad tid puts beside them. Rules as since 2005 (nationaldagen instead of annandag
 * pingst). `ar` is a whole year from 1583.
 */
export function helgdagar(ar: number): Helgdag[] {
  const pask = paskdagen(ar);
  const midsommarafton = forsta(FREDAG, `${ar}-06-19`);
  return [
    { datum: `${ar}-01-01`, namn: 'nyårsdagen' },
    { datum: `${ar}-01-06`, namn: 'trettondedag jul' },
    { datum: addDays(pask, -2), namn: 'långfredagen' },
    { datum: pask, namn: 'påskdagen' },
    { datum: addDays(pask, 1), namn: 'annandag påsk' },
    { datum: `${ar}-05-01`, namn: 'första maj' },
    { datum: addDays(pask, 39), namn: 'Kristi himmelsfärdsdag' },
    { datum: addDays(pask, 49), namn: 'pingstdagen' },
    { datum: `${ar}-06-06`, namn: 'nationaldagen' },
    { datum: midsommarafton, namn: 'midsommarafton' },
    { datum: addDays(midsommarafton, 1), namn: 'midsommardagen' },
    { datum: forsta(LORDAG, `${ar}-10-31`), namn: 'alla helgons dag' },
    { datum: `${ar}-12-24`, namn: 'julafton' },
    { datum: `${ar}-12-25`, namn: 'juldagen' },
    { datum: `${ar}-12-26`, namn: 'annandag jul' },
    { datum: `${ar}-12-31`, namn: 'nyårsafton' },
  ].sort((a, b) => (a.datum < b.datum ? -1 : 1));
}
