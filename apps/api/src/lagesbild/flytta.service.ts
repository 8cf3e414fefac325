import type { OperativHandling, StrategiskHandling } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { Valideringsfel } from '../errors/resultat.ts';
import { flytta } from './flytta.ts';
import { lasSlag } from './frys.ts';
import { lasLagesbild } from './lagesbild.lasning.ts';
import type { Lagesbildresultat } from './lagesbild.resultat.ts';
import { type Last, lastesAnnat } from './lagesbildskonflikt.ts';

/** Steps that bring nothing with them; the others make a remiss or a decision, and have operations of their own. */
const RENA_STEG: readonly (OperativHandling | StrategiskHandling)[] = [
  'skicka_till_grupp',
  'ta_tillbaka',
  'markera_analyserad',
  'redovisa',
  'arkivera',
  'aterremittera',
  'kassera',
];

export async function flyttaLagesbild(
  kontext: Kontext,
  id: string,
  last: Last,
  handling: string,
  skal: string | null,
): Promise<Lagesbildresultat> {
  const lagesbild = await lasLagesbild(kontext, id);
  const konflikt = await lastesAnnat(kontext, lagesbild, last);
  if (konflikt) return konflikt;
  const steg = RENA_STEG.find((kod) => kod === handling);
  if (!steg)
    return new Valideringsfel([
      {
        falt: 'handling',
        kod: 'otillaten',
        meddelande: 'Det här steget görs på ett annat ställe i lägesbilden.',
      },
    ]);
  // Its days are free again: no next picture may be made meanwhile.
  if (steg === 'kassera') await lasSlag(kontext, lagesbild.slag);
  return flytta(kontext, lagesbild, steg, { skal });
}
