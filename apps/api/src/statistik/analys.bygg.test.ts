import { describe, expect, it } from 'vitest';
import { byggAnalys, type Underlag } from './analys.bygg.ts';
import { analysperiod } from './analysperiod.ts';
import type { Analysrad } from './analysrader.ts';
import { hinderFor } from './jamforelse.bygg.ts';

const KATEGORIER = [
  { id: 'k1', kod: 'skadegorelse', namn: 'Skadegörelse' },
  { id: 'k2', kod: 'narkotika', namn: 'Narkotika' },
  { id: 'k3', kod: 'belysning', namn: 'Belysning' },
];
const OMRADEN = [
  { id: 'o1', kod: 'torget', namn: 'Torget', slag: 'plats' },
  { id: 'o2', kod: 'centrum', namn: 'Centrum', slag: 'regso' },
];

const rad = (
  del: Analysrad['del'],
  nyckel: string,
  antal: number,
  ovrigt: Partial<Analysrad> = {},
): Analysrad => ({ del, nyckel, antal, datum: null, vikt: null, ...ovrigt });

const bygg = (
  nu: { fran: string; till: string },
  rader: readonly Analysrad[],
  ovrigt: Partial<Underlag> = {},
) =>
  byggAnalys({
    rader,
    period: analysperiod(nu),
    statusar: ['godkand', 'avslutad'],
    kategorier: KATEGORIER,
    omraden: OMRADEN,
    tackningFran: '2018-03-10',
    idag: '2026-11-23',
    vantar: { nu: 0, foregaende: 0, ifjol: 0 },
    ...ovrigt,
  });

const SEPTEMBER = { fran: '2026-09-01', till: '2026-09-30' };

