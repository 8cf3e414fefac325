import {
  ANGRA_UPPDATERING_MINUTER,
  ATGARD,
  borjarGalla,
  far,
  GALLANDE_PLANSTATUSAR,
  type Handelsekod,
  localDate,
  nyttSteg,
  overgangFran,
  uppdateringsfel,
} from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { Avslag } from '../errors/fel.ts';
import { Valideringsfel } from '../errors/resultat.ts';
import { nyttId } from '../id.ts';
import { sparaVersion } from '../logg/index.ts';
import { atgardskonflikt, lasAtgard, namnPaStatus, nekad, sparaPlan, steget } from './andring.ts';
import { Atgard } from './atgard.entity.ts';
import type { AtgardsuppdateringInput } from './atgard.input.ts';
import { hamtaAtgard } from './atgard.lista.ts';
import { glomLast, planladdare, type SenasteUppdatering } from './atgardsplan.laddare.ts';
import { AtgardSparad, type Atgardsresultat } from './atgardsplan.resultat.ts';
import type { Atgardsplan } from './plan.entity.ts';
import { fortsatterI } from './sammaatgard.ts';
import { Statusuppdatering } from './statusuppdatering.entity.ts';

/** What an update changes: what undo puts back. */
type Lage = Pick<Atgard, 'status' | 'genomforande' | 'effekt' | 'steg' | 'uppdaterad'>;

const laget = ({ status, genomforande, effekt, steg, uppdaterad }: Atgard): Lage => ({
  status,
  genomforande,
  effekt,
  steg,
  uppdaterad,
});

/** Only measures of a plan in force are worked on, and only by the one who may see them. */
export const kanUppdateras = (kontext: Kontext, plan: Pick<Atgardsplan, 'status'>): boolean =>
  far(kontext.aktor, 'atgard:uppdatera') && GALLANDE_PLANSTATUSAR.includes(plan.status);

/** May the reader take this update back: her own latest, fresh, and not itself taking one back? */
export const kanAngras = (
  kontext: Kontext,
  senaste: SenasteUppdatering | null,
): senaste is SenasteUppdatering =>
  senaste !== null &&
  senaste.angrarId === null &&
  senaste.anvandareId === kontext.jag.anvandareId &&
  kontext.nu.getTime() - senaste.tid.getTime() < ANGRA_UPPDATERING_MINUTER * 60_000;

/** Holds the measure for an update. A unit's own, or whoever's for the one who leads the plan. Throws `FINNS_INTE`. */
async function las(kontext: Kontext, id: string) {
  if (!(await hamtaAtgard(kontext, id))) throw new Avslag('FINNS_INTE');
  return lasAtgard(kontext, id);
}

/** Where the measure goes on in a later plan, that is where it is updated. */
async function inteGallande(kontext: Kontext, plan: Atgardsplan, atgard: Atgard): Promise<Valideringsfel> {
  const dar = await fortsatterI(kontext, atgard);
  const nummer = dar && (await planladdare(kontext).plan.load(dar.planId))?.nummer;
  return nekad(
    'handling',
    'plan_galler_inte',
    `Planen är ”${namnPaStatus(plan.status)}”. ${
      nummer
        ? `Åtgärden fortsätter i plan nr ${nummer}. Uppdatera den där.`
        : 'Åtgärder uppdateras medan planen gäller.'
    }`,
  );
}

