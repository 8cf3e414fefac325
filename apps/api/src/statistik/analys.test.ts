import { KANALER, type Kanal, type RapportFilter, type Rapportstatus, SAKERHETER } from '@roda-traden/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nu } from '../../test/klocka.ts';
import { HAGFORS, type Klient, type Miljo, skapaMiljo, TORSBY } from '../../test/miljo.ts';
import { iKommun } from '../db/transaktion.ts';
import { laggInRapporter, lasRegister, type Massrapport } from '../rapport/index.ts';
import { BEDOMNING, gor } from '../rapport/prov.fixture.ts';

/** A small kommun where every number can be counted by hand. All days lie in the past, whenever this runs. */

const VERDIKT = 'forr nu dagarForr dagarNu verdikt hinder p vantar { nu forr granskade }';
const ANALYS = `query A($filter: RapportFilterInput) { analys(filter: $filter) {
  antal vantar statusar tackningFran period { fran till dagar } foregaende { fran till dagar } ifjol { fran till dagar }
  motForegaende { ${VERDIKT} } motIfjol { ${VERDIKT} } provadeForegaende provadeIfjol
  manader { manad antal ifjol ofullstandig pagar forvantat { medel lag median hog }
            kategorier { kod antal forvantat { medel lag median hog } } }
  kategorier { kod namn antal motForegaende { ${VERDIKT} } motIfjol { ${VERDIKT} } }
  veckotimmar { timme antal vikt } veckoblock { block antal } utanTid
  omraden { kod namn slag antal rapportdagar aterkomster } kanaler { kod namn antal }
  rapportorer { kanda franKanda flestFranEn anonyma } } }`;

const MARS: RapportFilter = { fran: '2024-03-01', till: '2024-03-31' };

interface Rad {
  dag: string;
  kategori?: string;
  status?: Exclude<Rapportstatus, 'gallrad'>;
  omrade?: string | null;
  /** Local time of day, one or two. Without, only the day is known, and no hour. */
  tid?: [string, string?];
  till?: string;
  kanal?: Kanal;
  kontakt?: string;
}

/** March 2024: twelve counted, and four that aren't. */
const I_MARS: Rad[] = [
  { dag: '2024-03-05', tid: ['18:30'], omrade: 'hagfors', kontakt: 'a@exempel.se' },
  { dag: '2024-03-05', tid: ['18:30'], omrade: 'hagfors', kontakt: 'a@exempel.se' },
  { dag: '2024-03-05', tid: ['18:00', '20:00'], omrade: 'hagfors', kontakt: 'a@exempel.se' },
  { dag: '2024-03-12', omrade: 'hagfors', kontakt: 'a@exempel.se', kanal: 'telefon' },
  { dag: '2024-03-30', omrade: 'hagfors', kontakt: 'a@exempel.se', kanal: 'telefon' },
  { dag: '2024-03-01', till: '2024-03-12', omrade: '1783R006', kontakt: 'b@exempel.se' },
  { dag: '2024-03-31', omrade: '1783R006', status: 'avslutad' },
  { dag: '2024-03-08', omrade: '1783R006' },
  { dag: '2024-03-09', omrade: null },
  { dag: '2024-03-10', omrade: null },
  { dag: '2024-03-20', kategori: 'skadegorelse', omrade: 'hagfors', kanal: 'telefon' },
  { dag: '2024-03-21', kategori: 'skadegorelse', omrade: 'hagfors', kanal: 'telefon' },
  { dag: '2024-03-05', omrade: 'hagfors', status: 'dubblett' },
  { dag: '2024-03-15', omrade: 'hagfors', status: 'inkommen' },
  { dag: '2024-03-16', omrade: 'hagfors', status: 'avvisad' },
  { dag: '2024-03-17', omrade: 'hagfors', status: 'hanvisad' },
];
const FORE: Rad[] = [
  { dag: '2022-01-05', kategori: 'belysning' },
  ...Array.from({ length: 6 }, (_, i) => ({ dag: `2022-03-0${i + 1}`, kategori: 'skadegorelse' })),
  { dag: '2023-03-02', kategori: 'skadegorelse' },
  { dag: '2023-03-03', kategori: 'skadegorelse' },
  { dag: '2023-03-04' },
  { dag: '2023-03-05' },
  // The period before March is 30 January to 29 February: 2024 is a leap year.
  { dag: '2024-01-30' },
  { dag: '2024-02-29' },
  { dag: '2024-01-29' },
];