describe('jämförelser', () => {
  // 2 mot 10 på lika många dagar: två gånger (66 + 12 + 1) / 4096 = 0,0386.
  const tva = [rad('K', 'k1', 10), rad('F', 'k1', 2)];

  it('dömer en ensam serie utan justering', () => {
    const { kategorier, motForegaende, provadeForegaende } = bygg(SEPTEMBER, tva);
    expect(provadeForegaende).toBe(1);
    expect(kategorier[0]?.motForegaende).toMatchObject({
      nu: 10,
      forr: 2,
      dagarNu: 30,
      dagarForr: 30,
      verdikt: 'tydlig ökning',
      hinder: null,
      kvot: 5,
    });
    expect(kategorier[0]?.motForegaende.p).toBeCloseTo(158 / 4096, 10);
    expect(motForegaende.p).toBeCloseTo(158 / 4096, 10);
  });

  it('justerar för hur många serier som prövas, och räknar inte dem som är för få', () => {
    const { kategorier, provadeForegaende } = bygg(SEPTEMBER, [
      ...tva,
      rad('K', 'k2', 8),
      rad('F', 'k2', 8),
      rad('K', 'k3', 4),
      rad('F', 'k3', 1),
    ]);
    expect(provadeForegaende).toBe(2);
    const [forsta, andra, tredje] = kategorier.map((k) => k.motForegaende);
    expect(forsta?.p).toBeCloseTo((2 * 158) / 4096, 10);
    expect(forsta?.verdikt).toBe('inom normal variation');
    expect(andra).toMatchObject({ verdikt: 'inom normal variation', p: 1 });
    expect(tredje?.verdikt).toBe('för få för att bedöma');
  });

  it('prövar helheten för sig, och tar med det som bara fanns förr', () => {
    const { motForegaende, kategorier } = bygg(SEPTEMBER, [...tva, rad('F', 'k2', 8)]);
    expect(motForegaende).toMatchObject({ nu: 10, forr: 10, p: 1, verdikt: 'inom normal variation' });
    expect(kategorier.map((k) => [k.kod, k.antal, k.motForegaende.forr])).toEqual([
      ['skadegorelse', 10, 2],
      ['narkotika', 0, 8],
    ]);
  });

  it('dömer inte helheten när de som väntar, i den ena perioden eller den andra, kan ändra omdömet', () => {
    const { motForegaende, motIfjol, kategorier } = bygg(
      SEPTEMBER,
      [rad('K', 'k1', 7), rad('F', 'k1', 31), rad('I', 'k1', 7)],
      { vantar: { nu: 0, foregaende: 0, ifjol: 12 } },
    );
    expect(motForegaende).toMatchObject({ verdikt: 'tydlig minskning', vantar: null });
    expect(motIfjol).toMatchObject({
      verdikt: 'för tidigt att bedöma',
      vantar: { nu: 0, forr: 12, granskade: 'inom normal variation' },
      p: 1,
    });
    // Kategorierna dömer de granskade: vilken kategori de andra får vet ingen.
    expect(kategorier[0]?.motIfjol).toMatchObject({ verdikt: 'inom normal variation', vantar: null });
  });

  it('räknar med skottdagen: februari 2028 har en dag mer än i fjol', () => {
    const { ifjol, motIfjol } = bygg(
      { fran: '2028-02-01', till: '2028-02-29' },
      [rad('K', 'k1', 29), rad('I', 'k1', 28)],
      { idag: '2028-03-10' },
    );
    expect(ifjol).toEqual({ fran: '2027-02-01', till: '2027-02-28', dagar: 28 });
    expect(motIfjol).toMatchObject({ dagarNu: 29, dagarForr: 28, kvot: 1 });
  });

  it('dömer inte mot en tid då inga rapporter samlades in', () => {
    const { motIfjol, kategorier, provadeIfjol, provadeForegaende } = bygg(
      SEPTEMBER,
      [rad('K', 'k1', 40), rad('I', 'k1', 1), rad('F', 'k1', 30)],
      { tackningFran: '2025-09-02' },
    );
    expect(motIfjol).toMatchObject({
      nu: 40,
      forr: 1,
      verdikt: null,
      hinder: 'fore_data',
      p: null,
      kvot: null,
    });
    expect(kategorier[0]?.motIfjol).toMatchObject({ verdikt: null, hinder: 'fore_data' });
    expect(provadeIfjol).toBe(0);
    expect(provadeForegaende).toBe(1);
  });

  it('säger vad som hindrar: före data, gemensamma dagar, dagar som inte varit', () => {
    const fraga = {
      nu: SEPTEMBER,
      forr: { fran: '2026-08-02', till: '2026-08-31' },
      tackningFran: '2026-08-02',
      idag: '2026-09-30',
    };
    expect(hinderFor(fraga)).toBeNull();
    expect(hinderFor({ ...fraga, tackningFran: '2026-08-03' })).toBe('fore_data');
    expect(hinderFor({ ...fraga, tackningFran: null })).toBe('fore_data');
    // Av ett år får en vecka saknas, sju dagar av 365: insamlingen började något före den första rapporten.
    const ettAr = { ...fraga, forr: { fran: '2025-01-01', till: '2025-12-31' } };
    expect(hinderFor({ ...ettAr, tackningFran: '2025-01-08' })).toBeNull();
    expect(hinderFor({ ...ettAr, tackningFran: '2025-01-09' })).toBe('fore_data');
    expect(hinderFor({ ...fraga, forr: { fran: '2026-08-03', till: '2026-09-01' } })).toBe('overlappar');
    expect(hinderFor({ ...fraga, idag: '2026-09-29' })).toBe('framtid');
  });

  it('jämför inte ett och ett halvt år med samma tid i fjol: ett halvår vore i båda', () => {
    const { motIfjol, motForegaende } = bygg({ fran: '2025-04-01', till: '2026-09-30' }, [
      rad('K', 'k1', 90),
      rad('I', 'k1', 80),
      rad('F', 'k1', 88),
    ]);
    expect(motIfjol.hinder).toBe('overlappar');
    expect(motForegaende.verdikt).toBe('inom normal variation');
  });
});

