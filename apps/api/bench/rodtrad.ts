import pg from 'pg';
import { paVarannan, type Utfall, utfall } from './matt.ts';
import type { Benchmiljo } from './miljo.ts';

const ATGARDER = 200;
const PROBLEM = 10;
const ORSAKER = 30;

/** What the page of the thread asks for. */
const TRAD = `query T($beslutId: ID) { rodTrad(beslutId: $beslutId) {
  kanSeHela
  lagesbild { ...Bild beslut { ...Beslut } }
  operativa { ...Bild }
  problem { id namn beskrivning prioriterat kategorier omraden orsaker { id beskrivning belagg antagande } }
  planer { id nummer namn status kanOppnas beslut { ...Beslut } effektmal { id matt utgangsvarde malvarde datum } }
  atgarder { id nummer titel enhet problemId orsakIdn status genomforande flaggor }
  uppfoljningar { id nummer datum status beslut { ...Beslut } }
  kedja { ...Lank } hanvisning { kod lank { ...Lank } }
  versioner { id status plannamn plannummer planstatus lagesbildsnummer uppfoljningar { uppfoljningId datum status genomforande } }
  rapporter { id datum kategori omrade text problemId }
  lostAttKnyta { slag slagnamn id namn gor utkastId } } }
  fragment Lank on Kedjelank { lagesbild { id nummer beslut { ...Beslut } }
    planer { id nummer namn status gallande beslut { ...Beslut } uppfoljningar { id nummer datum beslut { ...Beslut } } } }
  fragment Bild on Tradbild { id nummer fran till status kanOppnas antalRapporter }
  fragment Beslut on Beslut { id organ datum paragraf diarienummer text }`;

/**
 * A strategic picture of a year and a half on two operative ones, ten problems with three causes each, a plan of 200
 * measures in its second version, each updated three times, and its follow-up, all decided. Once per database. Gives
 * the decision on the plan.
 */
async function byggTrad(m: Benchmiljo): Promise<string> {
  const beslut = async (): Promise<string | undefined> =>
    (
      await m.agare.query<{ id: string }>(
        "SELECT b.id FROM beslut b JOIN atgardsplan pl ON pl.id = b.objekt_id WHERE pl.namn = 'Bench, tråd' AND pl.nummer = 9003",
      )
    ).rows[0]?.id;
  const finns = await beslut();
  if (finns) return finns;
  const klient = await m.agare.connect();
  try {
    await klient.query('BEGIN');
    for (const sats of SATSER) await klient.query(sats, [m.kommunId]);
    await klient.query('COMMIT');
  } finally {
    klient.release();
  }
  await m.agare.query('ANALYZE');
  const nytt = await beslut();
  if (!nytt) throw new Error('rodtrad: planen fick inget beslut');
  return nytt;
}

const BILD = (slag: string, nummer: number): string =>
  `(SELECT id FROM lagesbild WHERE kommun_id = $1 AND slag = '${slag}' AND nummer = ${nummer})`;
const PLAN = (nummer: number): string =>
  `(SELECT id FROM atgardsplan WHERE kommun_id = $1 AND nummer = ${nummer})`;
const numrerade = (tabell: string, villkor: string): string =>
  `(SELECT id, row_number() OVER (ORDER BY ordning) - 1 AS plats FROM ${tabell} WHERE kommun_id = $1 AND ${villkor})`;
const PROBLEMEN = numrerade('problem', `lagesbild_id = ${BILD('strategisk', 9002)}`);
const ORSAKERNA = numrerade('orsak', `problem_id IN (SELECT id FROM ${PROBLEMEN} p)`);

const atgarder = (plan: number, foregangare: string): string => `
  INSERT INTO atgard (kommun_id, id, plan_id, nummer, foregangare_id, problem_id, titel, typ, sikt, form, evidensgrad,
                      ansvarig_organisation_id, fran, till, status, genomforande, effekt, steg, uppdaterad, ordning)
  SELECT $1, gen_random_uuid(), ${PLAN(plan)}, n, ${foregangare}, p.id, 'Åtgärd nummer ' || n, 'social', 'kort', 'engangs',
         'oprovad', e.id, '2026-01-01', CASE WHEN n % 7 > 0 THEN date '2026-06-01' + n END,
         (ARRAY['beslutad', 'pagar', 'pagar', 'genomford'])[1 + n % 4], (ARRAY['gron', 'gul', 'rod', 'ej_bedomd'])[1 + n % 4],
         'ej_bedomd', 'Mötet är hållet.', now() - n * interval '6 hours', n
    FROM generate_series(1, ${ATGARDER}) n
    JOIN ${PROBLEMEN} p ON p.plats = n % ${PROBLEM}
    JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS plats, count(*) OVER () AS antal
            FROM organisation WHERE kommun_id = $1) e ON e.plats = n % e.antal`;

