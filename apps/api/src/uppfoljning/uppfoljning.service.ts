import {
  GALLANDE_PLANSTATUSAR,
  localDate,
  overgangFran,
  tillstandsnamn,
  UPPFOLJNING,
  type Uppfoljningshandling,
  uppfoljningsbrister,
  uppfoljningsfel,
  uppfoljningsskalfel,
} from '@roda-traden/domain';
import { Not } from 'typeorm';
import { type Atgardsplan, lasPlan, PLANEN_OCH_DE_FORE } from '../atgardsplan/index.ts';
import type { Kontext } from '../context.ts';
import { Valideringsfel } from '../errors/resultat.ts';
import { nyttId } from '../id.ts';
import { loggaHandelse, sparaVersion } from '../logg/index.ts';
import { atgardernaVid } from './frysta.ts';
import { Uppfoljning } from './uppfoljning.entity.ts';
import type { UppfoljningInput } from './uppfoljning.input.ts';
import { hallUppfoljning } from './uppfoljning.lasning.ts';
import { UppfoljningKonflikt, UppfoljningSparad, type Uppfoljningsresultat } from './uppfoljning.resultat.ts';

const nekad = (falt: string, kod: string, meddelande: string): Valideringsfel =>
  new Valideringsfel([{ falt, kod, meddelande }]);

/** Only in a plan in force do the measures still move: in any other they stand as they did when it was replaced or ended. */
const galler = ({ status }: Pick<Atgardsplan, 'status'>): boolean => GALLANDE_PLANSTATUSAR.includes(status);

/** Starts a follow-up of a plan in force: how each measure stands is frozen as of today. One at a time per plan. */
export async function skapaUppfoljning(kontext: Kontext, planId: string): Promise<Uppfoljningsresultat> {
  const plan = await lasPlan(kontext, planId);
  if (!galler(plan))
    return nekad('planId', 'ej_gallande', 'Bara en beslutad plan som gäller kan följas upp.');
  const manager = await kontext.manager();
  if (await manager.existsBy(Uppfoljning, { planId: plan.id, status: Not('granskad') }))
    return nekad(
      'planId',
      'pagar',
      'Planen har redan en uppföljning som inte är granskad. Fortsätt på den, eller registrera beslutet först.',
    );
  const datum = localDate(kontext.nu);
  const tx = await kontext.tx();
  const { jag } = kontext;
  const uppfoljning = manager.create(Uppfoljning, {
    kommunId: jag.kommunId,
    id: nyttId(kontext.nu),
    planId: plan.id,
    nummer: await nastaNummer(kontext, plan.id),
    datum,
    status: UPPFOLJNING.start,
    tal: { atgarder: await atgardernaVid(tx, plan.id, datum) },
    laget: null,
    bedomning: null,
    version: 1,
    skapad: kontext.nu,
    skapadAv: jag.anvandareId,
    andrad: kontext.nu,
    andradAv: jag.anvandareId,
  });
  await manager.insert(Uppfoljning, uppfoljning);
  await loggaHandelse(kontext, { objektTyp: 'uppfoljning', objektId: uppfoljning.id, handling: 'skapade' });
  return new UppfoljningSparad(uppfoljning);
}

/** They are counted through the plan and those it has replaced, so that no two of them are called the same. */
async function nastaNummer(kontext: Kontext, planId: string): Promise<number> {
  const [rad] = await (await kontext.tx()).query<{ nasta: number }>(
    `WITH RECURSIVE ${PLANEN_OCH_DE_FORE} SELECT coalesce(max(u.nummer), 0) + 1 AS nasta
       FROM uppfoljning u JOIN bakat b ON b.kommun_id = u.kommun_id AND b.id = u.plan_id`,
    [planId],
  );
  return rad?.nasta ?? 1;
}

