import { BEHORIGHETER, type Behorighet, far, ROLLER } from '@roda-traden/domain';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rotfalt, skapaSchema } from '../src/schema.ts';
import { HAGFORS, type Klient, type Miljo, SUNNE, skapaMiljo, TORSBY } from './miljo.ts';

/**
 * The matrix of operation × role × kommun, made from the schema and the policy table: a new operation is in it by
 * being declared. Values are made up to fit the types; what matters is who is let through the door.
 */
const schema = await skapaSchema();
const falt = rotfalt(schema);

function varde(typ: GraphQLInputType): unknown {
  if (isNonNullType(typ)) return varde(typ.ofType);
  if (isListType(typ)) return [];
  if (isInputObjectType(typ))
    return Object.fromEntries(
      Object.values(typ.getFields())
        .filter((f) => isNonNullType(f.type))
        .map((f) => [f.name, varde(f.type)]),
    );
  if (isEnumType(typ)) return typ.getValues()[0]?.name;
  if (typ.toString() === 'Boolean') return false;
  if (typ.toString() === 'Int' || typ.toString() === 'Float') return 1;
  if (typ.toString().startsWith('DateTime')) return '2026-01-01T00:00:00Z';
  return '01900000-0000-7000-8000-000000000000';
}

function urval(typ: GraphQLOutputType): string {
  const namngiven = getNamedType(typ);
  if (isLeafType(namngiven)) return '';
  if (isUnionType(namngiven)) return '{ __typename }';
  if (isObjectType(namngiven) || isInterfaceType(namngiven)) return '{ __typename }';
  return '';
}

function operation(
  namn: string,
  slag: 'query' | 'mutation',
): { dokument: string; variabler: Record<string, unknown> } {
  const typ = slag === 'query' ? schema.getQueryType() : schema.getMutationType();
  const f = typ?.getFields()[namn] as GraphQLField<unknown, unknown>;
  const args = f.args.filter((a) => isNonNullType(a.type) && a.defaultValue === undefined);
  const deklaration = args.map((a) => `$${a.name}: ${a.type}`).join(', ');
  const anrop = args.map((a) => `${a.name}: $${a.name}`).join(', ');
  return {
    dokument: `${slag} M${deklaration && `(${deklaration})`} { ${namn}${anrop && `(${anrop})`} ${urval(f.type)} }`,
    variabler: Object.fromEntries(args.map((a) => [a.name, varde(a.type)])),
  };
}

let miljo: Miljo;
beforeAll(async () => {
  miljo = await skapaMiljo();
});
afterAll(() => miljo.stang());

const nekad = async (
  klient: Klient,
  namn: string,
  slag: 'query' | 'mutation',
): Promise<string | undefined> => {
  const { dokument, variabler } = operation(namn, slag);
  const svar = await klient.fraga(dokument, variabler);
  const kod = svar.errors?.[0]?.extensions?.kod;
  expect(kod, `${namn}: ${JSON.stringify(svar.errors)}`).not.toBe('INTERNT');
  expect(svar.errors?.[0]?.extensions, 'provets fråga är rätt skriven').not.toMatchObject({
    orsak: 'GRAPHQL_VALIDATION_FAILED',
  });
  return kod === 'NEKAD' || kod === 'EJ_INLOGGAD' ? kod : undefined;
};

describe('varje operation × roll', () => {
  const utanSession = falt.filter(({ namn }) => namn !== 'loggaUt');
  for (const { namn, slag, behorighet } of utanSession) {
    it(`${namn} (${behorighet})`, async () => {
      const anonym = await nekad(miljo.anonym, namn, slag);
      expect(anonym).toBe(far('allmanhet', behorighet) ? undefined : 'EJ_INLOGGAD');
      for (const { kod } of ROLLER) {
        const svar = await nekad(await miljo.som(kod, HAGFORS), namn, slag);
        expect(svar, `${kod} ${namn}`).toBe(far(kod, behorighet) ? undefined : 'NEKAD');
      }
    });
  }

  it('varje behörighet i tabellen används av någon operation eller adress', () => {
    const anvanda = new Set<Behorighet>(falt.map((f) => f.behorighet));
    // Beside GraphQL: the export, the import (http), and what lies ahead.
    const utanfor: Behorighet[] = ['rapport:exportera', 'rapport:importera'];
    const oanvanda = (Object.keys(BEHORIGHETER) as Behorighet[]).filter(
      (b) => !anvanda.has(b) && !utanfor.includes(b),
    );
    expect(oanvanda).toEqual([]);
  });
});