/** Noon in winter and summer time is the same local day, which is all that matters here. */
const middag = (dag: string): Date => new Date(`${dag}T11:00:00Z`);
/** March 5 lies in winter time: UTC + 1. */
const vintertid = (dag: string, klocka: string): Date => new Date(`${dag}T${klocka}:00+01:00`);

function rapport(rad: Rad, nr: number): Massrapport {
  const fran = rad.tid ? vintertid(rad.dag, rad.tid[0]) : rad.till ? vintertid(rad.dag, '00:00') : null;
  const till = rad.tid?.[1] ? vintertid(rad.dag, rad.tid[1]) : rad.till ? vintertid(rad.till, '00:00') : null;
  return {
    externId: `prov-${nr}`,
    kanal: rad.kanal ?? 'e_tjanst',
    inkommen: middag(rad.dag),
    hantFran: fran,
    hantTill: till,
    hantPrecision: fran ? 'ungefar' : 'okand',
    vad: 'annat',
    kategori: rad.kategori ?? 'narkotika',
    andts: [],
    omrade: rad.omrade ?? null,
    platsprecision: rad.omrade ? 'omrade' : 'okand',
    platstext: null,
    text: 'En rapport som proven har skrivit.',
    konsekvens: null,
    allvar: 2,
    sakerhet: 'sjalv_sett',
    polisanmald: 'nej',
    pagar: false,
    organisation: null,
    kontakt: rad.kontakt ?? null,
    status: rad.status ?? 'godkand',
    hanvisadTill: rad.status === 'hanvisad' ? 'felanmalan' : null,
    skal: null,
    kompletteringsfraga: null,
    huvudExternId: null,
  };
}

let miljo: Miljo;
let grupp: Klient;
let samordnare: Klient;
beforeAll(async () => {
  miljo = await skapaMiljo();
  grupp = await miljo.som('operativ_grupp', HAGFORS);
  samordnare = await miljo.som('sakerhetssamordnare', HAGFORS);
  const kommunId = await miljo.kommunId(HAGFORS);
  await iKommun({ datakalla: miljo.app, nu: nu() }, kommunId, async (tx) =>
    laggInRapporter(
      {
        datakalla: miljo.app,
        tx,
        kommunId,
        register: await lasRegister(tx),
        hemlighet: 'prov',
        anvandareId: null,
        handling: 'inkom',
      },
      [...FORE, ...I_MARS].map(rapport),
    ),
  );
});
afterAll(() => miljo.stang());

async function analys(klient: Klient, filter: RapportFilter | null = null) {
  const svar = await klient.fraga(ANALYS, { filter });
  expect(svar.errors, JSON.stringify(svar.errors)).toBeUndefined();
  return svar.data.analys;
}

async function antal(filter: RapportFilter): Promise<number> {
  const svar = await grupp.fraga(
    'query N($filter: RapportFilterInput) { rapporter(filter: $filter, first: 1) { totalCount } }',
    { filter },
  );
  expect(svar.errors, JSON.stringify(svar.errors)).toBeUndefined();
  return svar.data.rapporter.totalCount;
}