const SATSER = [
  `INSERT INTO lagesbild (kommun_id, id, slag, nummer, fran, till, status, filter, fryst, tal)
   SELECT $1, gen_random_uuid(), slag, nummer, (current_date - fran), (current_date - till), 'utkast', '{}', now(), '{}'
     FROM (VALUES ('operativ', 9001, 540, 271), ('operativ', 9002, 270, 0), ('strategisk', 9002, 540, 0)) v(slag, nummer, fran, till)`,
  `INSERT INTO lagesbild_rapport (kommun_id, lagesbild_id, rapport_id, datum, kategori_id, omrade_id, timprofil_id)
   SELECT r.kommun_id, l.id, r.id, r.datum, r.kategori_id, r.omrade_id, r.timprofil_id
     FROM lagesbild l JOIN rapport r ON r.kommun_id = l.kommun_id AND r.datum BETWEEN l.fran AND l.till
    WHERE l.kommun_id = $1 AND r.status IN ('godkand', 'avslutad')
      AND l.id IN (${BILD('operativ', 9001)}, ${BILD('operativ', 9002)}, ${BILD('strategisk', 9002)})`,
  `INSERT INTO lagesbild_underlag (kommun_id, lagesbild_id, operativ_id)
   SELECT $1, ${BILD('strategisk', 9002)}, id FROM lagesbild WHERE kommun_id = $1 AND slag = 'operativ' AND nummer IN (9001, 9002)`,
  `INSERT INTO problem (kommun_id, id, lagesbild_id, namn, beskrivning, kategorier, omraden, prioriterat, ordning)
   SELECT $1, gen_random_uuid(), ${BILD('strategisk', 9002)}, 'Problem nummer ' || n, 'Det märks mest på helgerna.',
          ARRAY[k.kod], CASE WHEN n % 3 = 0 THEN ARRAY[o.kod] ELSE '{}' END, n % 2 = 0, n
     FROM generate_series(0, ${PROBLEM - 1}) n
     JOIN (SELECT kod, row_number() OVER (ORDER BY ordning, kod) - 1 AS plats FROM kategori WHERE kommun_id = $1) k ON k.plats = n
     JOIN (SELECT kod, row_number() OVER (ORDER BY kod) - 1 AS plats FROM omrade WHERE kommun_id = $1) o ON o.plats = n`,
  `INSERT INTO orsak (kommun_id, id, problem_id, beskrivning, slag, sida, antagande, ordning)
   SELECT $1, gen_random_uuid(), p.id, 'Orsak nummer ' || n, 'social', 'garningsperson', true, n
     FROM generate_series(0, ${ORSAKER - 1}) n JOIN ${PROBLEMEN} p ON p.plats = n % ${PROBLEM}`,
  // What has been handed over is sealed, so the states come when all is written.
  `UPDATE lagesbild SET status = CASE slag WHEN 'operativ' THEN 'redovisad' ELSE 'beslutad' END
    WHERE id IN (${BILD('operativ', 9001)}, ${BILD('operativ', 9002)}, ${BILD('strategisk', 9002)})`,
  `INSERT INTO atgardsplan (kommun_id, id, nummer, lagesbild_id, namn, giltig_fran, giltig_till, status)
   VALUES ($1, gen_random_uuid(), 9002, ${BILD('strategisk', 9002)}, 'Bench, tråd', '2026-01-01', '2028-12-31', 'ersatt'),
          ($1, gen_random_uuid(), 9003, ${BILD('strategisk', 9002)}, 'Bench, tråd', '2026-01-01', '2028-12-31', 'under_genomforande')`,
  // The later has replaced the earlier: a chain to walk.
  `UPDATE atgardsplan SET foregangare_id = ${PLAN(9002)} WHERE kommun_id = $1 AND nummer = 9003`,
  `INSERT INTO effektmal (kommun_id, id, plan_id, problem_id, matt, utgangsvarde, malvarde, datum, ordning)
   SELECT $1, gen_random_uuid(), pl.id, p.id, 'Rapporter om problemet', '40', '20', '2028-12-31', p.plats
     FROM atgardsplan pl, ${PROBLEMEN} p WHERE pl.kommun_id = $1 AND pl.nummer IN (9002, 9003)`,
  atgarder(9002, 'NULL'),
  atgarder(
    9003,
    `(SELECT f.id FROM atgard f WHERE f.kommun_id = $1 AND f.plan_id = ${PLAN(9002)} AND f.nummer = n)`,
  ),
  `INSERT INTO atgard_orsak (kommun_id, atgard_id, orsak_id)
   SELECT $1, a.id, o.id FROM atgard a JOIN ${ORSAKERNA} o ON o.plats = a.nummer % ${ORSAKER}
    WHERE a.kommun_id = $1 AND a.plan_id IN (${PLAN(9002)}, ${PLAN(9003)}) AND a.nummer % 5 > 0`,
  `INSERT INTO statusuppdatering (kommun_id, id, atgard_id, tid, status, genomforande, effekt)
   SELECT $1, gen_random_uuid(), a.id, now() - i * interval '40 days', a.status, a.genomforande, a.effekt
     FROM atgard a, generate_series(0, 2) i WHERE a.kommun_id = $1 AND a.plan_id IN (${PLAN(9002)}, ${PLAN(9003)})`,
  `INSERT INTO uppfoljning (kommun_id, id, plan_id, nummer, datum, status, tal)
   VALUES ($1, gen_random_uuid(), ${PLAN(9003)}, 1, current_date, 'granskad', '{}')`,
  `INSERT INTO beslut (kommun_id, id, organ, datum, paragraf, diarienummer, objekt_typ, objekt_id, objekt_version)
   SELECT $1, gen_random_uuid(), 'ks', '2026-02-01', '14', 'KS 2026/45', typ, id, 1
     FROM (SELECT 'lagesbild' AS typ, ${BILD('strategisk', 9002)} AS id
           UNION ALL SELECT 'atgardsplan', id FROM atgardsplan WHERE kommun_id = $1 AND nummer IN (9002, 9003)
           UNION ALL SELECT 'uppfoljning', id FROM uppfoljning WHERE kommun_id = $1 AND plan_id = ${PLAN(9003)}) v`,
];

