import { describe, expect, it } from 'vitest';
import { type Atgardslage, type Atgardsuppgifter, atgardsfel, atgardsflaggor, planbrister } from './index.ts';

const IDAG = '2026-11-23';
const falt = (fel: readonly { falt: string; kod?: string }[]) => fel.map((f) => `${f.falt}:${f.kod ?? ''}`);

const TRAD = [
  { id: 'skola', namn: 'Skolan', typ: 'forvaltning', foralderId: null, giltigFran: null, giltigTill: null },
  {
    id: 'stangd',
    namn: 'Gamla enheten',
    typ: 'enhet',
    foralderId: null,
    giltigFran: null,
    giltigTill: '2025-12-31',
  },
];
const REGISTER = { trad: TRAD, problem: new Map([['p1', ['o1']]]) };
const ATGARD_OK: Atgardsuppgifter = {
  titel: 'Nattvandring',
  beskrivning: null,
  problemId: 'p1',
  orsakIdn: ['o1'],
  typ: 'social',
  sikt: 'kort',
  form: 'engangs',
  upprepning: null,
  evidensgrad: 'beprovad',
  evidenskalla: null,
  operativtMal: null,
  indikator: null,
  ansvarigOrganisationId: 'skola',
  ansvarigFunktion: null,
  medverkandeIdn: [],
  fran: null,
  till: null,
};

describe('en åtgärd', () => {
  it('kan stå utan problem, orsak och tidsram', () => {
    expect(atgardsfel(ATGARD_OK, REGISTER)).toEqual([]);
    expect(atgardsfel({ ...ATGARD_OK, problemId: null, orsakIdn: [] }, REGISTER)).toEqual([]);
  });
  it.each<[string, Partial<Atgardsuppgifter>, string]>([
    ['utan titel', { titel: ' ' }, 'titel:saknas'],
    ['en orsak från ett annat problem', { orsakIdn: ['o9'] }, 'orsakIdn:okant'],
    ['en orsak utan problem', { problemId: null }, 'problemId:saknas'],
    ['ett problem ur en annan lägesbild', { problemId: 'p9', orsakIdn: [] }, 'problemId:okant'],
    ['en avslutad enhet', { ansvarigOrganisationId: 'stangd' }, 'ansvarigOrganisationId:avslutad'],
    ['den ansvariga som medverkande', { medverkandeIdn: ['skola'] }, 'medverkandeIdn:dubbel'],
    ['utvärderad utan källa', { evidensgrad: 'utvarderad' }, 'evidenskalla:saknas'],
    ['baklänges', { fran: '2026-05-01', till: '2026-04-30' }, 'till:baklanges'],
  ])('vägras: %s', (_namn, andrat, fel) => {
    expect(falt(atgardsfel({ ...ATGARD_OK, ...andrat }, REGISTER))).toEqual([fel]);
  });
});

describe('åtgärdens läge', () => {
  const lage: Atgardslage = {
    status: 'pagar',
    genomforande: 'gron',
    fran: null,
    till: '2026-11-23',
    senast: '2026-11-01',
  };
  it('sista dagen är inte sen; dagen efter är', () => {
    expect(atgardsflaggor(lage, IDAG)).toEqual([]);
    expect(atgardsflaggor(lage, '2026-11-24')).toEqual(['sen']);
    expect(atgardsflaggor({ ...lage, genomforande: 'rod' }, IDAG)).toEqual(['sen']);
  });
  it('60 dagar är en gräns, inte över den', () => {
    expect(atgardsflaggor({ ...lage, senast: '2026-09-24' }, IDAG)).toEqual([]);
    expect(atgardsflaggor({ ...lage, senast: '2026-09-23' }, IDAG)).toEqual(['ej_uppdaterad']);
  });
  it('det som är gjort eller avbrutet väntar ingen på', () => {
    for (const status of ['genomford', 'avbruten'] as const)
      expect(atgardsflaggor({ ...lage, status, till: '2020-01-01', senast: '2020-01-01' }, IDAG)).toEqual([]);
    expect(atgardsflaggor({ ...lage, status: 'foreslagen', till: null }, IDAG)).toEqual(['utan_tidsram']);
  });
});

describe('en plan på väg till KS', () => {
  const hel = {
    lagesbildBeslutad: true,
    giltigFran: '2027-01-01',
    giltigTill: '2028-12-31',
    effektmal: [
      {
        id: 'e1',
        matt: 'Rapporter om störande körning',
        utgangsvarde: '40',
        malvarde: '25',
        datum: '2028-12-31',
      },
    ],
    atgarder: [{ id: 'a1', titel: 'Nattvandring', orsaker: 1, utanTidsram: false }],
  };
  it('har beslutad lägesbild, giltighet, effektmål med utgångsvärde och åtgärder', () => {
    expect(planbrister(hel)).toEqual([]);
    expect(
      falt(
        planbrister({
          ...hel,
          lagesbildBeslutad: false,
          giltigTill: null,
          atgarder: [],
          effektmal: [{ id: 'e1', matt: 'X', utgangsvarde: null, malvarde: '1', datum: '2028-12-31' }],
        }),
      ),
    ).toEqual(['lagesbild:', 'giltighet:', 'effektmal:e1:', 'atgarder:']);
  });
});
