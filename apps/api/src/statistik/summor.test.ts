import { afterAll, beforeAll, expect, it } from 'vitest';
import { nu } from '../../test/klocka.ts';
import { type Miljo, skapaMiljo, TORSBY } from '../../test/miljo.ts';
import { iKommun } from '../db/transaktion.ts';

let miljo: Miljo;
beforeAll(async () => {
  miljo = await skapaMiljo();
});
afterAll(() => miljo.stang());

it('två som granskar i omvänd ordning väntar på varandra, aldrig i ring', async () => {
  const kommunId = await miljo.kommunId(TORSBY);
  const { rows } = await miljo.agare.query<{ ids: string[] }>(
    `SELECT (array_agg(id))[1:2] AS ids FROM rapport WHERE kommun_id = $1 AND status = 'godkand'
      GROUP BY kategori_id HAVING count(*) > 1 ORDER BY kategori_id LIMIT 2`,
    [kommunId],
  );
  const [[x1, x2] = [], [y1, y2] = []] = rows.map((rad) => rad.ids);

  /** Takes two reports of different categories off the count, with a pause in which the other comes as far. */
  const avvisa = (forst: string | undefined, sedan: string | undefined): Promise<void> =>
    iKommun({ datakalla: miljo.app, nu: nu() }, kommunId, async (tx) => {
      await tx.query("UPDATE rapport SET status = 'avvisad' WHERE id = $1", [forst]);
      await new Promise((klart) => setTimeout(klart, 300));
      await tx.query("UPDATE rapport SET status = 'avvisad' WHERE id = $1", [sedan]);
    });
  const fore = await raknade(kommunId);
  await Promise.all([avvisa(x1, y1), avvisa(y2, x2)]);
  expect(await raknade(kommunId)).toEqual({ historik: fore.historik - 4, summa: fore.summa - 4 });
});

async function raknade(kommunId: string): Promise<{ historik: number; summa: number }> {
  const { rows } = await miljo.agare.query<{ historik: number; summa: number }>(
    `SELECT (SELECT sum(antal)::int FROM analys_historik WHERE kommun_id = $1) AS historik,
            (SELECT sum(antal)::int FROM analys_summa WHERE kommun_id = $1 AND dimension = 'K' AND niva = 'a') AS summa`,
    [kommunId],
  );
  return rows[0] ?? { historik: 0, summa: 0 };
}
