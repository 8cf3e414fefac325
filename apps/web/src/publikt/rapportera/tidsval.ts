import {
  addDays,
  arDatum,
  dayNumber,
  instantAt,
  localClock,
  localDate,
  startOfDay,
  weekday,
} from '@roda-traden/domain';

export const DAGVAL = ['i_dag', 'i_natt', 'i_gar', 'i_helgen', 'veckan', 'annan'] as const;
export type Dagval = (typeof DAGVAL)[number];

/** Parts of a day as [from, to) in hours of the local clock. */
export const DYGNSDELAR = {
  natt: [0, 6],
  formiddag: [6, 12],
  eftermiddag: [12, 18],
  kvall: [18, 24],
} as const;
export type Dygnsdel = keyof typeof DYGNSDELAR;

/** What the person has said about when. */
export interface Tidsval {
  slag: '' | 'exakt' | 'ungefar' | 'okand';
  /** With `exakt`: 'YYYY-MM-DD' and 'HH:MM', as the native controls give them. */
  datum: string;
  klockslag: string;
  /** With `ungefar`. */
  dag: Dagval | '';
  annanDag: string;
  del: Dygnsdel | 'vet_inte' | '';
  /** The instant when it was said, ISO: what "i dag" and "nu" mean in it, however long the rest is written on. */
  sagt: string;
}

export interface Hanttid {
  hantPrecision: string;
  hantFran: Date | null;
  hantTill: Date | null;
}

const TIMME = 3_600_000;
const MINUT = 60_000;
const DYGN = 86_400_000;
const FREDAG = 4;

/** Is the part of the day asked for? Only where the answer is one single day. */
export const harDygnsdel = (dag: Dagval | ''): boolean =>
  dag === 'i_dag' || dag === 'i_gar' || dag === 'annan';

/**
 * The choice as instants: local Stockholm time, an interval where only roughly known. An interval that reaches past
 * the moment when it was said ends there; one that lies wholly ahead is left as it is, for the rules to refuse.
 * Unfinished answers give no time.
 */
export function tolkaTidsval(val: Tidsval, nu: Date): Hanttid {
  switch (val.slag) {
    case '':
    case 'okand':
      return { hantPrecision: val.slag, hantFran: null, hantTill: null };
    case 'exakt':
      return { hantPrecision: 'exakt', hantFran: tidpunkt(val.datum, val.klockslag), hantTill: null };
    case 'ungefar': {
      const sagt = val.sagt ? new Date(val.sagt) : nu;
      const spann = ungefarligt(val, sagt);
      if (!spann) return { hantPrecision: 'ungefar', hantFran: null, hantTill: null };
      const [fran, till] = spann;
      // Said of an evening that hadn't begun, and kept until it had.
      const slut = fran <= sagt ? sagt : nu;
      return {
        hantPrecision: 'ungefar',
        hantFran: fran,
        hantTill: till > slut && fran <= slut ? slut : till,
      };
    }
  }
}

/** A local day and clock time as an instant, or null while either is missing. */
function tidpunkt(datum: string, klockslag: string): Date | null {
  const [, timme, minut] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(klockslag) ?? [];
  if (!arDatum(datum) || timme === undefined || minut === undefined) return null;
  return vagg(datum, Number(timme) * TIMME + Number(minut) * MINUT);
}

function ungefarligt(val: Tidsval, nu: Date): [Date, Date] | null {
  const idag = localDate(nu);
  switch (val.dag) {
    case '':
      return null;
    case 'i_dag':
      return delAvDag(idag, val.del);
    case 'i_gar':
      return delAvDag(addDays(idag, -1), val.del);
    case 'annan':
      return arDatum(val.annanDag) ? delAvDag(val.annanDag, val.del) : null;
    case 'i_natt':
      return [vagg(addDays(idag, -1), 22 * TIMME), vagg(idag, 6 * TIMME)];
    case 'veckan':
      return [startOfDay(addDays(idag, -6)), nu];
    case 'i_helgen': {
      // From Friday evening to Sunday's end; on a Friday before that it is the weekend that was.
      const efterFredag = (weekday(idag) - FREDAG + 7) % 7;
      const forTidigt = efterFredag === 0 && localClock(nu.getTime()) % DYGN < 18 * TIMME;
      const fredag = addDays(idag, -efterFredag - (forTidigt ? 7 : 0));
      return [vagg(fredag, 18 * TIMME), startOfDay(addDays(fredag, 3))];
    }
  }
}

function delAvDag(datum: string, del: Tidsval['del']): [Date, Date] {
  const [fran, till] = del === '' || del === 'vet_inte' ? [0, 24] : DYGNSDELAR[del];
  return [vagg(datum, fran * TIMME), vagg(datum, till * TIMME)];
}

/** The instant when the wall clock has shown `efterMidnatt` of a local day; 24 hours is the next day's start. */
function vagg(datum: string, efterMidnatt: number): Date {
  return new Date(instantAt(dayNumber(datum) * DYGN + efterMidnatt));
}
