import { describe, expect, it } from 'vitest';
import {
  type Atgardslage,
  type Atgardsuppgifter,
  atgardsfel,
  atgardsflaggor,
  borjarMedPlanen,
  effektmalsfel,
  jamforAngelagenhet,
  nyttSteg,
  passarAtgardsfilter,
  plananmarkningar,
  planbrister,
  planfel,
  type Uppdateringsuppgifter,
  uppdateringsfel,
} from './index.ts';

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
    // What hasn't begun has nothing to tell.
    expect(atgardsflaggor({ ...lage, senast: '2026-09-23', fran: '2026-11-24', till: null }, IDAG)).toEqual([
      'utan_tidsram',
    ]);
  });
  it('börjar inte före sin plan', () => {
    expect(borjarMedPlanen(null, '2027-01-01')).toBe('2027-01-01');
    expect(borjarMedPlanen('2026-10-01', '2027-01-01')).toBe('2027-01-01');
    expect(borjarMedPlanen('2027-03-01', '2027-01-01')).toBe('2027-03-01');
    expect(borjarMedPlanen(null, null)).toBeNull();
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
    atgarder: [
      {
        id: 'a1',
        titel: 'Nattvandring',
        orsaker: 1,
        utanTidsram: false,
        tidsram: { fran: '2027-01-01', till: '2028-12-31' },
        medtagen: false,
        avslutadEnhet: null,
      },
    ],
    ersatter: [],
    utanFortsattning: 0,
    problemUtanAtgard: [],
  };
  it('har beslutad lägesbild, giltighet, effektmål med utgångsvärde och åtgärder', () => {
    expect(planbrister(hel, IDAG)).toEqual([]);
    expect(
      falt(
        planbrister(
          {
            ...hel,
            lagesbildBeslutad: false,
            giltigTill: null,
            atgarder: [],
            effektmal: [{ id: 'e1', matt: 'X', utgangsvarde: null, malvarde: '1', datum: '2028-12-31' }],
          },
          IDAG,
        ),
      ),
    ).toEqual(['lagesbild:', 'giltighet:', 'effektmal:e1:', 'atgarder:']);
  });
  it('lämnas inte med ett mål vars dag har passerat', () => {
    const effektmal = hel.effektmal.map((mal) => ({ ...mal, datum: '2026-11-22' }));
    const [brist] = planbrister({ ...hel, effektmal }, IDAG);
    expect(brist?.falt).toBe('effektmal:e1');
    expect(brist?.meddelande).toContain('skulle ha nåtts 22 november 2026');
  });
  it('säger vad den ersätter, vad som inte fortsätter och vad som är med utan orsak, utan att hindras', () => {
    expect(plananmarkningar(hel)).toEqual([]);
    const u = {
      ...hel,
      ersatter: [{ id: 'p1', nummer: 1, namn: 'Plan 2025', nyareLagesbild: false }],
      utanFortsattning: 2,
      atgarder: hel.atgarder.map((a) => ({ ...a, orsaker: 0, medtagen: true })),
    };
    expect(planbrister(u, IDAG)).toEqual([]);
    const forbigangen = { ...u, ersatter: u.ersatter.map((p) => ({ ...p, nyareLagesbild: true })) };
    expect(falt(planbrister(forbigangen, IDAG))).toEqual(['lagesbild:']);
    expect(plananmarkningar(u).map((b) => `${b.falt}: ${b.meddelande}`)).toEqual([
      'plan:p1: Beslutet ersätter ”Plan 2025” (nr 1).',
      'ta_med: 2 åtgärder som inte är avslutade fortsätter inte i den här planen.',
      'knyt: 1 övertagen åtgärd väntar på problem och orsak.',
    ]);
    const egna = u.atgarder.map((a) => ({ ...a, medtagen: false }));
    expect(falt(plananmarkningar({ ...u, atgarder: egna })).at(-1)).toBe('atgard:a1:');
  });
  it('säger vilken åtgärd vars tid planen inte rymmer, och vilket prioriterat problem ingen åtgärd riktas mot', () => {
    const med = (fran: string | null, till: string | null) =>
      plananmarkningar({
        ...hel,
        atgarder: hel.atgarder.map((a) => ({ ...a, tidsram: { fran, till } })),
      }).map((b) => `${b.falt}: ${b.meddelande}`);
    const utanfor = (hur: string) => [
      `atgard:a1: Tidsramen för ”Nattvandring” ligger ${hur} utanför den tid planen gäller.`,
    ];
    expect(med('2026-12-31', '2027-06-01')).toEqual(utanfor('delvis'));
    expect(med(null, '2029-01-01')).toEqual(utanfor('delvis'));
    expect(med('2026-01-01', '2029-01-01')).toEqual(utanfor('delvis'));
    expect(med('2026-01-01', '2026-12-31')).toEqual(utanfor('helt'));
    expect(med('2029-01-01', null)).toEqual(utanfor('helt'));
    expect(med(null, null)).toEqual([]);
    const u = { ...hel, problemUtanAtgard: [{ id: 'p1', namn: 'Otrygg gångtunnel' }] };
    expect(planbrister(u, IDAG)).toEqual([]);
    expect(plananmarkningar(u)).toEqual([
      {
        falt: 'problem:p1',
        meddelande: 'Ingen åtgärd i planen riktas mot det prioriterade problemet ”Otrygg gångtunnel”.',
      },
    ]);
  });
  it('vilar inte på en enhet som har avslutats', () => {
    const atgarder = hel.atgarder.map((a) => ({ ...a, avslutadEnhet: 'Gamla enheten' }));
    expect(falt(planbrister({ ...hel, atgarder }, IDAG))).toEqual(['atgard:a1:']);
  });
});

