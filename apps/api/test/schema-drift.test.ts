import { RAKNADE_STATUSAR, RAPPORTSTATUSAR } from '@roda-traden/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APPENS_RATTIGHETER } from '../src/db/rattigheter.ts';
import { type Miljo, skapaMiljo } from './miljo.ts';

let miljo: Miljo;
beforeAll(async () => {
  miljo = await skapaMiljo();
});
afterAll(() => miljo.stang());

describe('entiteterna och den migrerade databasen', () => {
  it('har samma tabeller och kolumner, med samma typ och nullbarhet', async () => {
    const { rows } = await miljo.agare.query<{
      tabell: string;
      kolumn: string;
      typ: string;
      nullbar: boolean;
    }>(`
      SELECT c.relname AS tabell, a.attname AS kolumn, format_type(a.atttypid, NULL) AS typ, NOT a.attnotnull AS nullbar
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`);
    const iDatabasen = new Map(rows.map((rad) => [`${rad.tabell}.${rad.kolumn}`, rad]));
    const avvikelser: string[] = [];
    for (const entitet of miljo.app.entityMetadatas)
      for (const kolumn of entitet.columns) {
        const namn = `${entitet.tableName}.${kolumn.databaseName}`;
        const verklig = iDatabasen.get(namn);
        if (!verklig) {
          avvikelser.push(`${namn} finns inte`);
          continue;
        }
        const typ = `${miljo.app.driver.normalizeType(kolumn)}${kolumn.isArray ? '[]' : ''}`;
        const sagd = typ.replace('timestamptz', 'timestamp with time zone');
        if (verklig.typ !== sagd) avvikelser.push(`${namn}: ${verklig.typ} i databasen, ${sagd} i koden`);
        if (verklig.nullbar !== kolumn.isNullable) avvikelser.push(`${namn}: nullbarheten skiljer`);
      }
    // What the database has beyond the entities is generated, and read by hand-written SQL alone.
    const ENBART_SQL = new Set(['rapport.sok']);
    for (const entitet of miljo.app.entityMetadatas) {
      const kanda = new Set(entitet.columns.map((kolumn) => kolumn.databaseName));
      for (const rad of rows.filter((r) => r.tabell === entitet.tableName))
        if (!kanda.has(rad.kolumn) && !ENBART_SQL.has(`${rad.tabell}.${rad.kolumn}`))
          avvikelser.push(`${rad.tabell}.${rad.kolumn} saknas i koden`);
    }
    expect(avvikelser).toEqual([]);
  });

  it('räknar samma statusar som domänen', async () => {
    for (const { kod } of RAPPORTSTATUSAR) {
      const { rows } = await miljo.agare.query<{ raknas: boolean }>('SELECT rot.raknas($1) AS raknas', [kod]);
      expect(rows[0]?.raknas, kod).toBe(RAKNADE_STATUSAR.includes(kod));
    }
  });

  it('har en rad i rättighetstabellen för varje tabell', async () => {
    const { rows } = await miljo.agare.query<{ tabell: string }>(
      "SELECT relname AS tabell FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'",
    );
    expect(rows.map((rad) => rad.tabell).sort()).toEqual(Object.keys(APPENS_RATTIGHETER).sort());
  });
});

describe('satser per listsida', () => {
  it('är få, och lika många för fem rader som för femtio', async () => {
    const klient = await miljo.som('sakerhetssamordnare');
    let satser = 0;
    const skapa = miljo.app.createQueryRunner.bind(miljo.app);
    miljo.app.createQueryRunner = (...argument) => {
      const runner = skapa(...argument);
      const kor = runner.query.bind(runner);
      runner.query = ((...a: Parameters<typeof kor>) => {
        satser++;
        return kor(...a);
      }) as typeof runner.query;
      return runner;
    };
    try {
      const rakna = async (first: number): Promise<number> => {
        satser = 0;
        const svar = await klient.fraga(
          `query($first: Int!) { rapporter(first: $first) { totalCount edges { cursor node { id referens text status
             kategori { id namn artnamn } omrade { id namn } handlaggare { id namn } rapportor { id namn }
             viewerKan { bedoma handlingar { kod } } } } pageInfo { hasNextPage endCursor } } }`,
          { first },
        );
        expect(svar.errors).toBeUndefined();
        expect(svar.data.rapporter.edges).toHaveLength(first);
        return satser;
      };
      const fem = await rakna(5);
      const femtio = await rakna(50);
      expect(femtio).toBeLessThanOrEqual(8);
      expect(femtio - fem).toBeLessThanOrEqual(2);
    } finally {
      miljo.app.createQueryRunner = skapa;
    }
  });
});
