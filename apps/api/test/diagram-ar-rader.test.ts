import {
  ANDTS_TAGGAR,
  ARTER,
  addDays,
  addMonths,
  BLOCK_HOURS,
  earliest,
  filterTillAdress,
  KANALER,
  latest,
  localDate,
  monthEnd,
  monthStart,
  RAPPORTSTATUSAR,
  type RapportFilter,
  SAKERHETER,
  STARTKATEGORIER,
} from '@roda-traden/domain';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nu } from './klocka.ts';
import { type Klient, type Miljo, skapaMiljo, TORSBY } from './miljo.ts';

/** Statistics §7: every number on a chart opens exactly the reports it counts, in list, count and export alike. */

const ANALYS = `query A($filter: RapportFilterInput) { analys(filter: $filter) {
  antal statusar period { fran till } foregaende { fran till } ifjol { fran till }
  manader { manad antal kategorier { kod antal } }
  kategorier { kod antal motForegaende { forr nu } motIfjol { forr nu } }
  veckotimmar { timme antal vikt } veckoblock { block antal } utanTid
  omraden { kod slag antal } kanaler { kod antal } rapportorer { kanda franKanda anonyma } } }`;
const ANTAL = 'query N($filter: RapportFilterInput) { rapporter(filter: $filter, first: 1) { totalCount } }';
const LISTA = `query L($filter: RapportFilterInput, $after: String) {
  rapporter(filter: $filter, first: 200, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`;

let miljo: Miljo;
let klient: Klient;
let omraden: string[];

beforeAll(async () => {
  miljo = await skapaMiljo();
  klient = await miljo.som('operativ_grupp');
  const { rows } = await miljo.agare.query<{ kod: string }>('SELECT kod FROM omrade WHERE kommun_id = $1', [
    await miljo.kommunId(TORSBY),
  ]);
  omraden = rows.map((rad) => rad.kod);
});
afterAll(() => miljo.stang());

const antal = async (filter: RapportFilter): Promise<number> => {
  const svar = await klient.fraga(ANTAL, { filter });
  expect(svar.errors).toBeUndefined();
  return svar.data.rapporter.totalCount;
};

const langd = async (filter: RapportFilter): Promise<number> => {
  let efter: string | null = null;
  let sedda = 0;
  do {
    const svar = await klient.fraga(LISTA, { filter, after: efter });
    sedda += svar.data.rapporter.edges.length;
    efter = svar.data.rapporter.pageInfo.hasNextPage ? svar.data.rapporter.pageInfo.endCursor : null;
  } while (efter);
  return sedda;
};

/** Rows of a CSV with quoted line breaks: line feeds outside quotes, less the header. */
const exporterade = async (filter: RapportFilter): Promise<number> => {
  const svar = await klient.hamta(`/export/rapporter.csv?${new URLSearchParams(filterTillAdress(filter))}`);
  expect(svar.status).toBe(200);
  let inom = false;
  let rader = 0;
  for (const tecken of await svar.text()) {
    if (tecken === '"') inom = !inom;
    else if (tecken === '\n' && !inom) rader++;
  }
  return rader - 1;
};

const nagra = <T>(alla: readonly T[], mest = 4) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...alla), { minLength: 1, maxLength: mest }), {
    nil: undefined,
    freq: 2,
  });

