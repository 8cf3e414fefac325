import { addDays, localDate } from '@roda-traden/domain';
import { systemklocka } from '../src/klocka.ts';
import { sammanfatta, type Tider } from './matt.ts';
import type { Benchmiljo } from './miljo.ts';

const MAL_MS = 3000;

export interface Frysning {
  arbete: string;
  rader: number;
  /** Reports that were counted and written down. */
  frysta: number;
  tid: Tider;
  mal: string;
  uppfyllt: boolean | null;
}

/**
 * Freezing an operative picture over all there is: five years of reports, in one request. Then the next, which looks
 * through all of those for reports that no picture has. Once each, since a picture is never taken back: what is
 * measured is what the one who presses the button waits for.
 */
export async function mataFrysning(m: Benchmiljo): Promise<Frysning[]> {
  await taBortTidigare(m);
  const { rows } = await m.agare.query<{ fran: string }>('SELECT min(datum)::text AS fran FROM rapport');
  const idag = localDate(systemklocka.nu());
  return [
    await mata(m, 'frysa en lägesbild över allt', { fran: rows[0]?.fran, till: addDays(idag, -1) }),
    await mata(m, 'frysa nästa, och leta sena i allt', { till: idag }),
  ];
}

async function mata(
  m: Benchmiljo,
  arbete: string,
  input: { fran?: string | undefined; till: string },
): Promise<Frysning> {
  const start = performance.now();
  const svar = await fetch(`${m.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: m.kaka },
    body: JSON.stringify({
      query: `mutation F($input: OperativLagesbildInput!) { skapaOperativLagesbild(input: $input) {
        __typename ... on LagesbildSparad { lagesbild { antal } } ... on Valideringsfel { falt { meddelande } } } }`,
      variables: { input },
    }),
  });
  const ms = performance.now() - start;
  const { data, errors } = (await svar.json()) as {
    errors?: unknown;
    data?: { skapaOperativLagesbild: { lagesbild?: { antal: number }; falt?: { meddelande: string }[] } };
  };
  const frysta = data?.skapaOperativLagesbild.lagesbild?.antal;
  if (frysta === undefined)
    throw new Error(`frys: ${JSON.stringify(errors ?? data?.skapaOperativLagesbild.falt)}`);
  const lagom = m.rader <= 100_000;
  return {
    arbete,
    rader: m.rader,
    frysta,
    tid: sammanfatta([ms]),
    mal: lagom ? `≤ ${MAL_MS / 1000} s` : 'inget här',
    uppfyllt: lagom ? ms <= MAL_MS : null,
  };
}

/**
 * A kept folder (BENCH_DATA_DIR) has the picture of the run before, and the other works' pictures lie in the way too.
 * They go with all that hangs on them, and are built again where they are needed. The guards are the owner's to lift,
 * here only.
 */
async function taBortTidigare(m: Benchmiljo): Promise<void> {
  const klient = await m.agare.connect();
  try {
    await klient.query('BEGIN');
    await klient.query('SET LOCAL session_replication_role = replica');
    await klient.query('TRUNCATE lagesbild, beslut CASCADE');
    await klient.query('COMMIT');
  } finally {
    klient.release();
  }
}
