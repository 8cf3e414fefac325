import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Miljo, skapaMiljo, TORSBY } from '../../test/miljo.ts';

let miljo: Miljo;
let kommun: string;
beforeAll(async () => {
  miljo = await skapaMiljo();
  kommun = await miljo.kommunId(TORSBY);
});
afterAll(() => miljo.stang());

it('demons lägesbilder är frysta som de var då: inget som kom in senare är räknat', async () => {
  const { rows } = await miljo.agare.query<{
    slag: string;
    raknade: number;
    i_tal: number;
    sena: number;
    utanfor: number;
  }>(
    `SELECT l.slag, (l.tal -> 'analys' ->> 'antal')::int AS i_tal, count(*)::int AS raknade,
            (count(*) FILTER (WHERE r.inkommen > l.fryst))::int AS sena,
            (count(*) FILTER (WHERE lr.datum NOT BETWEEN l.fran AND l.till))::int AS utanfor
       FROM lagesbild l
       JOIN lagesbild_rapport lr ON lr.kommun_id = l.kommun_id AND lr.lagesbild_id = l.id
       JOIN rapport r ON r.kommun_id = lr.kommun_id AND r.id = lr.rapport_id
      WHERE l.kommun_id = $1 GROUP BY l.id, l.slag, l.tal, l.fryst, l.nummer ORDER BY l.slag, l.nummer`,
    [kommun],
  );
  expect(rows.map((rad) => rad.slag)).toEqual(['operativ', 'operativ', 'strategisk']);
  for (const rad of rows) {
    expect(rad).toMatchObject({ sena: 0, utanfor: 0, i_tal: rad.raknade });
    expect(rad.raknade).toBeGreaterThan(30);
  }
});

it('åtgärderna står som deras senaste uppdatering säger, och uppföljningen som de stod då', async () => {
  const { rows } = await miljo.agare.query<{ olika: number; utan: number; sedan: number }>(
    `SELECT (count(*) FILTER (WHERE s.id IS NOT NULL AND (s.status, s.genomforande, s.effekt, s.tid)
                                IS DISTINCT FROM (a.status, a.genomforande, a.effekt, a.uppdaterad)))::int AS olika,
            (count(*) FILTER (WHERE s.id IS NULL AND a.status = 'beslutad'))::int AS utan,
            (count(*) FILTER (WHERE da ->> 'status' <> a.status))::int AS sedan
       FROM atgard a
       JOIN uppfoljning u ON u.kommun_id = a.kommun_id AND u.plan_id = a.plan_id
       JOIN jsonb_array_elements(u.tal -> 'atgarder') da ON da ->> 'id' = a.id::text
       LEFT JOIN LATERAL (SELECT * FROM statusuppdatering s WHERE s.atgard_id = a.id ORDER BY s.tid DESC LIMIT 1) s ON true
      WHERE a.kommun_id = $1`,
    [kommun],
  );
  expect(rows[0]?.olika).toBe(0);
  expect(rows[0]?.utan).toBeGreaterThanOrEqual(3);
  expect(rows[0]?.sedan).toBeGreaterThanOrEqual(3);
});