function filtergenerator(): fc.Arbitrary<RapportFilter> {
  const dag = fc
    .integer({ min: 0, max: 760 })
    .map((n) => new Date(nu().getTime() - n * 86_400_000).toISOString().slice(0, 10));
  return fc
    .record({
      period: fc.option(fc.tuple(dag, dag), { nil: undefined, freq: 3 }),
      statusar: nagra(RAPPORTSTATUSAR.map((s) => s.kod)),
      arter: nagra(ARTER.map((a) => a.kod)),
      kategorier: nagra([...STARTKATEGORIER.map((k) => k.kod as string), '-'], 8),
      omraden: nagra([...omraden, '-'], 6),
      kanaler: nagra(KANALER.map((k) => k.kod)),
      allvar: nagra([1, 2, 3, 4]),
      andts: nagra(ANDTS_TAGGAR.map((t) => t.kod)),
      sakerheter: nagra(SAKERHETER.map((s) => s.kod)),
      veckotimmar: nagra(
        Array.from({ length: 168 }, (_, i) => i),
        40,
      ),
      kandTid: fc.option(fc.boolean(), { nil: undefined, freq: 4 }),
      text: fc.option(fc.constantFrom('moped', 'droger', 'skola -moped', '"i centrum"', 'finns%inte'), {
        nil: undefined,
        freq: 4,
      }),
    })
    .map(({ period, ...ovrigt }) => {
      const [a, b] = period ?? [];
      const spann = a && b ? { fran: earliest(a, b), till: latest(a, b) } : {};
      return Object.fromEntries(
        Object.entries({ ...ovrigt, ...spann }).filter(([, v]) => v !== undefined),
      ) as RapportFilter;
    });
}

interface Delantal {
  kod: string;
  antal: number;
}
/** What ANALYS asks for. */
interface Sida {
  antal: number;
  statusar: NonNullable<RapportFilter['statusar']>;
  period: Required<Pick<RapportFilter, 'fran' | 'till'>>;
  foregaende: { fran: string; till: string };
  ifjol: { fran: string; till: string };
  manader: { manad: string; antal: number; kategorier: Delantal[] }[];
  kategorier: (Delantal & { motForegaende: { forr: number }; motIfjol: { forr: number } })[];
  veckotimmar: { timme: number; antal: number; vikt: number }[];
  veckoblock: { block: number; antal: number }[];
  utanTid: number;
  omraden: Delantal[];
  kanaler: (Delantal & { kod: NonNullable<RapportFilter['kanaler']>[number] })[];
}

const blocktimmar = (block: number): number[] =>
  Array.from({ length: BLOCK_HOURS }, (_, i) => block * BLOCK_HOURS + i);

/** Every mark of the page as the filter it opens and the number it shows. */
function marken(
  filter: RapportFilter,
  analys: Sida,
): { vad: string; filter: RapportFilter; antal: number }[] {
  const { period } = analys;
  const bas: RapportFilter = { ...filter, statusar: analys.statusar, ...analys.period };
  const sista = (manad: string): string =>
    new Date(Date.UTC(Number(manad.slice(0, 4)), Number(manad.slice(5, 7)), 0)).toISOString().slice(0, 10);
  const iManad = (manad: string) => ({
    fran: latest(manad, period.fran),
    till: earliest(sista(manad), period.till),
  });
  return [
    { vad: 'hela', filter: bas, antal: analys.antal },
    ...analys.manader.flatMap((m) => [
      { vad: `månad ${m.manad}`, filter: { ...bas, ...iManad(m.manad) }, antal: m.antal },
      ...m.kategorier.map((k) => ({
        vad: `${m.manad} ${k.kod}`,
        filter: { ...bas, ...iManad(m.manad), kategorier: [k.kod] },
        antal: k.antal,
      })),
    ]),
    ...analys.kategorier.flatMap((k) => [
      { vad: `kategori ${k.kod}`, filter: { ...bas, kategorier: [k.kod] }, antal: k.antal },
      {
        vad: `kategori ${k.kod} förr`,
        filter: { ...bas, ...analys.foregaende, kategorier: [k.kod] },
        antal: k.motForegaende.forr,
      },
      {
        vad: `kategori ${k.kod} i fjol`,
        filter: { ...bas, ...analys.ifjol, kategorier: [k.kod] },
        antal: k.motIfjol.forr,
      },
    ]),
    ...analys.omraden.map((o) => ({
      vad: `område ${o.kod}`,
      filter: { ...bas, omraden: [o.kod] },
      antal: o.antal,
    })),
    ...analys.kanaler.map((k) => ({
      vad: `kanal ${k.kod}`,
      filter: { ...bas, kanaler: [k.kod] },
      antal: k.antal,
    })),
    ...analys.veckotimmar.map((t) => ({
      vad: `timme ${t.timme}`,
      filter: { ...bas, veckotimmar: [t.timme] },
      antal: t.antal,
    })),
    ...analys.veckoblock.map(({ block, antal }) => ({
      vad: `block ${block}`,
      filter: {
        ...bas,
        veckotimmar: blocktimmar(block).filter((h) => filter.veckotimmar?.includes(h) ?? true),
      },
      antal,
    })),
    { vad: 'utan tid', filter: { ...bas, kandTid: false }, antal: analys.utanTid },
  ];
}

