import {
  addMonths,
  allaKommuner,
  allaLan,
  type Kommunpost,
  type Lanspost,
  monthStart,
  type Period,
  type Polishandelseslag,
} from '@roda-traden/domain';
import type { Parametrar } from '../db/parametrar.ts';
import type { Hyresgasttransaktion } from '../db/transaktion.ts';
import { Avslag } from '../errors/fel.ts';
import { kravGiltigt } from '../rapport/index.ts';
import type { OmvarldFilterInput, Omvarldstackning } from './omvarld.typer.ts';

const TYPER_MAX = 100;
/** Months shown when nobody has said which. */
const STANDARDMANADER = 12;

/** A selection of notices, ready to ask for. Counts and lists are made from the same one. */
export interface Urval {
  readonly kommun: Kommunpost;
  readonly lan: Lanspost;
  readonly typer: readonly string[];
  /** What is asked for, cut to what there is; null when nothing is. */
  readonly period: Period | null;
  readonly tackning: Omvarldstackning | null;
}

/** Throws `OGILTIG` in words for a kommun that doesn't exist or a period that can't be used. */
export async function tolkaUrval(
  tx: Hyresgasttransaktion,
  egenKommun: string,
  filter: OmvarldFilterInput | null,
): Promise<Urval> {
  const kod = filter?.kommun || egenKommun;
  const kommun = allaKommuner().find((post) => post.kommunkod === kod);
  const lan = allaLan().find((post) => post.lankod === kommun?.lankod);
  if (!kommun || !lan)
    throw new Avslag('OGILTIG', 'Kommunen finns inte. Ange en kommunkod med fyra siffror.');
  const fran = filter?.fran || undefined;
  const till = filter?.till || undefined;
  kravGiltigt({ ...(fran && { fran }), ...(till && { till }) });
  const typer = filter?.typer ?? [];
  if (typer.length > TYPER_MAX) throw new Avslag('OGILTIG', `Välj högst ${TYPER_MAX} typer.`);

  const tackning = await lanetsTackning(tx, lan.lankod);
  if (!tackning) return { kommun, lan, typer, period: null, tackning: null };
  const standard = addMonths(monthStart(tackning.till), 1 - STANDARDMANADER);
  const onskad = { fran: fran ?? (till ? tackning.fran : standard), till: till ?? tackning.till };
  return { kommun, lan, typer, period: overlapp(onskad, tackning), tackning };
}

/** The days two periods share; null when none. Days sort as text. */
function overlapp(a: Period, b: Period): Period | null {
  const [, fran = a.fran] = [a.fran, b.fran].sort();
  const [till = a.till] = [a.till, b.till].sort();
  return fran > till ? null : { fran, till };
}

async function lanetsTackning(tx: Hyresgasttransaktion, lankod: string): Promise<Omvarldstackning | null> {
  const [rad] = await tx.query<{ fran: string | null; till: string; inlast: Date }>(
    `SELECT min(datum)::text AS fran, max(datum)::text AS till, max(uppdaterad) AS inlast
       FROM omvarldshandelse WHERE lan_kod = $1`,
    [lankod],
  );
  return rad?.fran ? { fran: rad.fran, till: rad.till, inlast: rad.inlast } : null;
}

/**
 * The WHERE of the notices of one kind, over `omvarldshandelse o`: single events belong to the kommun and follow
 * the chosen types; summaries and notices for the whole län belong to the län.
 */
export function urvalsvillkor(urval: Urval, slag: Polishandelseslag, p: Parametrar): string {
  if (!urval.period) return 'FALSE';
  const delar = [
    slag === 'handelse'
      ? `o.kommun_kod = ${p.plats(urval.kommun.kommunkod)}`
      : `o.lan_kod = ${p.plats(urval.lan.lankod)}`,
    `o.slag = ${p.plats(slag)}`,
    `o.datum BETWEEN ${p.plats(urval.period.fran)}::date AND ${p.plats(urval.period.till)}::date`,
  ];
  if (slag === 'handelse' && urval.typer.length > 0)
    delar.push(`o.typ = ANY(${p.plats([...urval.typer])}::text[])`);
  return delar.join(' AND ');
}
