import { type Aktor, insynI, serHandelse, serOrden, serVardet } from '@roda-traden/domain';
import { Handelse } from './handelse.entity.ts';

const OPPNADE = new WeakSet<Handelse>();

/**
 * History as this reader may see it: the events that the table opens, each with the words and values it opens. Copies: the
 * rows themselves are never touched. Only what has passed here leaves the API (handelse.resolver).
 */
export function oppnaHistorik(aktor: Aktor, rader: readonly Handelse[]): Handelse[] {
  return rader.flatMap((rad) => {
    const insyn = insynI(rad.objektTyp, rad.handling);
    if (!serHandelse(aktor, insyn)) return [];
    const valda = (varden: Handelse['fore']): Handelse['fore'] =>
      varden && Object.fromEntries(Object.entries(varden).filter(([falt]) => serVardet(aktor, insyn, falt)));
    return oppnad(rad, {
      fore: valda(rad.fore),
      efter: valda(rad.efter),
      kommentar: serOrden(aktor, insyn) ? rad.kommentar : null,
    });
  });
}

/** Another telling of a row that has been opened: its values in words. Throws for one that hasn't. */
export function omskriven(rad: Handelse, varden: Pick<Handelse, 'fore' | 'efter'>): Handelse {
  kravOppnad(rad);
  return oppnad(rad, varden);
}

/** Throws for a row that didn't pass the table: a forgotten door gives an error, never what is closed. */
export function kravOppnad(rad: Handelse): void {
  if (!OPPNADE.has(rad)) throw new Error(`Historiken är inte öppnad: ${rad.objektTyp} ${rad.handling}.`);
}

function oppnad(rad: Handelse, andrat: Partial<Handelse>): Handelse {
  const ny = Object.assign(new Handelse(), rad, andrat);
  OPPNADE.add(ny);
  return ny;
}
