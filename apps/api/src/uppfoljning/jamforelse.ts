import {
  ATGARD,
  type Atgardsstallning,
  BESLUTADE_PLANSTATUSAR,
  GALLANDE_PLANSTATUSAR,
  localDate,
  stallningsandring,
} from '@roda-traden/domain';
import { efterfoljare, PLANKEDJAN } from '../atgardsplan/index.ts';
import type { Kontext } from '../context.ts';
import type { Hyresgasttransaktion } from '../db/transaktion.ts';
import { atgardernaVid, type FrystAtgard, type Uppfoljningstal } from './frysta.ts';
import type { Uppfoljning } from './uppfoljning.entity.ts';
import type { Uppfoljningsjamforelse, Uppfoljningsrad } from './uppfoljning.typer.ts';
import { type UtgangenAtgard, utgangna } from './utgangna.ts';

/** As a measure stood when KS had decided it and no one had said anything. */
const VID_BESLUTET: Atgardsstallning = {
  status: 'beslutad',
  genomforande: 'ej_bedomd',
  effekt: 'ej_bedomd',
};

/** Then, at the follow-up, and now: a measure is known by what it came from, through all plans that have had it. */
export async function jamforelsen(kontext: Kontext, u: Uppfoljning): Promise<Uppfoljningsjamforelse> {
  const tx = await kontext.tx();
  const [forra] = await tx.query<{ datum: string; tal: Uppfoljningstal }>(
    `WITH RECURSIVE ${PLANKEDJAN} SELECT u.datum, u.tal FROM uppfoljning u JOIN plankedja k ON k.id = u.plan_id
      WHERE u.id <> $2 AND (u.datum, u.id) < ($3::date, $2::uuid) ORDER BY u.datum DESC, u.id DESC LIMIT 1`,
    [u.planId, u.id, u.datum],
  );
  const [gallande] = await tx.query<{ id: string; nummer: number; namn: string }>(
    `WITH RECURSIVE ${PLANKEDJAN} SELECT p.id, p.nummer, p.namn FROM atgardsplan p JOIN plankedja k ON k.id = p.id
      WHERE p.status = ANY($2::text[]) OR p.id = $1 ORDER BY p.status = ANY($2::text[]) DESC, p.nummer DESC LIMIT 1`,
    [u.planId, [...GALLANDE_PLANSTATUSAR]],
  );
  const nu = await atgardernaVid(tx, gallande?.id ?? u.planId, localDate(kontext.nu));
  const blev = await efterfoljare(
    tx,
    nu.map((a) => a.id),
  );
  const fore = await taForra(tx, forra?.tal ?? null, u.tal);
  const borta = await utgangna(tx, u.planId, fore.borta);
  return {
    forraDatum: forra?.datum ?? null,
    idagIPlan: gallande && gallande.id !== u.planId ? gallande : null,
    rader: [
      ...radera(u.tal, nu, fore.stod, blev, await skalen(tx, u.planId)),
      ...borta.map((a) => utgangenRad(a, nu.find((n) => n.id === blev.get(a.sist.id)) ?? null)),
      ...nyaRader(u.tal, nu, blev, borta),
    ],
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

interface Forra {
  /** How a measure of the follow-up stood the last time, by its id in it. Without a last time: as decided. */
  stod: (id: string) => Atgardsstallning | null;
  /** The measures of the last time that the follow-up doesn't have. */
  borta: readonly FrystAtgard[];
}

async function taForra(
  tx: Hyresgasttransaktion,
  forra: Uppfoljningstal | null,
  tal: Uppfoljningstal,
): Promise<Forra> {
  if (!forra) return { stod: () => VID_BESLUTET, borta: [] };
  const blev = await efterfoljare(
    tx,
    tal.atgarder.map((a) => a.id),
  );
  const fore = new Map(forra.atgarder.map((a) => [blev.get(a.id), a]));
  return { stod: (id) => fore.get(id) ?? null, borta: forra.atgarder.filter((a) => !blev.has(a.id)) };
}

/** Why a measure isn't in the plan any more, by each id that it has had. */
async function skalen(tx: Hyresgasttransaktion, planId: string): Promise<ReadonlyMap<string, string>> {
  const utgangna = await tx.query<{ id: string; skal: string }>(
    `WITH RECURSIVE ${PLANKEDJAN} SELECT u.atgard_id AS id, u.skal
       FROM utgangen_atgard u JOIN plankedja k ON k.kommun_id = u.kommun_id AND k.id = u.plan_id
       JOIN atgardsplan p ON p.kommun_id = u.kommun_id AND p.id = u.plan_id AND p.status = ANY($2::text[])`,
    [planId, [...BESLUTADE_PLANSTATUSAR]],
  );
  const perId = new Map(utgangna.map((rad) => [rad.id, rad.skal]));
  const blev = await efterfoljare(tx, [...perId.keys()]);
  return new Map([...blev].flatMap(([id, rot]) => [[id, perId.get(rot) ?? ''] as const]));
}

function radera(
  tal: Uppfoljningstal,
  nu: readonly FrystAtgard[],
  forra: (id: string) => Atgardsstallning | null,
  blev: ReadonlyMap<string, string>,
  skal: ReadonlyMap<string, string>,
): Uppfoljningsrad[] {
  const idag = new Map(nu.map((a) => [a.id, a]));
  return tal.atgarder.map((a): Uppfoljningsrad => {
    const tidigare = forra(a.id);
    const senare = idag.get(blev.get(a.id) ?? '') ?? null;
    return {
      // What the reader is led to is the measure as it is today.
      atgardId: senare?.id ?? a.id,
      nummer: a.nummer,
      titel: a.titel,
      enhet: a.enhet,
      flaggor: a.flaggor,
      fore: tidigare,
      da: a,
      sist: null,
      nu: senare,
      tillDa: stallningsandring(tidigare, a),
      tillNu: stallningsandring(a, senare),
      skal: senare ? null : (skal.get(a.id) ?? null),
    };
  });
}

/** What the last follow-up had and this one hasn't, told as what became of it. */
const utgangenRad = ({ fore, sist, skal }: UtgangenAtgard, nu: FrystAtgard | null): Uppfoljningsrad => ({
  atgardId: nu?.id ?? sist.id,
  nummer: fore.nummer,
  titel: fore.titel,
  enhet: fore.enhet,
  flaggor: [],
  fore,
  da: null,
  sist,
  nu,
  tillDa: 'borta',
  tillNu: nu ? 'ny' : 'oforandrad',
  skal,
});

/** What has come since the follow-up, and wasn't in the one before either. */
function nyaRader(
  tal: Uppfoljningstal,
  nu: readonly FrystAtgard[],
  blev: ReadonlyMap<string, string>,
  borta: readonly UtgangenAtgard[],
): Uppfoljningsrad[] {
  const fanns = new Set([...tal.atgarder, ...borta.map(({ sist }) => sist)].map((a) => blev.get(a.id)));
  return nu
    .filter((a) => !fanns.has(a.id))
    .map((a) => ({
      atgardId: a.id,
      nummer: a.nummer,
      titel: a.titel,
      enhet: a.enhet,
      flaggor: [],
      fore: null,
      da: null,
      sist: null,
      nu: a,
      tillDa: null,
      tillNu: 'ny',
      skal: null,
    }));
}
