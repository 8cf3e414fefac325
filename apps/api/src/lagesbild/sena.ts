import { addDays, type Period } from '@roda-traden/domain';
import { Parametrar } from '../db/parametrar.ts';
import { rapportvillkor } from '../rapport/index.ts';
import { bildfilter } from './bildfilter.ts';
import type { Lagesbildsskrivare } from './frys.ts';
import type { Sena } from './lagesbildstal.ts';

type Lasare = Pick<Lagesbildsskrivare, 'jag' | 'tx'>;

/** The days of the operative pictures before the one that begins on `fran`; null when there are none. */
async function tidigareDagar(lasare: Lasare, fran: string): Promise<Period | null> {
  const [rad] = await (await lasare.tx()).query<{ fran: string | null }>(
    `SELECT min(fran)::text AS fran FROM lagesbild
      WHERE kommun_id = $1 AND slag = 'operativ' AND status <> 'kasserad' AND till < $2::date`,
    [lasare.jag.kommunId, fran],
  );
  return rad?.fran ? { fran: rad.fran, till: addDays(fran, -1) } : null;
}

/** In no picture yet: neither counted in the one of its own days, nor written down late in a later one. */
const IFRYST = (tabell: string): string => `
  EXISTS (SELECT FROM ${tabell} l JOIN lagesbild b ON b.kommun_id = l.kommun_id AND b.id = l.lagesbild_id
           WHERE l.kommun_id = r.kommun_id AND l.rapport_id = r.id AND b.slag = 'operativ' AND b.status <> 'kasserad')`;

/** The WHERE over `rapport r`: counted now, with a day that earlier operative pictures cover, and in none of them. */
const senvillkor = (lasare: Lasare, dagar: Period, p: Parametrar): string =>
  `${rapportvillkor(lasare.jag, bildfilter(dagar), p)}
   AND NOT ${IFRYST('lagesbild_rapport')} AND NOT ${IFRYST('lagesbild_sen_rapport')}`;

/** How many reports a new operative picture would write down as late. */
export async function antalSena(lasare: Lasare, period: Period): Promise<number> {
  const dagar = await tidigareDagar(lasare, period.fran);
  if (!dagar) return 0;
  const p = new Parametrar();
  const [rad] = await (await lasare.tx()).query<{ antal: number }>(
    `SELECT count(*)::int AS antal FROM rapport r WHERE ${senvillkor(lasare, dagar, p)}`,
    p.varden,
  );
  return rad?.antal ?? 0;
}

/** Writes the late reports down in the picture, and counts what was written in the same statement. Null in the first. */
export async function skrivSena(skrivare: Lasare, lagesbildId: string, period: Period): Promise<Sena | null> {
  const dagar = await tidigareDagar(skrivare, period.fran);
  if (!dagar) return null;
  const p = new Parametrar();
  const kategorier = await (await skrivare.tx()).query<Sena['kategorier'][number]>(
    `WITH skrivna AS (
       INSERT INTO lagesbild_sen_rapport (kommun_id, lagesbild_id, rapport_id, datum, kategori_id, omrade_id, timprofil_id)
       SELECT r.kommun_id, ${p.plats(lagesbildId)}::uuid, r.id, r.datum, r.kategori_id, r.omrade_id, r.timprofil_id
         FROM rapport r WHERE ${senvillkor(skrivare, dagar, p)}
       RETURNING kommun_id, kategori_id)
     SELECT coalesce(k.kod, '-') AS kod, coalesce(k.namn, 'Utan kategori') AS namn, count(*)::int AS antal
       FROM skrivna s LEFT JOIN kategori k ON k.kommun_id = s.kommun_id AND k.id = s.kategori_id
      GROUP BY 1, 2 ORDER BY 3 DESC, 2`,
    p.varden,
  );
  return { antal: kategorier.reduce((summa, { antal }) => summa + antal, 0), kategorier };
}
