import { addDays, localDate, RAKNADE_STATUSAR, type RapportFilter } from '@roda-traden/domain';
import { Parametrar } from '../src/db/parametrar.ts';
import { systemklocka } from '../src/klocka.ts';
import { rapportvillkor } from '../src/rapport/index.ts';
import { analysperiod } from '../src/statistik/analysperiod.ts';
import { paVarannan, type Utfall, utfall } from './matt.ts';
import type { Benchmiljo } from './miljo.ts';

const FRAGA = `query A($filter: RapportFilterInput) { analys(filter: $filter) {
  antal statusar period { fran till dagar } foregaende { fran till dagar } ifjol { fran till dagar }
  motForegaende { forr nu verdikt p } motIfjol { forr nu verdikt p }
  manader { manad antal ofullstandig kategorier { kod namn antal } forvantat { lag median hog } }
  kategorier { kod namn antal motForegaende { forr nu verdikt p kvot kvotLag kvotHog } motIfjol { forr nu verdikt p kvot kvotLag kvotHog } }
  veckotimmar { timme antal vikt } utanTid omraden { kod namn antal rapportdagar aterkomster } kanaler { kod namn antal }
  rapportorer { kanda franKanda anonyma } } }`;

const idag = localDate(systemklocka.nu());

/** The views that are measured: everything, one period, and three filters of mixed kind. */
export const VYER: Record<string, RapportFilter> = {
  ofiltrerat: {},
  'en period': { fran: addDays(idag, -121), till: idag },
  'blandat 1: kategori + område': {
    kategorier: ['storande-korning', 'narkotika'],
    omraden: ['1737R003', 'torsby-centrum'],
  },
  'blandat 2: år + kanal + allvar': {
    fran: addDays(idag, -364),
    till: idag,
    kanaler: ['e_tjanst', 'telefon'],
    allvar: [2, 3, 4],
  },
  'blandat 3: art + säkerhet + helgkväll': {
    arter: ['ordning', 'brott'],
    sakerheter: ['sjalv_sett'],
    veckotimmar: [
      ...Array.from({ length: 6 }, (_, i) => 4 * 24 + 18 + i),
      ...Array.from({ length: 6 }, (_, i) => 5 * 24 + 18 + i),
    ],
  },
};

/** Straightforward SQL: one GROUP BY per chart on the reports, as the owner, without row-level security. */
async function rattfram(m: Benchmiljo, filter: RapportFilter, forsta: string): Promise<void> {
  const { fran = forsta, till = idag, ...ovrigt } = filter;
  const period = analysperiod({ fran, till });
  const lasare = { kommunId: m.kommunId, roll: 'sakerhetssamordnare' as const };
  const fraga = async (valj: string, fran_: string, till_: string, efter: string): Promise<void> => {
    const p = new Parametrar();
    const villkor = rapportvillkor(
      lasare,
      { statusar: RAKNADE_STATUSAR, ...ovrigt, fran: fran_, till: till_ },
      p,
    );
    const klient = await m.agare.connect();
    try {
      // Only the search door asks for the kommun; the owner isn't held by the wall.
      await klient.query(`SELECT ${valj} FROM rapport r WHERE ${villkor} ${efter}`, p.varden);
    } finally {
      klient.release();
    }
  };
  const { nu } = period;
  await fraga(
    "date_trunc('month', r.datum) AS manad, r.kategori_id, count(*)",
    nu.fran,
    nu.till,
    'GROUP BY 1, 2',
  );
  await fraga(
    "date_trunc('month', r.datum) AS manad, r.kategori_id, count(*)",
    period.historikFran,
    nu.fran,
    'GROUP BY 1, 2',
  );
  await fraga('r.kategori_id, count(*)', period.foregaende.fran, period.foregaende.till, 'GROUP BY 1');
  await fraga('r.kategori_id, count(*)', period.ifjol.fran, period.ifjol.till, 'GROUP BY 1');
  await fraga(
    "extract(isodow FROM r.hant_fran AT TIME ZONE 'Europe/Stockholm') AS dag, extract(hour FROM r.hant_fran AT TIME ZONE 'Europe/Stockholm') AS timme, count(*)",
    nu.fran,
    nu.till,
    'GROUP BY 1, 2',
  );
  await fraga('r.omrade_id, count(*)', nu.fran, nu.till, 'GROUP BY 1');
  await fraga(
    'r.omrade_id, r.datum, count(*)',
    period.aterkomst.fran,
    period.aterkomst.till,
    'GROUP BY 1, 2',
  );
  await fraga('r.kanal, count(*)', nu.fran, nu.till, 'GROUP BY 1');
  await fraga(
    'count(DISTINCT r.rapportor_id), count(*) FILTER (WHERE r.rapportor_id IS NULL)',
    nu.fran,
    nu.till,
    '',
  );
}

export async function mataDiagram(m: Benchmiljo): Promise<Utfall[]> {
  const { rows } = await m.agare.query<{ fran: string }>('SELECT min(datum)::text AS fran FROM rapport');
  const forsta = rows[0]?.fran ?? idag;
  const resultat: Utfall[] = [];
  for (const [namn, filter] of Object.entries(VYER)) {
    const vart = async (): Promise<void> => {
      const svar = await fetch(`${m.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: m.kaka },
        body: JSON.stringify({ query: FRAGA, variables: { filter } }),
      });
      const { errors, data } = (await svar.json()) as {
        errors?: unknown;
        data?: { analys: { antal: number } };
      };
      if (errors || !data?.analys.antal)
        throw new Error(`analys: ${JSON.stringify(errors ?? 'inga rapporter')}`);
    };
    const tider = await paVarannan(vart, () => rattfram(m, filter, forsta), {
      varv: m.rader >= 500_000 ? 7 : 15,
    });
    // The aim is for 100 000 and up; among fewer, the fixed cost of the page is most of it.
    const mal = m.rader >= 100_000 ? { text: '≤ 0,5', kvot: 0.5 } : null;
    resultat.push(utfall(`diagram, ${namn}`, m.rader, tider, mal));
  }
  return resultat;
}