describe('vem som får se analysen', () => {
  it('inte den som inte är inloggad', async () => {
    const svar = await miljo.anonym.fraga(ANALYS, { filter: MARS });
    expect(svar.errors?.[0]?.extensions?.kod).toBe('EJ_INLOGGAD');
  });

  it.each(['ks_kf', 'samverkande_kommun', 'systemadministrator'] as const)('inte %s', async (roll) => {
    const svar = await (await miljo.som(roll, HAGFORS)).fraga(ANALYS, { filter: MARS });
    expect(svar.errors?.[0]?.extensions?.kod).toBe('NEKAD');
  });

  it.each(['styrgrupp', 'ansvarig_enhet', 'forebyggande_samordnare'] as const)(
    '%s ser samma tal',
    async (roll) => {
      expect(await analys(await miljo.som(roll, HAGFORS), MARS)).toEqual(await analys(grupp, MARS));
    },
  );

  it('den som bara ser tal får inte fråga så smalt att en enskild rapport pekas ut', async () => {
    const styrgrupp = await miljo.som('styrgrupp', HAGFORS);
    for (const smalt of [
      { text: 'proven' },
      { handlaggare: 'ingen' },
      { ...MARS, kandRapportor: true },
      { fran: '2024-03-05', till: '2024-03-05' },
    ]) {
      const svar = await styrgrupp.fraga(ANALYS, { filter: smalt });
      expect(svar.errors?.[0]?.extensions?.kod, JSON.stringify(smalt)).toBe('NEKAD');
    }
    expect((await analys(grupp, { ...MARS, text: 'proven' })).antal).toBe(12);
  });

  it('en annan kommuns rapporter finns inte', async () => {
    const torsby = await analys(await miljo.som('operativ_grupp', TORSBY), MARS);
    expect(torsby.omraden.map((o: { kod: string }) => o.kod)).not.toContain('=hagfors');
    expect((await analys(grupp)).antal).toBe(26);
  });

  it('ett filter som inte går att använda avvisas i ord', async () => {
    const svar = await grupp.fraga(ANALYS, { filter: { fran: '2024-03-31', till: '2024-03-01' } });
    expect(svar.errors?.[0]).toMatchObject({
      message: 'Periodens sista dag ligger före den första.',
      extensions: { kod: 'OGILTIG' },
    });
  });
});

