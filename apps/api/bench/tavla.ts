import { atgardsvillkor } from '../src/atgardsplan/index.ts';
import { Parametrar } from '../src/db/parametrar.ts';
import { tokenHash } from '../src/http/sessionskaka.ts';
import { paVarannan, type Utfall, utfall } from './matt.ts';
import type { Benchmiljo } from './miljo.ts';

const ATGARDER = 500;

const TAVLA = `query T($planId: ID) { atgardstavla(planId: $planId) {
  antal enheter { organisation { id namn } antal oppna statusar { kod antal } genomforande { kod antal } effekt { kod antal } flaggor { kod antal } }
  manader { manad atgarder uppdateringar } } }`;
const LISTA = `query L($planId: ID) { atgarder(filter: { planId: $planId }) {
  id nummer titel status genomforande effekt fran till upprepning steg uppdaterad flaggor ansvarigFunktion operativtMal
  ansvarigOrganisation { id namn } problem { id namn } orsaker { id beskrivning } medverkande { id namn } } }`;

/** One decided plan of 500 measures over the kommun's units, each updated three times. Once per database. */
async function byggPlan(m: Benchmiljo): Promise<string> {
  const { rows } = await m.agare.query<{ id: string }>("SELECT id FROM atgardsplan WHERE namn = 'Bench'");
  if (rows[0]) return rows[0].id;
  const ny = async (sql: string, varden: unknown[]): Promise<string> => {
    const svar = await m.agare.query<{ id: string }>(sql, varden);
    return svar.rows[0]?.id ?? '';
  };
  const bild = await ny(
    `INSERT INTO lagesbild (kommun_id, id, slag, nummer, fran, till, status, filter, fryst, tal)
     VALUES ($1, gen_random_uuid(), 'strategisk', 9001, '2025-01-01', '2026-06-30', 'utkast', '{}', now(), '{}') RETURNING id`,
    [m.kommunId],
  );
  const problem = await ny(
    `INSERT INTO problem (kommun_id, id, lagesbild_id, namn, prioriterat, ordning)
     VALUES ($1, gen_random_uuid(), $2, 'Störande körning', true, 1) RETURNING id`,
    [m.kommunId, bild],
  );
  const orsak = await ny(
    `INSERT INTO orsak (kommun_id, id, problem_id, beskrivning, slag, sida, antagande, ordning)
     VALUES ($1, gen_random_uuid(), $2, 'Inget att göra', 'social', 'garningsperson', true, 1) RETURNING id`,
    [m.kommunId, problem],
  );
  const plan = await ny(
    `INSERT INTO atgardsplan (kommun_id, id, nummer, lagesbild_id, namn, giltig_fran, giltig_till, status)
     VALUES ($1, gen_random_uuid(), 9001, $2, 'Bench', '2026-01-01', '2028-12-31', 'under_genomforande') RETURNING id`,
    [m.kommunId, bild],
  );
  await m.agare.query(
    `WITH enhet AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS plats, count(*) OVER () AS antal
                      FROM organisation WHERE kommun_id = $1)
     INSERT INTO atgard (kommun_id, id, plan_id, nummer, problem_id, titel, typ, sikt, form, evidensgrad,
                         operativt_mal, ansvarig_organisation_id, fran, till, status, genomforande, effekt, steg, uppdaterad, ordning)
     SELECT $1, gen_random_uuid(), $2, n, $3, 'Åtgärd nummer ' || n, 'social', 'kort', 'engangs', 'oprovad',
            'Vara gjort före sommaren', e.id, '2026-01-01', CASE WHEN n % 7 > 0 THEN date '2026-06-01' + n END,
            (ARRAY['beslutad', 'pagar', 'pagar', 'genomford'])[1 + n % 4], (ARRAY['gron', 'gul', 'rod', 'ej_bedomd'])[1 + n % 4],
            'ej_bedomd', 'Mötet är hållet.', now() - n * interval '6 hours', n
       FROM generate_series(1, ${ATGARDER}) n JOIN enhet e ON e.plats = n % e.antal`,
    [m.kommunId, plan, problem],
  );
  await m.agare.query(
    'INSERT INTO atgard_orsak (kommun_id, atgard_id, orsak_id) SELECT kommun_id, id, $2 FROM atgard WHERE plan_id = $1',
    [plan, orsak],
  );
  await m.agare.query(
    `INSERT INTO statusuppdatering (kommun_id, id, atgard_id, tid, status, genomforande, effekt)
     SELECT a.kommun_id, gen_random_uuid(), a.id, now() - i * interval '40 days', a.status, a.genomforande, a.effekt
       FROM atgard a, generate_series(0, 2) i WHERE a.plan_id = $1`,
    [plan],
  );
  await m.agare.query('ANALYZE');
  return plan;
}

