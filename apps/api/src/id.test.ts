import { afterAll, beforeAll, expect, it } from 'vitest';
import { DYGN, nu, om } from '../test/klocka.ts';
import { type Miljo, skapaMiljo } from '../test/miljo.ts';
import { nyttId } from './id.ts';

let miljo: Miljo;
beforeAll(async () => {
  miljo = await skapaMiljo();
});
afterAll(() => miljo.stang());

/** The instant that an id of version 7 was made at. */
const tidI = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

it('historiken läses i id:nas ordning: en ny rad kommer sist, vilken dag demonstrationen än visas', async () => {
  const jag = await miljo.som('forebyggande_samordnare');
  await jag.fraga('mutation { loggaUt }');
  const { rows } = await miljo.agare.query<{ id: string; tid: Date }>(
    'SELECT id, tid FROM handelse ORDER BY id DESC LIMIT 1',
  );
  expect(Math.abs((rows[0]?.tid.getTime() ?? 0) - nu().getTime())).toBeLessThan(60_000);
  const { rows: alla } = await miljo.agare.query<{ id: string; tid: Date }>(
    "SELECT id, tid FROM handelse WHERE handling = 'loggade_ut'",
  );
  expect(alla.length).toBeGreaterThan(0);
  for (const { id, tid } of alla) expect(Math.abs(tidI(id) - tid.getTime())).toBeLessThan(60_000);
});

// Last: what is made far ahead keeps its place before all that comes after it in this process.
it('ett id är från operationens tid, och senare än alla före det', () => {
  const idn = [om(0), om(0), om(0), om(5), om(1), om(DYGN), om(DYGN)].map(nyttId);
  expect([...idn].sort()).toEqual(idn);
  expect(new Set(idn).size).toBe(idn.length);
  const langtFram = om(900 * DYGN);
  expect(tidI(nyttId(langtFram))).toBe(langtFram.getTime());
});
