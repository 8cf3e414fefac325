import { OPPNA_STATUSAR, type RapportFilter } from '@roda-traden/domain';
import { Parametrar } from '../src/db/parametrar.ts';
import { tokenHash } from '../src/http/sessionskaka.ts';
import { rapportvillkor } from '../src/rapport/index.ts';
import { paVarannan, type Utfall, utfall } from './matt.ts';
import type { Benchmiljo } from './miljo.ts';

const RAD = `edges { cursor node { id referens status inkommen vad text traffar allvar version kategori { id namn } omrade { id namn } } } pageInfo { hasNextPage endCursor }`;
const SIDA = `query S($filter: RapportFilterInput, $after: String) { rapporter(filter: $filter, first: 50, after: $after) { ${RAD} } }`;
const ANTAL = 'query N($filter: RapportFilterInput) { rapporter(filter: $filter, first: 1) { totalCount } }';

async function graphql(m: Benchmiljo, query: string, variables: unknown): Promise<unknown> {
  const svar = await fetch(`${m.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: m.kaka },
    body: JSON.stringify({ query, variables }),
  });
  const kropp = (await svar.json()) as { errors?: unknown; data?: unknown };
  if (kropp.errors) throw new Error(JSON.stringify(kropp.errors));
  return kropp.data;
}

/** A bare handler: the same session check, the same statements, JSON. No GraphQL, no ORM, no rules. */
function barSida(
  m: Benchmiljo,
  sokvag: string,
  satser: (req: { query: Record<string, unknown> }) => { sql: string; varden: unknown[] }[],
): void {
  m.bar.get(sokvag, async (req, res) => {
    const klient = await m.pool.connect();
    try {
      await klient.query('BEGIN');
      await klient.query('SELECT * FROM rot.oppna_session($1, $2)', [tokenHash(m.token), '8 hours']);
      const svar: unknown[] = [];
      for (const { sql, varden } of satser(req)) svar.push((await klient.query(sql, varden)).rows);
      await klient.query('COMMIT');
      res.json(svar);
    } finally {
      klient.release();
    }
  });
}

const KOLUMNER =
  'r.id, r.referens, r.status, r.inkommen, r.vad, r.text, r.traffar, r.allvar, r.version, r.kategori_id, r.omrade_id';

export async function mataInkorg(m: Benchmiljo): Promise<Utfall[]> {
  const lasare = { kommunId: m.kommunId, roll: 'sakerhetssamordnare' as const };
  const register = [
    { sql: 'SELECT id, namn FROM kategori', varden: [] },
    { sql: 'SELECT id, namn FROM omrade', varden: [] },
  ];
  const lista = (filter: RapportFilter, efter: { inkommen: string; id: string } | null) => {
    const p = new Parametrar();
    const villkor = rapportvillkor(lasare, filter, p);
    const efterVillkor = efter
      ? ` AND (r.inkommen, r.id) < (${p.plats(efter.inkommen)}::timestamptz, ${p.plats(efter.id)}::uuid)`
      : '';
    return {
      sql: `SELECT ${KOLUMNER} FROM rapport r WHERE ${villkor}${efterVillkor} ORDER BY r.inkommen DESC, r.id DESC LIMIT 51`,
      varden: p.varden,
    };
  };
  const antal = (filter: RapportFilter) => {
    const p = new Parametrar();
    return {
      sql: `SELECT count(*)::int FROM rapport r WHERE ${rapportvillkor(lasare, filter, p)}`,
      varden: p.varden,
    };
  };
  const INKORG: RapportFilter = { statusar: OPPNA_STATUSAR };
  const FILTER: RapportFilter = {
    statusar: ['godkand'],
    kategorier: ['narkotika', 'skadegorelse'],
    fran: '2024-01-01',
  };
  const SOK: RapportFilter = { text: 'moped' };

  // Page 500 of all reports, or the last there is.
  const sida = Math.min(500, Math.floor(m.rader / 50) - 1);
  const { rows } = await m.agare.query<{ inkommen: Date; id: string }>(
    'SELECT inkommen, id FROM rapport ORDER BY inkommen DESC, id DESC LIMIT 1 OFFSET $1',
    [(sida - 1) * 50 - 1],
  );
  const grans = rows[0];
  if (!grans) throw new Error('för få rapporter');
  const efter = { inkommen: grans.inkommen.toISOString(), id: grans.id };
  const markor = Buffer.from(`${efter.inkommen}|${efter.id}`).toString('base64url');

  barSida(m, '/forsta', () => [lista(INKORG, null), ...register]);
  barSida(m, '/sida500', () => [lista({}, efter), ...register]);
  barSida(m, '/antal', () => [antal(FILTER)]);
  barSida(m, '/sok', () => [lista(SOK, null), ...register]);

  const bar = (sokvag: string) => async () => {
    await (await fetch(`${m.barUrl}${sokvag}`, { headers: { cookie: m.kaka } })).json();
  };
  const mal = { text: '≤ 2', kvot: 2 };
  const mat = async (namn: string, vart: () => Promise<unknown>, sokvag: string): Promise<Utfall> =>
    utfall(
      namn,
      m.rader,
      await paVarannan(vart, bar(sokvag), { varv: 60, uppvarmning: 15, hogstMs: 20_000 }),
      mal,
    );
  return [
    await mat('inkorg, första sidan', () => graphql(m, SIDA, { filter: INKORG }), '/forsta'),
    await mat(
      `alla rapporter, sida ${sida}`,
      () => graphql(m, SIDA, { filter: {}, after: markor }),
      '/sida500',
    ),
    await mat('antal i filter', () => graphql(m, ANTAL, { filter: FILTER }), '/antal'),
    await mat('fritextsökning', () => graphql(m, SIDA, { filter: SOK }), '/sok'),
  ];
}