/** Says how a measure goes. The table of states decides what may be done; the first word on a plan that applies begins it. */
export async function uppdateraAtgard(
  kontext: Kontext,
  id: string,
  version: number,
  input: AtgardsuppdateringInput,
): Promise<Atgardsresultat> {
  const { plan, atgard } = await las(kontext, id);
  if (!kanUppdateras(kontext, plan)) return inteGallande(kontext, plan, atgard);
  if (atgard.version !== version) return atgardskonflikt(kontext, atgard);
  const u = {
    genomforande: input.genomforande || null,
    effekt: input.effekt || null,
    handling: input.handling || null,
    steg: kontext.granskning.text(input.steg),
    kommentar: kontext.granskning.text(input.kommentar),
    skal: kontext.granskning.text(input.skal),
  };
  const falt = uppdateringsfel(u, atgard);
  if (falt.length > 0) return new Valideringsfel(falt);
  const nytt: Lage = {
    status: (u.handling && overgangFran(ATGARD, atgard.status, u.handling)?.till) || atgard.status,
    genomforande: u.genomforande ?? atgard.genomforande,
    effekt: u.effekt ?? atgard.effekt,
    steg: nyttSteg(u, atgard.status) ?? atgard.steg,
    uppdaterad: kontext.nu,
  };
  await skrivUppdatering(kontext, atgard, nytt, { steg: u.steg, kommentar: u.kommentar, skal: u.skal });
  const resultat = await spara(kontext, atgard, 'uppdaterade', nytt, u.skal);
  const paborjad = steget(plan, 'paborja');
  if (typeof paborjad === 'string' && borjarGalla(plan, localDate(kontext.nu)) === null)
    await sparaPlan(kontext, plan, 'paborjade', { status: paborjad });
  return resultat;
}

/** Takes back the latest update, by the one who made it, within a quarter of an hour. Both rows stay. */
export async function angraUppdatering(
  kontext: Kontext,
  id: string,
  version: number,
): Promise<Atgardsresultat> {
  const { plan, atgard } = await las(kontext, id);
  if (!kanUppdateras(kontext, plan)) return inteGallande(kontext, plan, atgard);
  if (atgard.version !== version) return atgardskonflikt(kontext, atgard);
  const senaste = await planladdare(kontext).senaste.load(atgard.id);
  const tx = await kontext.tx();
  const [fore] = await tx.query<{ handling: string; fore: Record<string, unknown> }>(
    `SELECT handling, fore FROM handelse WHERE objekt_typ = 'atgard' AND objekt_id = $1 ORDER BY id DESC LIMIT 1`,
    [atgard.id],
  );
  if (!kanAngras(kontext, senaste) || fore?.handling !== 'uppdaterade')
    return nekad(
      'handling',
      'for_sent',
      'Det finns inget att ångra: bara din egen senaste uppdatering, inom en kvart.',
    );
  const nytt: Lage = { ...laget(atgard), ...tidigare(fore.fore) };
  await skrivUppdatering(kontext, atgard, nytt, { steg: null, kommentar: null, skal: null }, senaste.id);
  return spara(kontext, atgard, 'angrade', nytt, null);
}

/** A change's `fore`, as JSON keeps it. */
function tidigare(fore: Record<string, unknown>): Partial<Lage> {
  const { uppdaterad, ...resten } = fore;
  return {
    ...(resten as Partial<Lage>),
    ...('uppdaterad' in fore && {
      uppdaterad: typeof uppdaterad === 'string' ? new Date(uppdaterad) : null,
    }),
  };
}

async function skrivUppdatering(
  kontext: Kontext,
  atgard: Atgard,
  { status, genomforande, effekt }: Lage,
  ord: Pick<Statusuppdatering, 'steg' | 'kommentar' | 'skal'>,
  angrarId: string | null = null,
): Promise<void> {
  await (await kontext.manager()).insert(Statusuppdatering, {
    kommunId: atgard.kommunId,
    id: nyttId(kontext.nu),
    atgardId: atgard.id,
    tid: kontext.nu,
    anvandareId: kontext.jag.anvandareId,
    status,
    genomforande,
    effekt,
    ...ord,
    angrarId,
  });
}

async function spara(
  kontext: Kontext,
  atgard: Atgard,
  handling: Handelsekod,
  nytt: Lage,
  kommentar: string | null,
): Promise<AtgardSparad> {
  await sparaVersion(kontext, Atgard, atgard, nytt, { objektTyp: 'atgard', handling, kommentar });
  glomLast(kontext);
  return new AtgardSparad(atgard);
}
