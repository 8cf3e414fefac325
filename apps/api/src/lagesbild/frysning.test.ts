import { addDays, comparePeriods, compareSeries, type RapportFilter } from '@roda-traden/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nu } from '../../test/klocka.ts';
import { HAGFORS, type Klient, type Miljo, SUNNE, skapaMiljo } from '../../test/miljo.ts';
import { BEDOMNING, nyRapport, gor as rapportGor, sparad as sparadRapport } from '../rapport/prov.fixture.ts';
import { dagarSedan, fel, gor, IDAG, nyOperativ, sparad, type Utfall } from './prov.fixture.ts';

let miljo: Miljo;
let samordnare: Klient;
let forsta: Utfall;
let andra: Utfall;

beforeAll(async () => {
  miljo = await skapaMiljo();
  samordnare = await miljo.som('forebyggande_samordnare', SUNNE);
  forsta = await nyOperativ(samordnare, { fran: dagarSedan(700), till: dagarSedan(250) });
  andra = await nyOperativ(samordnare, { till: IDAG });
});
afterAll(() => miljo.stang());

const antal = async (filter: RapportFilter): Promise<number> => {
  const svar = await samordnare.fraga(
    'query($f: RapportFilterInput) { rapporter(filter: $f, first: 1) { totalCount } }',
    { f: filter },
  );
  expect(svar.errors).toBeUndefined();
  return svar.data.rapporter.totalCount;
};
const iDatabasen = async (id: string): Promise<string> => {
  const { rows } = await miljo.agare.query<{ allt: string }>(
    `SELECT l.tal::text || l.filter::text || l.fryst::text
            || (SELECT jsonb_agg(to_jsonb(r) ORDER BY r.rapport_id)::text FROM lagesbild_rapport r WHERE r.lagesbild_id = l.id) AS allt
       FROM lagesbild l WHERE l.id = $1`,
    [id],
  );
  return rows[0]?.allt ?? '';
};

/** Every frozen number with the list it opens. */
const marken = ({ id, tal }: Utfall): { vad: string; filter: RapportFilter; antal: number }[] => {
  const { analys } = tal;
  const bas: RapportFilter = { lagesbild: id };
  type Rad = { kod: string; antal: number };
  const manadsslut = (manad: string): string =>
    new Date(Date.UTC(Number(manad.slice(0, 4)), Number(manad.slice(5, 7)), 0)).toISOString().slice(0, 10);
  return [
    { vad: 'hela', filter: bas, antal: analys.antal },
    ...analys.kategorier.map((k: Rad) => ({
      vad: `kategori ${k.kod}`,
      filter: { ...bas, kategorier: [k.kod] },
      antal: k.antal,
    })),
    ...analys.omraden.map((o: Rad) => ({
      vad: `område ${o.kod}`,
      filter: { ...bas, omraden: [o.kod] },
      antal: o.antal,
    })),
    ...analys.kanaler.map((k: Rad) => ({
      vad: `kanal ${k.kod}`,
      filter: { ...bas, kanaler: [k.kod] as never },
      antal: k.antal,
    })),
    ...analys.manader.map((m: { manad: string; antal: number }) => ({
      vad: `månad ${m.manad}`,
      filter: { ...bas, fran: m.manad, till: manadsslut(m.manad) },
      antal: m.antal,
    })),
    ...analys.veckotimmar.slice(0, 20).map((t: { timme: number; antal: number }) => ({
      vad: `timme ${t.timme}`,
      filter: { ...bas, veckotimmar: [t.timme] },
      antal: t.antal,
    })),
    { vad: 'utan tid', filter: { ...bas, kandTid: false }, antal: analys.utanTid },
    {
      vad: 'kända rapportörer',
      filter: { ...bas, kandRapportor: true },
      antal: analys.rapportorer.franKanda,
    },
    { vad: 'anonyma', filter: { ...bas, kandRapportor: false }, antal: analys.rapportorer.anonyma },
  ];
};