describe('talen är de som räknats för hand', () => {
  it('helheten mot perioden före och mot i fjol', async () => {
    const a = await analys(grupp, MARS);
    expect(a).toMatchObject({
      antal: 12,
      vantar: 1,
      statusar: ['godkand', 'avslutad'],
      tackningFran: '2022-01-05',
      period: { ...MARS, dagar: 31 },
      foregaende: { fran: '2024-01-30', till: '2024-02-29', dagar: 31 },
      ifjol: { fran: '2023-03-01', till: '2023-03-31', dagar: 31 },
      motForegaende: { forr: 2, nu: 12, verdikt: 'tydlig ökning', hinder: null },
      motIfjol: { forr: 4, nu: 12, verdikt: 'för tidigt att bedöma', hinder: null },
    });
    // Godkänns den som väntar är det 13 mot 4: 2 (2380 + 680 + 136 + 17 + 1) / 2¹⁷ = 0,049. Mot 2 ändrar den inget.
    expect(a.motIfjol.vantar).toEqual({ nu: 1, forr: 0, granskade: 'inom normal variation' });
    expect(a.motForegaende.vantar).toBeNull();
    // 2 (91 + 14 + 1) / 2¹⁴ och 2 (1820 + 560 + 120 + 16 + 1) / 2¹⁶.
    expect(a.motForegaende.p).toBeCloseTo(212 / 16_384, 8);
    expect(a.motIfjol.p).toBeCloseTo(5034 / 65_536, 8);
  });

  it('kategorierna, med hur många som prövades', async () => {
    const a = await analys(grupp, MARS);
    expect([a.provadeForegaende, a.provadeIfjol]).toEqual([1, 1]);
    expect(a.kategorier).toMatchObject([
      {
        kod: 'narkotika',
        antal: 10,
        motForegaende: { forr: 2, verdikt: 'tydlig ökning' },
        motIfjol: { forr: 2, verdikt: 'tydlig ökning' },
      },
      {
        kod: 'skadegorelse',
        antal: 2,
        motForegaende: { forr: 0, verdikt: 'för få för att bedöma' },
        motIfjol: { forr: 2, verdikt: 'för få för att bedöma' },
      },
    ]);
  });

  it('månaden mot vad åren innan gav', async () => {
    const { manader } = await analys(grupp, MARS);
    expect(manader).toHaveLength(1);
    // Mars 2023: 4, mars 2022: 6. Av narkotika: 2 och 0; av skadegörelse: 2 och 6.
    expect(manader[0]).toMatchObject({
      manad: '2024-03-01',
      antal: 12,
      ifjol: 4,
      ofullstandig: false,
      pagar: false,
      forvantat: { medel: 5, lag: 2, median: 5, hog: 9 },
    });
    expect(manader[0].kategorier).toEqual([
      { kod: 'narkotika', antal: 10, forvantat: { medel: 1, lag: 0, median: 1, hog: 3 } },
      { kod: 'skadegorelse', antal: 2, forvantat: { medel: 4, lag: 1, median: 4, hog: 8 } },
    ]);
  });

  it('timmarna, fördelade över det spann de kan ha hänt', async () => {
    const { veckotimmar, veckoblock, utanTid } = await analys(grupp, MARS);
    // Tisdag den 5 mars: två klockan 18.30, en någon gång 18–20.
    expect(veckotimmar).toEqual([
      { timme: 24 + 18, antal: 3, vikt: 2.5 },
      { timme: 24 + 19, antal: 1, vikt: 0.5 },
    ]);
    // Den som berör två timmar är en rapport i deras pass: tisdag 16–20.
    expect(veckoblock).toEqual([{ block: 6 + 4, antal: 3 }]);
    expect(await antal({ ...MARS, veckotimmar: [40, 41, 42, 43] })).toBe(3);
    // Frågas bara efter en av timmarna räknas de som berör den.
    expect((await analys(grupp, { ...MARS, veckotimmar: [43] })).veckoblock).toEqual([
      { block: 10, antal: 1 },
    ]);
    // En sträcker sig över elva dagar, åtta har bara en dag.
    expect(utanTid).toBe(9);
  });

  it('platser, kanaler och rapportörer', async () => {
    const a = await analys(grupp, MARS);
    // Hagfors: den 5 följdes av den 12, den 12 av den 20; den 20, 21 och 30 hinner inte följas i fjorton dagar.
    // Hagfors tätort: den 1 följdes av den 8, den 8 inte förrän den 31.
    expect(a.omraden).toMatchObject([
      { kod: '=hagfors', slag: 'ort', antal: 7, rapportdagar: 2, aterkomster: 2 },
      { kod: '=1783R006', slag: 'regso', antal: 3, rapportdagar: 2, aterkomster: 1 },
      { kod: '-', slag: null, antal: 2 },
    ]);
    expect(a.kanaler).toEqual([
      { kod: 'e_tjanst', namn: 'E-tjänst', antal: 8 },
      { kod: 'telefon', namn: 'Telefon', antal: 4 },
    ]);
    expect(a.rapportorer).toEqual({ kanda: 2, franKanda: 6, flestFranEn: 5, anonyma: 6 });
  });

  it('varje tal öppnar så många rapporter', async () => {
    const a = await analys(grupp, MARS);
    const bas: RapportFilter = { ...MARS, statusar: a.statusar };
    expect(await antal(bas)).toBe(12);
    expect(await antal({ ...bas, omraden: ['=1783R006'] })).toBe(3);
    expect(await antal({ ...bas, omraden: ['1783R006'] })).toBe(10);
    expect(await antal({ ...bas, kandTid: false })).toBe(9);
    expect(await antal({ ...bas, veckotimmar: [42] })).toBe(3);
    expect(await antal({ ...bas, kandRapportor: true })).toBe(6);
    expect(await antal({ ...bas, kandRapportor: false })).toBe(6);
    expect(await antal({ ...bas, kategorier: ['narkotika'], fran: '2024-01-30', till: '2024-02-29' })).toBe(
      2,
    );
  });

  it('med dubbletter räknas också de', async () => {
    const a = await analys(grupp, { ...MARS, statusar: ['godkand', 'avslutad', 'dubblett'] });
    expect([a.antal, a.vantar]).toEqual([13, 1]);
  });

  it('den som räknar också dem som väntar har inga som väntar', async () => {
    const filter: RapportFilter = { ...MARS, statusar: ['godkand', 'avslutad', 'inkommen'] };
    const a = await analys(await miljo.som('sakerhetssamordnare', HAGFORS), filter);
    expect([a.antal, a.vantar]).toEqual([13, 0]);
    expect(a.motIfjol).toMatchObject({ nu: 13, verdikt: 'tydlig ökning', vantar: null });
    // Den som inte ser dem räknar dem inte heller, vad filtret än ber om.
    const b = await analys(grupp, filter);
    expect([b.antal, b.vantar, b.motIfjol.verdikt]).toEqual([12, 1, 'för tidigt att bedöma']);
  });

  it('bara kända rapportörer, eller bara anonyma', async () => {
    const kanda = await analys(grupp, { ...MARS, kandRapportor: true });
    expect(kanda).toMatchObject({ antal: 6, rapportorer: { kanda: 2, franKanda: 6, anonyma: 0 } });
    const anonyma = await analys(grupp, { ...MARS, kandRapportor: false });
    expect(anonyma).toMatchObject({ antal: 6, rapportorer: { kanda: 0, franKanda: 0, anonyma: 6 } });
  });
});