type Sats = [sql: string, varden?: unknown[]];

/** The statements that a work sends, in order, from `BEGIN` with the session check to `COMMIT`. */
async function satserI(arbete: () => Promise<unknown>): Promise<Sats[]> {
  const kor = pg.Client.prototype.query;
  const satser: Sats[] = [];
  pg.Client.prototype.query = function antecknande(this: pg.Client, ...args: unknown[]) {
    const [sql, varden] = args;
    if (typeof sql === 'string') satser.push(Array.isArray(varden) ? [sql, varden] : [sql]);
    return Reflect.apply(kor, this, args);
  } as typeof kor;
  try {
    await arbete();
  } finally {
    pg.Client.prototype.query = kor;
  }
  return satser;
}

/** The whole thread from the decision on a plan of 200 measures, in one request. */
export async function mataRodTrad(m: Benchmiljo): Promise<Utfall> {
  const beslutId = await byggTrad(m);
  const hamta = async (): Promise<number> => {
    const svar = await fetch(`${m.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: m.kaka },
      body: JSON.stringify({ query: TRAD, variables: { beslutId } }),
    });
    const kropp = (await svar.json()) as {
      errors?: unknown;
      data?: { rodTrad: { atgarder: unknown[]; rapporter: unknown[] } | null };
    };
    if (kropp.errors || !kropp.data?.rodTrad?.rapporter.length) throw new Error(JSON.stringify(kropp));
    return kropp.data.rodTrad.atgarder.length;
  };
  if ((await hamta()) !== ATGARDER) throw new Error('rodtrad: fel antal åtgärder');
  // A bare handler that sends the very statements of the thread, the session check among them, and answers with their
  // rows. No GraphQL, no rules, nothing put together.
  const satser = await satserI(hamta);
  m.bar.get('/rodtrad', async (_req, res) => {
    const klient = await m.pool.connect();
    try {
      const svar: unknown[] = [];
      for (const [sql, varden] of satser) svar.push((await klient.query(sql, varden)).rows);
      res.json(svar);
    } finally {
      klient.release();
    }
  });
  const bar = async () => {
    await (await fetch(`${m.barUrl}/rodtrad`, { headers: { cookie: m.kaka } })).json();
  };
  return utfall(
    `röda tråden, ${ATGARDER} åtgärder`,
    m.rader,
    await paVarannan(hamta, bar, { varv: 60, uppvarmning: 15, hogstMs: 30_000 }),
    { text: '≤ 2', kvot: 2 },
  );
}
