import { type Faltfel, localDate, remissdagfel } from '@roda-traden/domain';
import { IsNull } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Kontext } from '../../context.ts';
import { Valideringsfel } from '../../errors/resultat.ts';
import { loggaAndring } from '../../logg/index.ts';
import { Grupp, sokGrupp } from '../../organisation/index.ts';
import { flytta } from '../flytta.ts';
import { lasLagesbild } from '../lagesbild.lasning.ts';
import { LagesbildKonflikt, type Lagesbildresultat } from '../lagesbild.resultat.ts';
import { konflikttext, type Last, lastesAnnat } from '../lagesbildskonflikt.ts';
import { Remiss } from './remiss.entity.ts';
import { glomRemisser, remissladdare } from './remiss.laddare.ts';

export interface Utskick {
  /** Null = the kommun's council. */
  gruppId: string | null;
  sistaDag: string;
}

/** Sends a strategic lägesbild out for answers: the version that the sender saw, to one group, until a last day. */
export async function skickaPaRemiss(
  kontext: Kontext,
  id: string,
  last: Last,
  { gruppId, sistaDag }: Utskick,
): Promise<Lagesbildresultat> {
  const bild = await lasLagesbild(kontext, id);
  const konflikt = await lastesAnnat(kontext, bild, last);
  if (konflikt) return konflikt;
  const grupp = await mottagande(kontext, gruppId);
  const hinder = [
    ...remissdagfel(sistaDag, localDate(new Date())),
    ...('falt' in grupp ? [grupp] : []),
    ...(await ingenAttFraga(kontext)),
  ];
  if (hinder.length > 0 || 'falt' in grupp) return new Valideringsfel(hinder);
  const resultat = await flytta(kontext, bild, 'skicka_pa_remiss');
  if (resultat instanceof Valideringsfel) return resultat;
  const manager = await kontext.manager();
  const remiss = manager.create(Remiss, {
    kommunId: kontext.jag.kommunId,
    id: uuidv7(),
    lagesbildId: bild.id,
    lagesbildVersion: last.version,
    gruppId: grupp.id,
    skickad: new Date(),
    sistaDag,
    avslutad: null,
  });
  await manager.insert(Remiss, remiss);
  await loggaAndring(kontext, { objektTyp: 'remiss', objektId: remiss.id, handling: 'skickade' }, null, {
    grupp: grupp.namn,
    sistaDag,
  });
  glomRemisser(kontext);
  return resultat;
}

async function mottagande(kontext: Kontext, gruppId: string | null): Promise<Grupp | Faltfel> {
  const grupp = gruppId
    ? await sokGrupp(kontext, gruppId)
    : await (await kontext.manager()).findOneBy(Grupp, { arRad: true });
  if (!grupp)
    return {
      falt: 'gruppId',
      kod: 'saknas',
      meddelande: gruppId
        ? 'Välj en grupp ur listan.'
        : 'Kommunen har inget strategiskt råd. Välj grupp, eller utse ett råd under Organisation.',
    };
  if (grupp.giltigTill !== null && grupp.giltigTill < localDate(new Date()))
    return { falt: 'gruppId', kod: 'avslutad', meddelande: 'Gruppen är avslutad. Välj en annan.' };
  return grupp;
}

/** A remiss that no one can answer would be over the moment it was sent. */
async function ingenAttFraga(kontext: Kontext): Promise<Faltfel[]> {
  const mottagare = await remissladdare(kontext).mottagare.load(kontext.jag.kommunId);
  if (mottagare.length > 0) return [];
  return [
    {
      falt: 'gruppId',
      kod: 'ingen_mottagare',
      meddelande: 'Ingen kan svara: kommunen har ingen användare med rollen styrgrupp.',
    },
  ];
}

type Slut = 'avbryt_remiss' | 'revidera';

/**
 * The lägesbild leaves the remiss: broken off, with a reason, or closed to be revised when the last day has passed or
 * all have answered. From then on no answer is taken.
 */
export async function avslutaRemiss(
  kontext: Kontext,
  id: string,
  version: number,
  handling: Slut,
  skal: string | null,
): Promise<Lagesbildresultat> {
  const bild = await lasLagesbild(kontext, id);
  if (bild.version !== version)
    return new LagesbildKonflikt(bild, await konflikttext(kontext, 'lägesbilden', bild));
  const resultat = await flytta(kontext, bild, handling, { skal });
  if (resultat instanceof Valideringsfel) return resultat;
  const manager = await kontext.manager();
  await manager.update(Remiss, { lagesbildId: bild.id, avslutad: IsNull() }, { avslutad: new Date() });
  glomRemisser(kontext);
  return resultat;
}