describe('planens egna fält', () => {
  it('har ett namn och slutar inte före sin början', () => {
    expect(planfel({ namn: 'Plan 2027', giltigFran: null, giltigTill: null })).toEqual([]);
    expect(falt(planfel({ namn: '', giltigFran: '2027-01-01', giltigTill: '2026-01-01' }))).toEqual([
      'namn:saknas',
      'giltigTill:baklanges',
    ]);
  });
  it('ett effektmål hör till lägesbildens problem, eller till inget', () => {
    const mal = { matt: 'Otrygga', utgangsvarde: null, malvarde: null, datum: null, problemId: null };
    expect(effektmalsfel(mal, REGISTER.problem, IDAG)).toEqual([]);
    expect(
      falt(
        effektmalsfel({ ...mal, matt: ' ', problemId: 'p9', datum: '2027-02-30' }, REGISTER.problem, IDAG),
      ),
    ).toEqual(['matt:saknas', 'problemId:okant', 'datum:ogiltig']);
    expect(effektmalsfel({ ...mal, datum: IDAG }, REGISTER.problem, IDAG)).toEqual([]);
    expect(falt(effektmalsfel({ ...mal, datum: '2026-11-22' }, REGISTER.problem, IDAG))).toEqual([
      'datum:passerad',
    ]);
  });
});

describe('en uppdatering', () => {
  const tom: Uppdateringsuppgifter = {
    genomforande: null,
    effekt: null,
    handling: null,
    steg: null,
    kommentar: null,
    skal: null,
  };
  const nu = { status: 'pagar', genomforande: 'gron', effekt: 'gul' } as const;
  it('säger något: det som redan gäller är ingen uppdatering', () => {
    for (const samma of [tom, { ...tom, genomforande: 'gron', effekt: 'gul', steg: ' ' }])
      expect(falt(uppdateringsfel(samma, nu))).toEqual(['steg:oforandrad']);
    for (const nytt of [{ effekt: 'gron' }, { kommentar: 'Som förut.' }, { handling: 'slutfor' }])
      expect(uppdateringsfel({ ...tom, genomforande: 'gron', ...nytt }, nu)).toEqual([]);
  });
  it('visar varför det stoppades, annars det som sades', () => {
    const skal = { ...tom, handling: 'pausa', skal: 'Lokalen är stängd.', steg: 'Två möten.' };
    expect(nyttSteg(skal, 'pagar')).toBe('Lokalen är stängd.');
    expect(nyttSteg({ ...skal, handling: null }, 'pagar')).toBe('Två möten.');
    expect(nyttSteg(tom, 'pagar')).toBeNull();
  });
  it('följer tabellen: det som stoppas har ett skäl, och systemets egna steg är inte någons val', () => {
    expect(falt(uppdateringsfel({ ...tom, handling: 'avbryt' }, nu))).toEqual(['skal:saknas']);
    expect(uppdateringsfel({ ...tom, handling: 'avbryt', skal: 'Medel saknas.' }, nu)).toEqual([]);
    expect(falt(uppdateringsfel({ ...tom, handling: 'starta' }, nu))).toEqual(['handling:otillaten']);
    expect(falt(uppdateringsfel({ ...tom, handling: 'besluta' }, { ...nu, status: 'foreslagen' }))).toEqual([
      'handling:otillaten',
    ]);
  });
  it('har bara ljus som finns', () => {
    expect(falt(uppdateringsfel({ ...tom, genomforande: 'lila', effekt: 'gron' }, nu))).toEqual([
      'genomforande:okant',
    ]);
  });
});

describe('urvalet av åtgärder', () => {
  const bas = {
    status: 'pagar' as const,
    genomforande: 'gron',
    effekt: 'ej_bedomd',
    fran: null,
    till: '2026-12-31',
    senast: '2026-11-01',
    ansvarigOrganisationId: 'skola',
  };
  it('håller det som uppfyller allt', () => {
    expect(passarAtgardsfilter(bas, {}, IDAG)).toBe(true);
    expect(passarAtgardsfilter(bas, { organisationId: 'annan' }, IDAG)).toBe(false);
    expect(passarAtgardsfilter(bas, { statusar: ['pagar'], genomforande: ['rod'] }, IDAG)).toBe(false);
    expect(passarAtgardsfilter({ ...bas, till: '2026-11-01' }, { flagga: 'sen' }, IDAG)).toBe(true);
    expect(passarAtgardsfilter({ ...bas, status: 'avbruten' }, { oppna: true }, IDAG)).toBe(false);
  });
  it('ordnar det försenade först och det färdiga sist', () => {
    const rader = [
      { ...bas, titel: 'klar', status: 'genomford' as const },
      { ...bas, titel: 'snart', till: '2026-11-30' },
      { ...bas, titel: 'glömd', senast: '2026-01-01' },
      { ...bas, titel: 'sen', till: '2026-10-31' },
      { ...bas, titel: 'sedan' },
    ];
    rader.sort((a, b) => jamforAngelagenhet(a, b, IDAG));
    expect(rader.map((r) => r.titel)).toEqual(['sen', 'glömd', 'snart', 'sedan', 'klar']);
  });
});