describe('en lägesbild fryser sina tal', () => {
  it('räknar det som analyssidan räknar, och varje tal öppnar sina rapporter', async () => {
    for (const bild of [forsta, andra]) {
      const fryst = await gor(samordnare, 'tal', { id: bild.id });
      expect(fryst.tal.analys.antal).toBeGreaterThan(3);
      for (const m of marken(fryst)) expect(await antal(m.filter), m.vad).toBe(m.antal);
    }
    const { data } = await samordnare.fraga(
      'query($f: RapportFilterInput) { analys(filter: $f) { antal vantar } }',
      { f: { fran: andra.fran, till: andra.till } },
    );
    const fryst = await gor(samordnare, 'tal', { id: andra.id });
    expect({ antal: fryst.tal.analys.antal, vantar: fryst.tal.analys.vantar }).toEqual(data.analys);
  });

  it('står kvar byte för byte när en rapport godkänns, omprövas och får en annan tid efteråt', async () => {
    const fore = { tal: await gor(samordnare, 'tal', { id: andra.id }), rad: await iDatabasen(andra.id) };
    const ny = await nyRapport(samordnare);
    sparadRapport(await rapportGor.handling(samordnare, ny, 'godkann', { bedomning: BEDOMNING }));
    // What is counted in the same days has moved on; the picture hasn't.
    const iDag: RapportFilter = { fran: andra.fran, till: andra.till, statusar: ['godkand', 'avslutad'] };
    expect(await antal(iDag)).toBe(fore.tal.tal.analys.antal + 1);
    const { data } = await samordnare.fraga(
      'query($f: RapportFilterInput) { rapporter(filter: $f, first: 1) { edges { node { id version kategori { kod } } } } }',
      { f: { lagesbild: andra.id } },
    );
    const raknad = data.rapporter.edges[0].node;
    const nyKategori = raknad.kategori.kod === 'klotter' ? 'narkotika' : 'belysning';
    sparadRapport(
      await rapportGor.bedomning(samordnare, raknad, {
        kategori: nyKategori,
        hantFran: new Date(nu().getTime() - 400 * 86_400_000).toISOString(),
        hantTill: null,
        hantPrecision: 'exakt',
      }),
    );
    expect(await iDatabasen(andra.id)).toBe(fore.rad);
    const efter = await gor(samordnare, 'tal', { id: andra.id });
    expect(JSON.stringify(efter)).toBe(JSON.stringify(fore.tal));
    for (const m of marken(efter)) expect(await antal(m.filter), m.vad).toBe(m.antal);
    expect(await antal({ lagesbild: andra.id, kategorier: [raknad.kategori.kod] })).toBe(
      efter.tal.analys.kategorier.find((k: { kod: string }) => k.kod === raknad.kategori.kod).antal,
    );
  });

  it('kan inte ändras av någon, inte ens databasens ägare', async () => {
    for (const sats of [
      `UPDATE lagesbild SET tal = '{}' WHERE id = '${andra.id}'`,
      `UPDATE lagesbild_rapport SET kategori_id = NULL WHERE lagesbild_id = '${andra.id}'`,
      `DELETE FROM lagesbild_rapport WHERE lagesbild_id = '${andra.id}'`,
    ])
      await expect(miljo.agare.query(sats), sats).rejects.toThrow(/tal är frysta/);
  });

  it('ställer talen bredvid förra lägesbildens frysta, med verdikt över allt som prövas', async () => {
    const [da, nu] = [
      await gor(samordnare, 'tal', { id: forsta.id }),
      await gor(samordnare, 'tal', { id: andra.id }),
    ];
    const { motForra } = nu.tal;
    expect(da.tal.motForra).toBeNull();
    expect(motForra).toMatchObject({ id: forsta.id, nummer: 1, fran: forsta.fran, till: forsta.till });
    expect(motForra.helhet).toMatchObject({ nu: nu.tal.analys.antal, forr: da.tal.analys.antal });
    const dagar = { daysA: da.tal.analys.period.dagar, daysB: nu.tal.analys.period.dagar };
    expect(motForra.helhet.p).toBeCloseTo(
      comparePeriods({ a: da.tal.analys.antal, b: nu.tal.analys.antal, ...dagar }).p,
      12,
    );
    const serier = [...motForra.kategorier, ...motForra.omraden, ...motForra.kanaler].map(
      (rad: { verdikt: { forr: number; nu: number } }) => rad.verdikt,
    );
    const vantat = compareSeries(serier.map((v) => ({ a: v.forr, b: v.nu, ...dagar })));
    expect(motForra.provade).toBe(vantat.tested);
    expect(serier.map((v: Utfall) => v.verdikt)).toEqual(vantat.results.map((r) => r.verdict));
    for (const k of da.tal.analys.kategorier)
      expect(motForra.kategorier.find((rad: { kod: string }) => rad.kod === k.kod)?.verdikt.forr ?? 0).toBe(
        k.antal,
      );
  });

  it('ställer en strategisk mot lika lång tid före, räknat när den frystes, och säger när den tiden inte är känd', async () => {
    const input = { till: IDAG, operativa: [] };
    const { id } = sparad(await gor(samordnare, 'strategisk', { input }));
    const las = async (): Promise<Utfall> => {
      const svar = await samordnare.fraga(
        `query($id: ID!) { lagesbild(id: $id) { tal { motForra { id } analys { tackningFran
           period { fran dagar } foregaende { fran till dagar } motForegaende { forr dagarForr verdikt hinder } } } } }`,
        { id },
      );
      return svar.data.lagesbild.tal;
    };
    const { motForra, analys } = await las();
    const { period, foregaende, motForegaende, tackningFran } = analys;
    expect(motForra).toBeNull();
    expect(foregaende).toMatchObject({ dagar: period.dagar, till: addDays(period.fran, -1) });
    expect(motForegaende).toMatchObject({ dagarForr: period.dagar, verdikt: null, hinder: 'fore_data' });
    expect(tackningFran > foregaende.fran).toBe(true);
    const { fran, till } = foregaende;
    expect(motForegaende.forr).toBe(await antal({ fran, till, statusar: ['godkand', 'avslutad'] }));
    const ny = await nyRapport(samordnare);
    const hantFran = new Date(`${till}T12:00:00Z`).toISOString();
    const bedomning = { ...BEDOMNING, hantFran, hantTill: null, hantPrecision: 'exakt' };
    sparadRapport(await rapportGor.handling(samordnare, ny, 'godkann', { bedomning }));
    expect(await antal({ fran, till, statusar: ['godkand', 'avslutad'] })).toBe(motForegaende.forr + 1);
    expect((await las()).analys).toEqual(analys);
  });

  it('säger vilka som rapporterade och vilka som var tysta', async () => {
    const { tackning, tal } = await gor(samordnare, 'tal', { id: andra.id });
    const summa = tackning.enheter.reduce((s: number, e: { antal: number }) => s + e.antal, 0);
    expect(summa + tackning.kontakter + tackning.anonyma).toBe(tal.analys.antal);
    expect(tackning.enheter.length).toBeGreaterThan(0);
    const rapporterade = new Set(tackning.enheter.map((e: { id: string }) => e.id));
    expect(tackning.tysta.filter((e: { id: string }) => rapporterade.has(e.id))).toEqual([]);
  });

  it('öppnas i analysen bara i sig själv', async () => {
    const svar = await samordnare.fraga('query($f: RapportFilterInput) { analys(filter: $f) { antal } }', {
      f: { lagesbild: andra.id },
    });
    expect(svar.errors?.[0]?.extensions?.kod).toBe('OGILTIG');
    const trasig = await samordnare.fraga(
      'query($f: RapportFilterInput) { rapporter(filter: $f) { totalCount } }',
      { f: { lagesbild: 'x' } },
    );
    expect(trasig.errors?.[0]?.extensions?.kod).toBe('OGILTIG');
  });
});