/** Naming every channel changes nothing but the way the page is counted: the years before come from the history. */
const urHistoriken = (klient: Klient, filter: RapportFilter) =>
  analys(klient, { ...filter, kanaler: filter.kanaler ?? KANALER.map((k) => k.kod) });

/** And naming every certainty has all of it counted from the reports: the history doesn't keep that field. */
const urRader = (klient: Klient, filter: RapportFilter) =>
  analys(klient, { ...filter, sakerheter: SAKERHETER.map((s) => s.kod) });

const PERIODER: [string, RapportFilter][] = [
  ['hela månader', { fran: '2024-02-01', till: '2024-03-31' }],
  ['delar av månader', { fran: '2024-01-29', till: '2024-03-05' }],
  ['en dag', { fran: '2024-03-05', till: '2024-03-05' }],
  ['skottdagen', { fran: '2024-02-29', till: '2024-02-29' }],
  ['mer än ett år', { fran: '2022-02-10', till: '2024-03-20' }],
  ['från en dag', { fran: '2023-03-03' }],
  ['till en dag', { till: '2023-03-03' }],
  ['allt', {}],
];

describe('summorna och raderna ger samma sida', () => {
  it.each(PERIODER)('%s', async (_namn, period) => {
    const urSummor = await analys(grupp, period);
    expect(urSummor.antal).toBeGreaterThan(0);
    expect(await urHistoriken(grupp, period)).toEqual(urSummor);
    expect(await urRader(grupp, period)).toEqual(urSummor);
  });
});

describe('dagar som inte går att räkna över', () => {
  it.each([
    [
      'ett halvskrivet årtal',
      { fran: '0202-12-01' },
      'Kontrollera årtalet: det ska vara mellan 1900 och 2100.',
    ],
    ['år noll', { fran: '0000-01-01' }, 'Kontrollera årtalet: det ska vara mellan 1900 och 2100.'],
    ['ett år långt fram', { till: '9999-12-31' }, 'Kontrollera årtalet: det ska vara mellan 1900 och 2100.'],
    ['en månad som inte finns', { fran: '2025-00-29' }, 'Skriv en dag som finns, till exempel 2026-01-31.'],
    ['en tom rest', { till: 'igår' }, 'Skriv en dag som finns, till exempel 2026-01-31.'],
  ])('%s avslås i ord, i analysen och i listan', async (_namn, filter, message) => {
    const avslag = { message, extensions: { kod: 'OGILTIG' } };
    const fragor = [
      ANALYS,
      'query R($filter: RapportFilterInput) { rapporter(filter: $filter, first: 1) { totalCount } }',
      'query O($filter: OmvarldFilterInput) { omvarld(filter: $filter) { period { fran } } }',
    ];
    for (const fraga of fragor) {
      const svar = await grupp.fraga(fraga, { filter });
      expect(svar.errors?.[0]).toMatchObject(avslag);
      expect(svar.errors).toHaveLength(1);
    }
  });

  it('den första och den sista tillåtna dagen går att räkna över', async () => {
    const sida = await analys(grupp, { fran: '1900-01-01', till: '2100-12-31' });
    expect(sida.period).toMatchObject({ fran: '1900-01-01', till: '2100-12-31' });
  });
});