/** The board, and the list that its numbers open, of 500 measures: each in one request. */
export async function mataTavla(m: Benchmiljo): Promise<Utfall[]> {
  const planId = await byggPlan(m);
  const lasare = { kommunId: m.kommunId, roll: 'sakerhetssamordnare' as const, organisationId: null };
  const rader = (kolumner: string) => {
    const p = new Parametrar();
    const villkor = atgardsvillkor(lasare, p);
    return {
      sql: `SELECT ${kolumner} FROM atgard a JOIN atgardsplan pl ON pl.kommun_id = a.kommun_id AND pl.id = a.plan_id
             WHERE ${villkor} AND a.plan_id = ${p.plats(planId)} ORDER BY pl.nummer DESC, a.ordning, a.nummer`,
      varden: p.varden,
    };
  };
  const avAtgarder = (sql: string) => ({ sql, varden: [planId] });
  const ENHETER = { sql: 'SELECT id, namn FROM organisation', varden: [] };
  const satser: Record<string, { sql: string; varden: unknown[] }[]> = {
    '/tavla': [
      rader('a.*'),
      ENHETER,
      avAtgarder(
        `SELECT to_char(s.tid AT TIME ZONE 'Europe/Stockholm', 'YYYY-MM') AS manad, count(DISTINCT a.id)::int, count(*)::int
           FROM atgard a JOIN statusuppdatering s ON s.kommun_id = a.kommun_id AND s.atgard_id = a.id
          WHERE a.plan_id = $1 AND s.angrar_id IS NULL AND s.tid >= now() - interval '12 months' GROUP BY 1`,
      ),
    ],
    '/atgarder': [
      rader('a.*'),
      ENHETER,
      avAtgarder(
        'SELECT p.id, p.namn FROM problem p WHERE p.id IN (SELECT problem_id FROM atgard WHERE plan_id = $1)',
      ),
      avAtgarder(
        `SELECT ao.atgard_id, o.id, o.beskrivning FROM atgard_orsak ao JOIN atgard a ON a.kommun_id = ao.kommun_id AND a.id = ao.atgard_id
           JOIN orsak o ON o.kommun_id = ao.kommun_id AND o.id = ao.orsak_id WHERE a.plan_id = $1`,
      ),
      avAtgarder(
        `SELECT m.atgard_id, m.organisation_id FROM atgard_medverkande m
           JOIN atgard a ON a.kommun_id = m.kommun_id AND a.id = m.atgard_id WHERE a.plan_id = $1`,
      ),
    ],
  };
  // A bare handler: the same session check, the same statements, JSON. No GraphQL, no rules, no counting.
  for (const [sokvag, lista] of Object.entries(satser))
    m.bar.get(sokvag, async (_req, res) => {
      const klient = await m.pool.connect();
      try {
        await klient.query('BEGIN');
        await klient.query('SELECT * FROM rot.oppna_session($1, $2)', [tokenHash(m.token), '8 hours']);
        const svar: unknown[] = [];
        for (const { sql, varden } of lista) svar.push((await klient.query(sql, varden)).rows);
        await klient.query('COMMIT');
        res.json(svar);
      } finally {
        klient.release();
      }
    });
  const vart = (query: string) => async () => {
    const svar = await fetch(`${m.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: m.kaka },
      body: JSON.stringify({ query, variables: { planId } }),
    });
    const kropp = (await svar.json()) as { errors?: unknown };
    if (kropp.errors) throw new Error(JSON.stringify(kropp.errors));
  };
  const bar = (sokvag: string) => async () => {
    await (await fetch(`${m.barUrl}${sokvag}`, { headers: { cookie: m.kaka } })).json();
  };
  const mat = async (
    namn: string,
    query: string,
    sokvag: string,
    mal: { text: string; kvot: number } | null,
  ): Promise<Utfall> =>
    utfall(
      namn,
      m.rader,
      await paVarannan(vart(query), bar(sokvag), { varv: 60, uppvarmning: 15, hogstMs: 20_000 }),
      mal,
    );
  return [
    await mat(`tavla, ${ATGARDER} åtgärder`, TAVLA, '/tavla', { text: '≤ 2', kvot: 2 }),
    await mat(`lista, ${ATGARDER} åtgärder`, LISTA, '/atgarder', null),
  ];
}