describe('radskyddet', () => {
  const tabeller = [
    'organisation',
    'anvandare',
    'session',
    'handelse',
    'grupp',
    'ledamot',
    'omrade',
    'kategori',
    'rapportor',
    'rapport',
    'incident',
    'rapport_original',
    'analys_summa',
    'analys_historik',
    'beslut',
    'lagesbild',
    'lagesbild_rapport',
    'lagesbild_sen_rapport',
    'lagesbild_del',
    'lagesbild_kalla',
    'lagesbild_underlag',
    'problem',
    'orsak',
    'remiss',
    'remissvar',
    'atgardsplan',
    'effektmal',
    'atgard',
    'atgard_orsak',
    'atgard_medverkande',
    'utgangen_atgard',
    'statusuppdatering',
    'uppfoljning',
    'kf_rapport',
    'riktlinje',
    'natverkstak',
  ];

  it('varje tabell med kommun_id har radskydd på', async () => {
    const { rows } = await miljo.agare.query<{ namn: string; pa: boolean }>(`
      SELECT c.relname AS namn, c.relrowsecurity AS pa
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'kommun_id'
       WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY 1`);
    expect(rows.filter((rad) => !rad.pa)).toEqual([]);
    expect(rows.map((rad) => rad.namn).sort()).toEqual([...tabeller].sort());
  });

  it('utan kommun syns ingenting, utan WHERE bara den egna kommunens', async () => {
    const sunne = await miljo.kommunId(SUNNE);
    const runner = miljo.app.createQueryRunner();
    const rader = async <T>(sql: string, parametrar: unknown[] = []): Promise<T[]> =>
      runner.query(sql, parametrar);
    try {
      for (const tabell of tabeller) {
        const [tomt] = await rader<{ n: number }>(`SELECT count(*)::int AS n FROM ${tabell}`);
        expect(tomt?.n, tabell).toBe(0);
      }
      await runner.startTransaction();
      await runner.query("SELECT set_config('app.kommun_id', $1, true)", [sunne]);
      const [rapporter] = await rader<{ n: number; andra: number }>(
        'SELECT count(*)::int AS n, (count(*) FILTER (WHERE kommun_id <> $1))::int AS andra FROM rapport',
        [sunne],
      );
      const alla = await miljo.agare.query<{ n: number }>(
        'SELECT count(*)::int AS n FROM rapport WHERE kommun_id = $1',
        [sunne],
      );
      expect(rapporter?.n).toBe(alla.rows[0]?.n);
      expect(rapporter?.n).toBeGreaterThan(10);
      expect(rapporter?.andra).toBe(0);
      // A change without WHERE stays inside the wall too.
      const torsby = await miljo.kommunId(TORSBY);
      await runner.query("UPDATE rapport SET skal = 'rörd'");
      await runner.commitTransaction();
      const rorda = await miljo.agare.query<{ n: number }>(
        "SELECT count(*)::int AS n FROM rapport WHERE kommun_id = $1 AND skal = 'rörd'",
        [torsby],
      );
      expect(rorda.rows[0]?.n).toBe(0);
      await runner.startTransaction();
      await runner.query("SELECT set_config('app.kommun_id', $1, true)", [sunne]);
      await expect(
        runner.query(
          "INSERT INTO grupp (kommun_id, id, namn, slag) VALUES ($1, gen_random_uuid(), 'x', 'operativ')",
          [torsby],
        ),
      ).rejects.toThrow(/row-level security/);
      await runner.rollbackTransaction();
    } finally {
      await runner.release();
    }
  });

  it('appens roll är varken ägare eller går förbi skyddet, och historiken går inte att ändra', async () => {
    const [roll] = await miljo.app.query<{ s: boolean; b: boolean; agare: boolean }[]>(`
      SELECT rolsuper AS s, rolbypassrls AS b,
             EXISTS (SELECT FROM pg_class WHERE relowner = pg_roles.oid) AS agare
        FROM pg_roles WHERE rolname = current_user`);
    expect(roll).toEqual({ s: false, b: false, agare: false });
    for (const sats of ["UPDATE handelse SET handling = 'x'", 'DELETE FROM handelse', 'TRUNCATE handelse']) {
      await expect(miljo.app.query(sats), sats).rejects.toThrow(/permission denied/);
      await expect(miljo.agare.query(sats), `ägaren: ${sats}`).rejects.toThrow(/Historiken kan inte ändras/);
    }
  });

  it('en begäran kan inte gå från sin kommun till en annan', async () => {
    const torsby = await miljo.som('sakerhetssamordnare', TORSBY);
    const svar = await torsby.fraga(
      `{ a: formularunderlag(kommun: "${SUNNE}") { kommunNamn } rapporter(first: 200) { totalCount edges { node { referens } } } }`,
    );
    expect(svar.errors).toBeUndefined();
    expect(svar.data.a.kommunNamn).toBe('Sunne');
    const referenser = svar.data.rapporter.edges.map((e: { node: { referens: string } }) => e.node.referens);
    const { rows } = await miljo.agare.query<{ kommun_id: string }>(
      'SELECT DISTINCT kommun_id FROM rapport WHERE referens = ANY($1)',
      [referenser],
    );
    expect(rows.map((rad) => rad.kommun_id)).toEqual([await miljo.kommunId(TORSBY)]);
  });
});

