/** Parts of the day (or weekend), as people state when something happened. Hours from local midnight. */
export const PASS = {
  morgon: { fran: 6, till: 9, slag: 'morgon' },
  skoldag: { fran: 8, till: 15, slag: 'dag' },
  dag: { fran: 9, till: 16, slag: 'dag' },
  eftermiddag: { fran: 14, till: 18, slag: 'eftermiddag' },
  kvall: { fran: 18, till: 22, slag: 'kvall' },
  sen_kvall: { fran: 20, till: 24, slag: 'kvall' },
  natt: { fran: 22, till: 29, slag: 'natt' },
  /** From Friday 17 to Sunday 22; only drawn on Fridays, on other days it is read as the night. */
  helg: { fran: 17, till: 70, slag: 'helg' },
} as const;
export type Passkod = keyof typeof PASS;
export type Passlag = (typeof PASS)[Passkod]['slag'];

const DAGAR = ['måndags', 'tisdags', 'onsdags', 'torsdags', 'fredags', 'lördags', 'söndags'] as const;
const DAGNAMN = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const;
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
] as const;

const PA = { morgon: 'på morgonen', eftermiddag: 'på eftermiddagen', kvall: 'på kvällen' } as const;
const ORD = { morgon: 'morse', eftermiddag: 'eftermiddag', kvall: 'kväll' } as const;

/** "den 14 juli" for a day number. */
const dagen = (dag: number): string => {
  const datum = new Date(dag * 86_400_000);
  return `den ${datum.getUTCDate()} ${MANADER[datum.getUTCMonth()]}`;
};

/**
 * When it happened in the reporter's words, as an adverbial: "i går kväll", "natten till lördag",
 * "den 14 juli på kvällen".
 *
 * @param dag local day number of the happening, @param veckodag of that day, 0 = Monday
 * @param dagarSedan whole days from the happening to the report, ≥ 0
 */
export function tidsfras(slag: Passlag, dag: number, veckodag: number, dagarSedan: number): string {
  const nasta = DAGNAMN[(veckodag + 1) % 7];
  switch (slag) {
    case 'dag':
      if (dagarSedan === 0) return 'i dag';
      if (dagarSedan === 1) return 'i går';
      return dagarSedan < 7 ? `i ${DAGAR[veckodag]}` : dagen(dag);
    case 'natt':
      if (dagarSedan === 0) return 'i kväll';
      if (dagarSedan === 1) return 'i natt';
      return dagarSedan < 7 ? `natten till ${nasta}` : `natten till ${dagen(dag + 1)}`;
    case 'helg':
      return dagarSedan < 5 ? 'i helgen' : `helgen som började ${dagen(dag)}`;
    case 'morgon':
    case 'eftermiddag':
    case 'kvall':
      if (dagarSedan === 0) return slag === 'kvall' || slag === 'eftermiddag' ? `i ${ORD[slag]}` : 'i morse';
      if (dagarSedan === 1) return slag === 'morgon' ? 'i går morse' : `i går ${ORD[slag]}`;
      return dagarSedan < 7 ? `i ${DAGAR[veckodag]} ${ORD[slag]}` : `${dagen(dag)} ${PA[slag]}`;
    default: {
      const okant: never = slag;
      return okant;
    }
  }
}
