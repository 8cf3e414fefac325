import { afterAll, beforeAll, expect, it } from 'vitest';
import { START } from '../../test/klocka.ts';
import { type Miljo, skapaMiljo } from '../../test/miljo.ts';

let miljo: Miljo;
beforeAll(async () => {
  miljo = await skapaMiljo();
});
afterAll(() => miljo.stang());

it('demonstrationen har inget som inte har hänt än: ingen tidpunkt ligger efter nu', async () => {
  const { rows: kolumner } = await miljo.agare.query<{ tabell: string; kolumn: string }>(
    `SELECT table_name AS tabell, column_name AS kolumn FROM information_schema.columns
      WHERE table_schema = 'public' AND data_type = 'timestamp with time zone' AND table_name NOT IN ('session', 'takt')`,
  );
  expect(kolumner.length).toBeGreaterThan(20);
  for (const { tabell, kolumn } of kolumner) {
    const { rows } = await miljo.agare.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM "${tabell}" WHERE "${kolumn}" > $1`,
      [START],
    );
    expect(rows[0]?.n, `${tabell}.${kolumn}`).toBe(0);
  }
});

it('den nya rapporten är nyare än alla, så att "Visa nya" kommer', async () => {
  const { rows } = await miljo.agare.query<{ senast: Date }>('SELECT max(inkommen) AS senast FROM rapport');
  expect(rows[0]?.senast.getTime()).toBeLessThanOrEqual(START.getTime());
});