export async function andraUppfoljning(
  kontext: Kontext,
  id: string,
  version: number,
  input: UppfoljningInput,
): Promise<Uppfoljningsresultat> {
  const uppfoljning = await hallUppfoljning(kontext, id);
  if (uppfoljning.version !== version) return new UppfoljningKonflikt(uppfoljning);
  if (uppfoljning.status !== 'planerad') return last(uppfoljning);
  const ord = {
    laget: kontext.granskning.text(input.laget),
    bedomning: kontext.granskning.text(input.bedomning),
  };
  const fel = uppfoljningsfel(ord);
  return fel.length > 0 ? new Valideringsfel(fel) : spara(kontext, uppfoljning, 'andrade', ord);
}

/** Freezes anew how the measures stand, as of today: for a follow-up that was begun too early. */
export async function frysUppfoljning(
  kontext: Kontext,
  id: string,
  version: number,
): Promise<Uppfoljningsresultat> {
  const uppfoljning = await hallUppfoljning(kontext, id);
  if (uppfoljning.version !== version) return new UppfoljningKonflikt(uppfoljning);
  if (uppfoljning.status !== 'planerad') return last(uppfoljning);
  if (!galler(await lasPlan(kontext, uppfoljning.planId)))
    return nekad(
      'planId',
      'ej_gallande',
      'Planen gäller inte längre. Uppföljningen står kvar med läget från den dag den frystes.',
    );
  const datum = localDate(kontext.nu);
  const tal = { atgarder: await atgardernaVid(await kontext.tx(), uppfoljning.planId, datum) };
  return spara(kontext, uppfoljning, 'fros_om', { datum, tal });
}

/** Moves a follow-up to KS or back, by its table. What is missing is said, each with its field. */
export async function flyttaUppfoljning(
  kontext: Kontext,
  id: string,
  version: number,
  handling: string,
  inskrivet: string | null,
): Promise<Uppfoljningsresultat> {
  const uppfoljning = await hallUppfoljning(kontext, id);
  if (uppfoljning.version !== version) return new UppfoljningKonflikt(uppfoljning);
  const overgang = overgangFran(UPPFOLJNING, uppfoljning.status, handling);
  if (!overgang || overgang.avSystemet) return last(uppfoljning);
  const skal = kontext.granskning.text(inskrivet);
  const fel = uppfoljningsskalfel(skal, overgang.skal === true);
  if (fel.length > 0) return new Valideringsfel(fel);
  if (overgang.kod === 'lamna') {
    const brister = bristerI(uppfoljning);
    if (brister.length > 0)
      return new Valideringsfel(
        brister.map((brist) => ({ ...brist, kod: 'saknas' })),
        'Uppföljningen är inte lämnad. Det här behövs först.',
      );
  }
  return spara(kontext, uppfoljning, overgang.kod, { status: overgang.till }, skal);
}

export const bristerI = (u: Uppfoljning) =>
  uppfoljningsbrister({ ...u, antalAtgarder: u.tal.atgarder.length });

export const last = (u: Uppfoljning): Valideringsfel =>
  nekad(
    'handling',
    'otillaten',
    `Uppföljningen är ”${tillstandsnamn(UPPFOLJNING, u.status)}”. Då går det inte att göra det här.`,
  );

/** Writes a change of a held follow-up with its history, as one new version. */
export async function spara(
  kontext: Kontext,
  uppfoljning: Uppfoljning,
  handling: Uppfoljningshandling | 'andrade' | 'fros_om',
  andring: Partial<Pick<Uppfoljning, 'laget' | 'bedomning' | 'status' | 'datum' | 'tal'>>,
  kommentar: string | null = null,
): Promise<UppfoljningSparad> {
  // The frozen measures lie in the follow-up itself; history says that they were frozen anew.
  await sparaVersion(kontext, Uppfoljning, uppfoljning, andring, {
    objektTyp: 'uppfoljning',
    handling,
    kommentar,
    utom: ['tal'],
  });
  return new UppfoljningSparad(uppfoljning);
}