describe('varje tal i ett diagram = listans längd = exporterade rader', () => {
  it('för slumpade filter', async () => {
    await fc.assert(
      fc.asyncProperty(filtergenerator(), fc.infiniteStream(fc.nat()), async (filter, slump) => {
        const svar = await klient.fraga(ANALYS, { filter });
        expect(svar.errors, JSON.stringify(filter)).toBeUndefined();
        const { analys } = svar.data;
        // A mark narrows the page's filter. Where the filter already names that field with other values the web
        // narrows to both; the hour and the known-time marks are checked when the filter leaves them free.
        const alla = marken(filter, analys).filter(
          (m) =>
            !(m.vad.startsWith('timme') && filter.veckotimmar) &&
            !(m.vad === 'utan tid' && (filter.veckotimmar || filter.kandTid !== undefined)),
        );
        const valda =
          alla.length <= 12 ? alla : Array.from({ length: 12 }, () => alla[slump.next().value % alla.length]);
        for (const m of valda)
          if (m) expect(await antal(m.filter), `${m.vad} i ${JSON.stringify(filter)}`).toBe(m.antal);

        const ett = valda[0];
        if (ett) {
          expect(await langd(ett.filter), `listan: ${ett.vad}`).toBe(ett.antal);
          expect(await exporterade(ett.filter), `exporten: ${ett.vad}`).toBe(ett.antal);
        }
        // The parts of each whole add up to it.
        const summa = (rader: { antal: number }[]) => rader.reduce((s, rad) => s + rad.antal, 0);
        expect(summa(analys.manader)).toBe(analys.antal);
        expect(summa(analys.kategorier)).toBe(analys.antal);
        expect(summa(analys.omraden)).toBe(analys.antal);
        expect(summa(analys.kanaler)).toBe(analys.antal);
        expect(analys.rapportorer.franKanda + analys.rapportorer.anonyma).toBe(analys.antal);
        const vikt = analys.veckotimmar.reduce((s: number, t: { vikt: number }) => s + t.vikt, 0);
        expect(vikt).toBeCloseTo(analys.antal - analys.utanTid, 4);
      }),
      { numRuns: 60 },
    );
  }, 180_000);

  it('summorna och raderna ger samma sida, för varje period', async () => {
    const idag = localDate(nu());
    const manad = (sedan: number): string => addMonths(monthStart(idag), -sedan);
    const perioder: RapportFilter[] = [
      {},
      { fran: manad(11), till: monthEnd(manad(6)) },
      { fran: addDays(manad(10), 10), till: addDays(manad(10), 30) },
      { fran: addDays(manad(12), 14), till: addDays(manad(9), 1) },
      { fran: manad(13) },
      { till: addDays(manad(7), 14) },
      // Longer than the history: the previous period lies further back than five years before.
      { fran: manad(15), till: addMonths(idag, 73) },
    ];
    for (const period of perioder) {
      const urSummor = await klient.fraga(ANALYS, { filter: period });
      // Naming every channel changes nothing but the way the page is counted.
      const urRader = await klient.fraga(ANALYS, {
        filter: { ...period, kanaler: KANALER.map((k) => k.kod) },
      });
      expect(urSummor.data.analys.antal).toBeGreaterThan(0);
      const runda = (analys: Sida) => ({
        ...analys,
        veckotimmar: analys.veckotimmar.map((t) => ({ ...t, vikt: Math.round(t.vikt * 1e6) / 1e6 })),
      });
      expect(runda(urRader.data.analys), JSON.stringify(period)).toEqual(runda(urSummor.data.analys));
    }
  });
});