describe('historiken och raderna ger samma sida', () => {
  const FILTER: [string, RapportFilter][] = [
    ['kanal', { kanaler: ['e_tjanst'] }],
    ['allvar', { allvar: [2, 3] }],
    ['kategori och art', { kategorier: ['narkotika'], arter: ['brott'] }],
    ['utan kategori', { kategorier: ['-'] }],
    ['en av de räknade statusarna', { statusar: ['avslutad'] }],
    ['mer än det som räknas', { statusar: ['godkand', 'dubblett'] }],
    ['kanal och allvar', { kanaler: ['e_tjanst', 'telefon'], allvar: [2], ...MARS }],
  ];
  it.each(FILTER)('%s', async (_namn, filter) => {
    expect(await urHistoriken(grupp, filter)).toEqual(await urRader(grupp, filter));
  });
});

describe('granskningen flyttar summorna', () => {
  const iMars = async () => {
    const sida = await analys(grupp, MARS);
    expect(await urHistoriken(grupp, MARS)).toEqual(sida);
    expect(await urRader(grupp, MARS)).toEqual(sida);
    const perKategori = new Map<string, number>(
      sida.kategorier.map((k: { kod: string; antal: number }) => [k.kod, k.antal]),
    );
    return {
      antal: sida.antal as number,
      vantar: sida.vantar as number,
      narkotika: perKategori.get('narkotika') ?? 0,
      belysning: perKategori.get('belysning') ?? 0,
    };
  };

  it('när en rapport godkänns, byter kategori, återöppnas och ångras', async () => {
    const { rows } = await miljo.agare.query<{ id: string }>(
      "SELECT id FROM rapport WHERE kommun_id = $1 AND status = 'inkommen'",
      [await miljo.kommunId(HAGFORS)],
    );
    const id = rows[0]?.id ?? '';
    const start = await iMars();
    expect(start).toEqual({ antal: 12, vantar: 1, narkotika: 10, belysning: 0 });

    const bedomning = { ...BEDOMNING, kategori: 'narkotika', omrade: 'hagfors' };
    const godkand = await gor.handling(samordnare, await gor.hamta(samordnare, id), 'godkann', { bedomning });
    expect(godkand.__typename).toBe('RapportSparad');
    expect(await iMars()).toEqual({ antal: 13, vantar: 0, narkotika: 11, belysning: 0 });

    const bytt = await gor.bedomning(samordnare, godkand.rapport, { kategori: 'belysning' });
    expect(bytt.__typename).toBe('RapportSparad');
    expect(await iMars()).toEqual({ antal: 13, vantar: 0, narkotika: 10, belysning: 1 });

    const oppnad = await gor.handling(samordnare, bytt.rapport, 'ateroppna', {
      uppgifter: { skal: 'Fel kategori.' },
    });
    expect(oppnad.__typename).toBe('RapportSparad');
    expect(await iMars()).toEqual({ antal: 12, vantar: 1, narkotika: 10, belysning: 0 });

    const angrad = await gor.angra(samordnare, oppnad.rapport);
    expect(angrad.__typename).toBe('RapportSparad');
    expect(await iMars()).toEqual({ antal: 13, vantar: 0, narkotika: 10, belysning: 1 });
  });
});