describe('GraphQL utåt', () => {
  it('ekar ingen inmatning i felen och visar ingen stack', async () => {
    const hemligt = 'HEMLIGT-ORD-4711';
    const svar = [
      await miljo.anonym.fraga(`{ rapporter(first: "${hemligt}") { totalCount } }`),
      await miljo.anonym.fraga('mutation($i: RapporteraInput!) { rapportera(input: $i) { __typename } }', {
        i: { text: hemligt },
      }),
      await miljo.anonym.fraga(`{ ${hemligt.replaceAll('-', '')} }`),
      await miljo.anonym.fraga(`{ rapportstatus(referens: "${hemligt}") { status } }`),
    ];
    for (const ett of svar) {
      expect(ett.errors?.length).toBeGreaterThan(0);
      expect(JSON.stringify(ett)).not.toContain('HEMLIGT');
      expect(JSON.stringify(ett)).not.toMatch(/stacktrace|\.ts:|node_modules/);
    }
  });

  it('vägrar djupa och dyra frågor, och stora kroppar', async () => {
    const klient = await miljo.som('sakerhetssamordnare');
    const djup = `{ rapporter { edges { node { ${'liknande { '.repeat(9)}id${' }'.repeat(9)} } } } }`;
    expect((await klient.fraga(djup)).errors?.[0]?.extensions?.kod).toBe('OGILTIG');
    const dyr = `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: rapporter(first: 200) { edges { node { id referens text status } } }`).join(' ')} }`;
    expect((await klient.fraga(dyr)).errors?.[0]?.extensions?.kod).toBe('OGILTIG');
    const stor = await klient.fraga('query($t: String) { rapporter(filter: { text: $t }) { totalCount } }', {
      t: 'a'.repeat(200_000),
    });
    expect(stor.status).toBe(413);
  });

  it('hänger sig inte på fragment som sprider fragment', async () => {
    const fragment = Array.from(
      { length: 40 },
      (_, i) => `fragment f${i} on Rapport { id ...f${i + 1} ...f${i + 1} }`,
    ).join(' ');
    const svar = await miljo.anonym.fraga(
      `{ rapporter { edges { node { ...f0 } } } } ${fragment} fragment f40 on Rapport { id text }`,
    );
    expect(svar.errors?.[0]?.extensions?.kod).toBe('OGILTIG');
  });

  it('låter inte den som bara ser antal fråga sig fram till en enskild rapport', async () => {
    const chef = await miljo.som('ansvarig_enhet');
    for (const filter of [
      { text: 'moped' },
      { allvar: [4] },
      { veckotimmar: [5] },
      { statusar: ['avvisad'] },
      { fran: '2026-05-01', till: '2026-05-02' },
    ]) {
      const svar = await chef.fraga('query($f: RapportFilterInput) { analys(filter: $f) { antal } }', {
        f: filter,
      });
      expect(svar.errors?.[0]?.extensions?.kod, JSON.stringify(filter)).toBe('NEKAD');
    }
    const grovt = await chef.fraga('{ analys(filter: { kategorier: ["narkotika"] }) { antal } }');
    expect(grovt.errors).toBeUndefined();
  });

  it('visar inte schemat i produktion', async () => {
    const skarp = await skapaMiljo({ introspektion: false });
    try {
      const svar = await skarp.anonym.fraga('{ __schema { types { name } } }');
      expect(svar.errors?.[0]?.extensions?.kod).toBe('OGILTIG');
    } finally {
      await skarp.stang();
    }
  });

  it('tar inte emot en begäran från en annan webbplats', async () => {
    const klient = await miljo.som('sakerhetssamordnare');
    const svar = await klient.hamta('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
      body: JSON.stringify({ query: 'mutation { loggaUt }' }),
    });
    expect(svar.status).toBe(403);
    const enkel = await klient.hamta('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ jag { rollnamn } }"}',
    });
    expect(enkel.status).toBe(400);
  });
});
