import { type Sokord, tolkaSokning } from '@roda-traden/domain';
import type { Parametrar } from '../db/parametrar.ts';

/**
 * What is asked for as a `tsquery` in SQL: each word as its Swedish stem or the beginning of one, or any of the telling words it is
 * a form of; all of them must be there. Null when nothing is asked for.
 */
export function sokfraga(text: string, p: Parametrar): string | null {
  const delar = tolkaSokning(text).map((ord) => `(${ordfraga(ord, p)})`);
  return delar.length > 0 ? delar.join(' && ') : null;
}

function ordfraga({ ord, fras, led }: Sokord, p: Parametrar): string {
  if (fras) return `phraseto_tsquery('swedish', ${p.plats(ord)})`;
  // In quotation marks, so that no sign in it is an operator of the query language.
  const stam = `to_tsquery('swedish', ${p.plats(`'${ord}':*`)})`;
  return [stam, ...led.map((ett) => `to_tsquery('simple', ${p.plats(`'${ett}'`)})`)].join(' || ');
}