describe('perioden', () => {
  let hagfors: Klient;
  beforeAll(async () => {
    hagfors = await miljo.som('sakerhetssamordnare', HAGFORS);
  });
  const forsok = (input: object) => gor(hagfors, 'operativ', { input });

  it('väljs fritt för den första, också utan en enda rapport', async () => {
    expect(fel(await forsok({ till: dagarSedan(40) }))).toEqual(['fran:saknas']);
    expect(fel(await forsok({ fran: '2026-02-30', till: dagarSedan(40) }))).toEqual(['fran:ogiltig']);
    expect(await gor(hagfors, 'forslag', { slag: 'operativ' })).toMatchObject({
      period: null,
      frittBorja: true,
      forra: null,
      antal: 0,
    });
    expect(sparad(await forsok({ fran: dagarSedan(100), till: dagarSedan(50) }))).toMatchObject({
      nummer: 1,
      antal: 0,
      status: 'utkast',
    });
  });

  it('följer sedan på den förra: lucka, överlapp, baklänges och framtid vägras vid sitt fält', async () => {
    const till = dagarSedan(20);
    expect(fel(await forsok({ fran: dagarSedan(48), till }))).toEqual(['fran:lucka']);
    expect(fel(await forsok({ fran: dagarSedan(60), till }))).toEqual(['fran:overlapp']);
    expect(fel(await forsok({ till: dagarSedan(60) }))).toEqual(['till:baklanges']);
    expect(fel(await forsok({ till: dagarSedan(-1) }))).toEqual(['till:framtid']);
    expect(fel(await forsok({ till: 'igår' }))).toEqual(['till:ogiltig']);
    expect(await gor(hagfors, 'forslag', { slag: 'operativ', till })).toMatchObject({
      period: { fran: dagarSedan(49), till, dagar: 30 },
      frittBorja: false,
      forra: { nummer: 1 },
    });
  });

  it('tas av en när två skapar samtidigt', async () => {
    const till = dagarSedan(20);
    const svar = await Promise.all([forsok({ till }), forsok({ till }), forsok({ till })]);
    expect(svar.map((s) => s.__typename).sort()).toEqual([
      'LagesbildSparad',
      'Valideringsfel',
      'Valideringsfel',
    ]);
    const { rows } = await miljo.agare.query(
      "SELECT nummer FROM lagesbild WHERE kommun_id = $1 AND slag = 'operativ' ORDER BY 1",
      [await miljo.kommunId(HAGFORS)],
    );
    expect(rows.map((rad) => rad.nummer)).toEqual([1, 2]);
  });

  it('är för en strategisk 24 månader, och sedan tiden sedan den förra', async () => {
    const en = sparad(await gor(hagfors, 'strategisk', { input: { till: '2025-12-31', operativa: [] } }));
    expect(en).toMatchObject({ slag: 'strategisk', nummer: 1, fran: '2024-01-01', till: '2025-12-31' });
    const nasta = sparad(await gor(hagfors, 'strategisk', { input: { till: IDAG, operativa: [] } }));
    expect(nasta).toMatchObject({ nummer: 2, fran: '2026-01-01' });
    expect(fel(await gor(hagfors, 'strategisk', { input: { till: IDAG, operativa: [] } }))).toEqual([
      'till:ingen_dag',
    ]);
  });
});
