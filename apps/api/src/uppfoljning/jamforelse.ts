import {
  ATGARD,
  type Atgardsstallning,
  GALLANDE_PLANSTATUSAR,
  localDate,
  stallningsandring,
} from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { atgardernaVid, type FrystAtgard, type Uppfoljningstal } from './frysta.ts';
import type { Uppfoljning } from './uppfoljning.entity.ts';
import type { Uppfoljningsjamforelse, Uppfoljningsrad } from './uppfoljning.typer.ts';

/** The versions of a plan, from the first to the latest, of which `$1` is one. */
const KEDJA = `WITH RECURSIVE bakat AS (
    SELECT p.id, p.foregangare_id FROM atgardsplan p WHERE p.id = $1
    UNION SELECT f.id, f.foregangare_id FROM bakat b JOIN atgardsplan f ON f.id = b.foregangare_id),
  kedja AS (
    SELECT id FROM bakat
    UNION SELECT n.id FROM kedja k JOIN atgardsplan n ON n.foregangare_id = k.id)`;

/** As a measure stood when KS had decided it and no one had said anything. */
const VID_BESLUTET: Atgardsstallning = {
  status: 'beslutad',
  genomforande: 'ej_bedomd',
  effekt: 'ej_bedomd',
};

/** Then, at the follow-up, and now: the same measure is known by its number through the plan's versions. */
export async function jamforelsen(kontext: Kontext, u: Uppfoljning): Promise<Uppfoljningsjamforelse> {
  const tx = await kontext.tx();
  const [forra] = await tx.query<{ datum: string; tal: Uppfoljningstal }>(
    `${KEDJA} SELECT u.datum, u.tal FROM uppfoljning u JOIN kedja k ON k.id = u.plan_id
      WHERE u.id <> $2 AND (u.datum, u.id) < ($3::date, $2::uuid) ORDER BY u.datum DESC, u.id DESC LIMIT 1`,
    [u.planId, u.id, u.datum],
  );
  const [gallande] = await tx.query<{ id: string }>(
    `${KEDJA} SELECT p.id FROM atgardsplan p JOIN kedja k ON k.id = p.id
      WHERE p.status = ANY($2::text[]) OR p.id = $1 ORDER BY p.nummer DESC LIMIT 1`,
    [u.planId, [...GALLANDE_PLANSTATUSAR]],
  );
  const nu = await atgardernaVid(tx, gallande?.id ?? u.planId, localDate(new Date()));
  return {
    forraDatum: forra?.datum ?? null,
    rader: radera(forra?.tal ?? null, u.tal, nu),
    statusar: ATGARD.tillstand
      .map(({ kod, namn }) => ({
        kod,
        namn,
        fore: forra ? antal(forra.tal.atgarder, kod) : null,
        da: antal(u.tal.atgarder, kod),
        nu: antal(nu, kod),
      }))
      .filter((rad) => (rad.fore ?? 0) + rad.da + rad.nu > 0),
  };
}

const antal = (atgarder: readonly FrystAtgard[], status: string): number =>
  atgarder.filter((a) => a.status === status).length;

function radera(
  forra: Uppfoljningstal | null,
  tal: Uppfoljningstal,
  nu: readonly FrystAtgard[],
): Uppfoljningsrad[] {
  const fore = perNummer(forra?.atgarder ?? []);
  const idag = perNummer(nu);
  const da = tal.atgarder.map((a): Uppfoljningsrad => {
    const tidigare = forra ? (fore.get(a.nummer) ?? null) : VID_BESLUTET;
    const senare = idag.get(a.nummer) ?? null;
    return {
      // What the reader is led to is the measure as it is today.
      atgardId: senare?.id ?? a.id,
      nummer: a.nummer,
      titel: a.titel,
      enhet: a.enhet,
      flaggor: a.flaggor,
      fore: tidigare,
      da: a,
      nu: senare,
      tillDa: stallningsandring(tidigare, a),
      tillNu: stallningsandring(a, senare),
    };
  });
  const fanns = new Set(tal.atgarder.map((a) => a.nummer));
  const nya = nu
    .filter((a) => !fanns.has(a.nummer))
    .map(
      (a): Uppfoljningsrad => ({
        atgardId: a.id,
        nummer: a.nummer,
        titel: a.titel,
        enhet: a.enhet,
        flaggor: [],
        fore: null,
        da: null,
        nu: a,
        tillDa: null,
        tillNu: 'ny',
      }),
    );
  return [...da, ...nya];
}

const perNummer = (atgarder: readonly FrystAtgard[]): ReadonlyMap<number, FrystAtgard> =>
  new Map(atgarder.map((a) => [a.nummer, a]));
