import { addMonths, localDate, monthStart } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { hydrera, kolumnlista } from '../db/hydrera.ts';
import type { Hyresgasttransaktion } from '../db/transaktion.ts';
import type { Tavlmanad } from './atgardsplan.typer.ts';
import { atgardernaOchDeFore } from './kedja.ts';
import { Statusuppdatering } from './statusuppdatering.entity.ts';

/** A measure and what it was in the plan's earlier versions: the updates of all of them are its history. */
const KEDJA = `WITH RECURSIVE ${atgardernaOchDeFore('a.id = ANY($1::uuid[])')}`;
const RADER = 'kedja k JOIN statusuppdatering s ON s.kommun_id = k.kommun_id AND s.atgard_id = k.id';
const ANGRAD = `EXISTS (SELECT FROM statusuppdatering u
  WHERE u.kommun_id = s.kommun_id AND u.atgard_id = s.atgard_id AND u.angrar_id = s.id)`;
const GALLER = `s.angrar_id IS NULL AND NOT ${ANGRAD}`;
const MANAD = "to_char(s.tid AT TIME ZONE 'Europe/Stockholm', 'YYYY-MM')";

/** Those of the measures that were updated in the month, ÅÅÅÅ-MM, and where it still stands. */
export async function uppdateradeI(
  tx: Hyresgasttransaktion,
  idn: readonly string[],
  manad: string,
): Promise<ReadonlySet<string>> {
  const rader = await tx.query<{ id: string }>(
    `${KEDJA} SELECT DISTINCT k.rot AS id FROM ${RADER} WHERE ${GALLER} AND ${MANAD} = $2`,
    [[...idn], manad],
  );
  return new Set(rader.map((rad) => rad.id));
}

/** Updates per month, the last twelve, empty months too. */
export async function perManad(
  tx: Hyresgasttransaktion,
  idn: readonly string[],
  nu: Date,
): Promise<Tavlmanad[]> {
  const sista = monthStart(localDate(nu));
  const manader = Array.from({ length: 12 }, (_, i) => addMonths(sista, i - 11));
  const rader = await tx.query<{ manad: string; atgarder: number; uppdateringar: number }>(
    `${KEDJA} SELECT ${MANAD} AS manad, count(DISTINCT k.rot)::int AS atgarder, count(*)::int AS uppdateringar
       FROM ${RADER} WHERE ${GALLER} AND s.tid >= $2::date AT TIME ZONE 'Europe/Stockholm' GROUP BY 1`,
    [[...idn], manader[0]],
  );
  const tal = new Map(rader.map((rad) => [rad.manad, rad]));
  return manader.map((manad) => {
    const rad = tal.get(manad.slice(0, 7));
    return { manad, atgarder: rad?.atgarder ?? 0, uppdateringar: rad?.uppdateringar ?? 0 };
  });
}

/** All that has been said of a measure, newest first; what was taken back is marked. */
export async function uppdateringarFor(kontext: Kontext, atgardId: string): Promise<Statusuppdatering[]> {
  const manager = await kontext.manager();
  const rader = await manager.query<{ id: string; ar_angrad: boolean }[]>(
    `${KEDJA} SELECT ${kolumnlista(manager, Statusuppdatering, 's')}, ${ANGRAD} AS ar_angrad
       FROM ${RADER} ORDER BY s.tid DESC, s.id DESC LIMIT 200`,
    [[atgardId]],
  );
  const angrade = new Set(rader.filter((rad) => rad.ar_angrad).map((rad) => rad.id));
  return hydrera(manager, Statusuppdatering, rader).map((rad) =>
    Object.assign(rad, { angrad: angrade.has(rad.id) }),
  );
}