describe('månader', () => {
  const m = (manad: string, antal: number, nyckel = 'k1') => rad('M', nyckel, antal, { datum: manad });
  const h = (manad: string, antal: number, nyckel = 'k1') => rad('H', nyckel, antal, { datum: manad });

  it('ritar noll för en tom månad och delar per kategori, flest först', () => {
    const { manader } = bygg({ fran: '2026-07-01', till: '2026-09-30' }, [
      m('2026-07-01', 2),
      m('2026-07-01', 5, 'k2'),
      m('2026-09-01', 1, ''),
    ]);
    expect(manader.map(({ manad, antal }) => [manad, antal])).toEqual([
      ['2026-07-01', 7],
      ['2026-08-01', 0],
      ['2026-09-01', 1],
    ]);
    expect(manader[0]?.kategorier.map(({ kod, antal }) => [kod, antal])).toEqual([
      ['narkotika', 5],
      ['skadegorelse', 2],
    ]);
    expect(manader[2]?.kategorier[0]).toMatchObject({ kod: '-', namn: 'Utan kategori' });
  });

  // Poisson med medel 5: P(X ≤ 1) = 0,040, P(X ≤ 2) = 0,125; P(X ≤ 4) = 0,440, P(X ≤ 5) = 0,616;
  // P(X ≤ 8) = 0,932, P(X ≤ 9) = 0,968.
  const FEM = { medel: 5, lag: 2, median: 5, hog: 9 };

  it('väntar sig det som samma månad gav åren innan', () => {
    const { manader } = bygg(
      SEPTEMBER,
      [m('2026-09-01', 12), h('2025-09-01', 4), h('2024-09-01', 6), h('2025-08-01', 99)],
      { tackningFran: '2024-09-01' },
    );
    expect(manader[0]).toMatchObject({ antal: 12, forvantat: FEM, ifjol: 4, ofullstandig: false });
  });

  it('räknar en tom månad som noll bara när rapporter samlades in', () => {
    const rader = [m('2026-09-01', 3), h('2025-09-01', 10)];
    // 2025: 10, 2024: 0, medel 5.
    expect(bygg(SEPTEMBER, rader, { tackningFran: '2024-09-01' }).manader[0]?.forvantat).toEqual(FEM);
    // Insamlingen började den 2 september 2024: den månaden är inte hel, och ett enda år räcker inte.
    expect(bygg(SEPTEMBER, rader, { tackningFran: '2024-09-02' }).manader[0]).toMatchObject({
      forvantat: null,
      ifjol: 10,
    });
  });

  it('ger varje kategori sitt eget spann, även den som uteblev', () => {
    const { manader } = bygg(
      SEPTEMBER,
      [m('2026-09-01', 3), h('2025-09-01', 4, 'k2'), h('2024-09-01', 6, 'k2'), h('2023-09-01', 5, 'k2')],
      { tackningFran: '2023-01-01' },
    );
    expect(manader[0]?.kategorier).toEqual([
      // Aldrig förr i september: medel noll skulle göra den första rapporten till en avvikelse.
      { kod: 'skadegorelse', namn: 'Skadegörelse', antal: 3, forvantat: null },
      { kod: 'narkotika', namn: 'Narkotika', antal: 0, forvantat: FEM },
    ]);
  });

  it('tar högst fem år bakåt', () => {
    const { manader } = bygg(SEPTEMBER, [
      h('2025-09-01', 5),
      h('2024-09-01', 5),
      h('2023-09-01', 5),
      h('2022-09-01', 5),
      h('2021-09-01', 5),
      h('2020-09-01', 500),
    ]);
    expect(manader[0]?.forvantat).toEqual(FEM);
  });

  it('jämför inte en del av en månad, och bygger inget på en sådan', () => {
    const { manader } = bygg(
      { fran: '2024-03-15', till: '2026-03-31' },
      [m('2024-03-01', 2), m('2025-03-01', 6), m('2026-03-01', 12), h('2023-03-01', 4)],
      { tackningFran: '2023-01-01' },
    );
    const mars = manader.filter(({ manad }) => manad.slice(5, 7) === '03');
    expect(mars.map(({ manad, ofullstandig }) => [manad, ofullstandig])).toEqual([
      ['2024-03-01', true],
      ['2025-03-01', false],
      ['2026-03-01', false],
    ]);
    expect(mars[0]).toMatchObject({ forvantat: null, ifjol: null });
    // Mars 2024 är skuren: bara 2023 är hel före 2025, och före 2026 är det 2025 och 2023.
    expect(mars[1]).toMatchObject({ forvantat: null, ifjol: null });
    expect(mars[2]).toMatchObject({ forvantat: FEM, ifjol: 6 });
  });

  it('märker den månad som pågår, till och med dess sista dag', () => {
    const rader = [m('2026-11-01', 3), h('2025-11-01', 5), h('2024-11-01', 5)];
    const nu = { fran: '2026-11-01', till: '2026-11-30' };
    const tackningFran = '2024-01-01';
    for (const idag of ['2026-11-23', '2026-11-30'])
      expect(bygg(nu, rader, { idag, tackningFran }).manader[0]).toMatchObject({
        pagar: true,
        ofullstandig: true,
        forvantat: null,
        ifjol: null,
      });
    expect(bygg(nu, rader, { idag: '2026-12-01', tackningFran }).manader[0]).toMatchObject({
      pagar: false,
      ofullstandig: false,
      forvantat: FEM,
    });
  });

  it('räknar hela februari, också när året innan hade en dag färre', () => {
    const { manader } = bygg(
      { fran: '2028-02-01', till: '2028-02-29' },
      [m('2028-02-01', 5), h('2027-02-01', 4), h('2026-02-01', 6)],
      { idag: '2028-03-01', tackningFran: '2026-01-01' },
    );
    expect(manader[0]).toMatchObject({ ofullstandig: false, forvantat: FEM, ifjol: 4 });
  });
});

