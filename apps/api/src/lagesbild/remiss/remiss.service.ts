import { arAvslutad, type Faltfel, localDate, remissdagfel } from '@roda-traden/domain';
import { IsNull } from 'typeorm';
import type { Kontext } from '../../context.ts';
import { Valideringsfel } from '../../errors/resultat.ts';
import { nyttId } from '../../id.ts';
import { loggaAndring, vemHannFore } from '../../logg/index.ts';
import { Grupp } from '../../organisation/index.ts';
import { flytta } from '../flytta.ts';
import { lasLagesbild } from '../lagesbild.lasning.ts';
import { LagesbildKonflikt, type Lagesbildresultat } from '../lagesbild.resultat.ts';
import { type Last, lastesAnnat } from '../lagesbildskonflikt.ts';
import { Remiss } from './remiss.entity.ts';
import { glomRemisser, remissladdare } from './remiss.laddare.ts';
import type { Remissmottagare } from './remiss.resultat.ts';

/** Sends a strategic lägesbild out for answers: the version that the sender saw, to the council, until a last day. */
export async function skickaPaRemiss(
  kontext: Kontext,
  id: string,
  last: Last,
  sistaDag: string,
): Promise<Lagesbildresultat> {
  const bild = await lasLagesbild(kontext, id);
  const konflikt = await lastesAnnat(kontext, bild, last);
  if (konflikt) return konflikt;
  const mottagare = await remissmottagare(kontext);
  const { grupp } = mottagare;
  const hinder = [...remissdagfel(sistaDag, localDate(kontext.nu)), ...ingenAttFraga(mottagare)];
  if (hinder.length > 0 || !grupp) return new Valideringsfel(hinder);
  const resultat = await flytta(kontext, bild, 'skicka_pa_remiss');
  if (resultat instanceof Valideringsfel) return resultat;
  const manager = await kontext.manager();
  const remiss = manager.create(Remiss, {
    kommunId: kontext.jag.kommunId,
    id: nyttId(kontext.nu),
    lagesbildId: bild.id,
    lagesbildVersion: last.version,
    gruppId: grupp.id,
    skickad: kontext.nu,
    sistaDag,
    avslutad: null,
    avbrutenSkal: null,
  });
  await manager.insert(Remiss, remiss);
  await loggaAndring(kontext, { objektTyp: 'remiss', objektId: remiss.id, handling: 'skickade' }, null, {
    grupp: grupp.namn,
    sistaDag,
  });
  glomRemisser(kontext);
  return resultat;
}

/** Whom a remiss goes to: the kommun's council, and those who can answer for it. */
export async function remissmottagare(kontext: Kontext): Promise<Remissmottagare> {
  const [grupp, idn] = await Promise.all([
    (await kontext.manager()).findOneBy(Grupp, { arRad: true }),
    remissladdare(kontext).mottagare.load(kontext.jag.kommunId),
  ]);
  const konton = await kontext.laddare.anvandare.loadMany(idn);
  const giltig = grupp && !arAvslutad(grupp, localDate(kontext.nu));
  return {
    grupp: giltig ? grupp : null,
    namn: konton.flatMap((konto) => (konto instanceof Error ? [] : (konto?.namn ?? []))),
  };
}

/** A remiss without a council has nowhere to go, and one that no one can answer would be over as it was sent. */
function ingenAttFraga({ grupp, namn }: Remissmottagare): Faltfel[] {
  const fel = (kod: string, meddelande: string): Faltfel[] => [{ falt: 'mottagare', kod, meddelande }];
  if (!grupp) return fel('inget_rad', 'Kommunen har inget strategiskt råd. Utse ett under Organisation.');
  return namn.length > 0
    ? []
    : fel('ingen_mottagare', 'Ingen kan svara: kommunen har ingen användare med rollen styrgrupp.');
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
    return new LagesbildKonflikt(bild, await vemHannFore(kontext, 'lägesbilden', bild));
  const resultat = await flytta(kontext, bild, handling, { skal });
  if (resultat instanceof Valideringsfel) return resultat;
  const manager = await kontext.manager();
  const avbrutenSkal = handling === 'avbryt_remiss' ? kontext.granskning.text(skal) : null;
  await manager.update(
    Remiss,
    { lagesbildId: bild.id, avslutad: IsNull() },
    { avslutad: kontext.nu, avbrutenSkal },
  );
  glomRemisser(kontext);
  return resultat;
}
