import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { systemklocka } from '../src/klocka.ts';
import { sammanfatta, type Utfall } from './matt.ts';
import type { Benchmiljo } from './miljo.ts';

const ANTAL = 1000;
const SAMTIDIGA = 8;

const MUTATION = `mutation R($input: RapporteraInput!) { rapportera(input: $input) { __typename ... on RapportMottagen { referens } } }`;

const inmatning = () => ({
  idempotensnyckel: randomUUID(),
  kommun: '1737',
  vad: 'kor-storande',
  text: 'Tre mopeder kör fram och tillbaka på gångvägen varje kväll. Barn på väg hem har fått hoppa undan.',
  omrade: 'torsby-centrum',
  platsprecision: 'plats',
  platstext: 'vid torget',
  hantPrecision: 'ungefar',
  hantFran: new Date(systemklocka.nu().getTime() - 5 * 3_600_000).toISOString(),
  hantTill: new Date(systemklocka.nu().getTime() - 2 * 3_600_000).toISOString(),
  sakerhet: 'sjalv_sett',
  polisanmald: 'nej',
  pagar: false,
  konsekvens: null,
  kontakt: null,
});

/** Sends `ANTAL` reports, some at a time; gives each one's time, and reports per second. */
async function skicka(ett: () => Promise<void>): Promise<{ tider: number[]; perSekund: number }> {
  const tider: number[] = [];
  let kvar = ANTAL;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: SAMTIDIGA }, async () => {
      while (kvar-- > 0) {
        const borjan = performance.now();
        await ett();
        tider.push(performance.now() - borjan);
      }
    }),
  );
  return { tider, perSekund: Math.round(ANTAL / ((performance.now() - start) / 1000)) };
}

/** Intake over HTTP against a bare handler that inserts the same rows in one transaction. */
export async function mataMottag(
  m: Benchmiljo,
): Promise<Utfall & { perSekund: number; mattstockPerSekund: number }> {
  const { rows: omraden } = await m.agare.query<{ id: string }>(
    "SELECT id FROM omrade WHERE kod = 'torsby-centrum'",
  );
  const { rows: kategorier } = await m.agare.query<{ id: string }>(
    "SELECT id FROM kategori WHERE kod = 'storande-korning'",
  );
  m.bar.post('/mottag', async (req, res) => {
    const i = req.body as ReturnType<typeof inmatning>;
    const klient = await m.pool.connect();
    const id = uuidv7();
    try {
      await klient.query('BEGIN');
      await klient.query("SELECT set_config('app.kommun_id', $1, true)", [m.kommunId]);
      await klient.query(
        `INSERT INTO rapport (kommun_id, id, referens, kanal, status, inkommen, hant_fran, hant_till, hant_precision, datum, manad,
           vad, kategori_id, omrade_id, platsprecision, platstext, text, sakerhet, polisanmald, idempotensnyckel)
         VALUES ($1, $2, $3, 'e_tjanst', 'inkommen', now(), $4, $5, $6, current_date, date_trunc('month', current_date), $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
        [
          m.kommunId,
          id,
          id,
          i.hantFran,
          i.hantTill,
          i.hantPrecision,
          i.vad,
          kategorier[0]?.id,
          omraden[0]?.id,
          i.platsprecision,
          i.platstext,
          i.text,
          i.sakerhet,
          i.polisanmald,
          i.idempotensnyckel,
        ],
      );
      await klient.query(
        'INSERT INTO rapport_original (kommun_id, rapport_id, text, platstext) VALUES ($1, $2, $3, $4)',
        [m.kommunId, id, i.text, i.platstext],
      );
      await klient.query(
        `INSERT INTO handelse (kommun_id, id, objekt_typ, objekt_id, handling, efter) VALUES ($1, $2, 'rapport', $3, 'inkom', '{"kanal":"e_tjanst"}')`,
        [m.kommunId, uuidv7(), id],
      );
      await klient.query('COMMIT');
      res.json({ id });
    } finally {
      klient.release();
    }
  });
  const vart = async (): Promise<void> => {
    const svar = await fetch(`${m.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: MUTATION, variables: { input: inmatning() } }),
    });
    const kropp = (await svar.json()) as { data?: { rapportera?: { referens?: string } } };
    if (!kropp.data?.rapportera?.referens) throw new Error(`intaget svarade ${JSON.stringify(kropp)}`);
  };
  const bart = async (): Promise<void> => {
    const svar = await fetch(`${m.barUrl}/mottag`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(inmatning()),
    });
    if (!svar.ok) throw new Error('mattstocken svarade fel');
    await svar.json();
  };
  await skicka(bart);
  await skicka(vart);
  const b = await skicka(bart);
  const a = await skicka(vart);
  const andel = a.perSekund / b.perSekund;
  return {
    arbete: `intag av ${ANTAL} rapporter, ${SAMTIDIGA} åt gången`,
    rader: m.rader,
    vart: sammanfatta(a.tider),
    mattstock: sammanfatta(b.tider),
    kvot: Math.round(andel * 1000) / 1000,
    perSekund: a.perSekund,
    mattstockPerSekund: b.perSekund,
    mal: 'takt ≥ 0,5 av mattstockens',
    uppfyllt: andel >= 0.5,
  };
}