/** A day with a report in an area, as the month's bit. */
const dagar = (nyckel: string, datum: string) =>
  rad('D', nyckel, 1 << (Number(datum.slice(8)) - 1), { datum: `${datum.slice(0, 7)}-01` });

describe('platser, tid och rapportörer', () => {
  it('följer upp en plats i fjorton dagar, och bara de dagar som hunnit följas', () => {
    const d = (datum: string) => dagar('o1', datum);
    const { omraden } = bygg({ fran: '2026-01-01', till: '2026-02-10' }, [
      rad('O', 'o1', 5),
      rad('O', '', 2),
      rad('O', 'o2', 7),
      // 1 → 10 januari: åter. 10 → 30: tjugo dagar. 30 januari hinner inte följas till den 13 februari.
      d('2026-01-30'),
      d('2026-01-01'),
      d('2026-01-10'),
    ]);
    expect(omraden).toEqual([
      { kod: '=centrum', namn: 'Centrum', slag: 'regso', antal: 7, rapportdagar: 0, aterkomster: 0 },
      { kod: '=torget', namn: 'Torget', slag: 'plats', antal: 5, rapportdagar: 2, aterkomster: 1 },
      { kod: '-', namn: 'Okänd plats', slag: null, antal: 2, rapportdagar: 0, aterkomster: 0 },
    ]);
  });

  it('följer inte upp dagar som inte varit än', () => {
    const { omraden } = bygg(
      { fran: '2026-01-01', till: '2026-12-31' },
      [rad('O', 'o1', 1), dagar('o1', '2026-11-10')],
      { idag: '2026-11-23' },
    );
    expect(omraden[0]).toMatchObject({ rapportdagar: 0 });
    const dagenEfter = bygg(
      { fran: '2026-01-01', till: '2026-12-31' },
      [rad('O', 'o1', 1), dagar('o1', '2026-11-10')],
      { idag: '2026-11-24' },
    );
    expect(dagenEfter.omraden[0]).toMatchObject({ rapportdagar: 1, aterkomster: 0 });
  });

  it('skiljer veckans timmar från det som saknar tid', () => {
    const { veckotimmar, utanTid } = bygg(SEPTEMBER, [
      rad('T', '167', 1, { vikt: 0.25 }),
      rad('T', '18', 7, { vikt: 3.4 }),
      rad('T', '', 4),
    ]);
    expect(veckotimmar).toEqual([
      { timme: 18, antal: 7, vikt: 3.4 },
      { timme: 167, antal: 1, vikt: 0.25 },
    ]);
    expect(utanTid).toBe(4);
  });

  it('räknar rapportörer för sig och rapporter för sig', () => {
    const { rapportorer } = bygg(SEPTEMBER, [
      rad('K', 'k1', 16),
      rad('Q', '', 2, { vikt: 9 }),
      rad('R', '', 6),
    ]);
    expect(rapportorer).toEqual({ kanda: 2, franKanda: 10, flestFranEn: 9, anonyma: 6 });
  });

  it('är en hel sida också utan en enda rapport', () => {
    const tom = bygg(SEPTEMBER, [], { tackningFran: null });
    expect(tom).toMatchObject({
      antal: 0,
      kategorier: [],
      rapportorer: { kanda: 0, franKanda: 0, flestFranEn: 0, anonyma: 0 },
      motIfjol: { verdikt: null, hinder: 'fore_data' },
    });
    expect(tom.manader).toHaveLength(1);
  });
});
