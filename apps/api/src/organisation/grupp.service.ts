import { gruppavslutsfel, gruppfel, type Handelsekod, radfel } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { Valideringsfel } from '../errors/resultat.ts';
import { nyttId } from '../id.ts';
import { Grupp } from './grupp.entity.ts';
import { loggaAndring, namnPa } from './historik.ts';
import type { GruppInput } from './organisation.input.ts';
import { GruppKonflikt, GruppSparad } from './organisation.resultat.ts';
import { gruppen, type Register, registretForAndring } from './register.ts';

export type Gruppresultat = GruppSparad | GruppKonflikt | Valideringsfel;
type Uppgifter = Pick<
  Grupp,
  | 'namn'
  | 'slag'
  | 'beskrivning'
  | 'ordforande'
  | 'ordforandeOrganisationId'
  | 'sammankallande'
  | 'motenPerAr'
  | 'diariefors'
>;
type Andring = Partial<Uppgifter & Pick<Grupp, 'arRad' | 'giltigTill'>>;

const tolka = (input: GruppInput): Uppgifter => ({
  namn: input.namn.trim(),
  slag: input.slag,
  beskrivning: input.beskrivning?.trim() || null,
  ordforande: input.ordforande?.trim() || null,
  ordforandeOrganisationId: input.ordforandeOrganisationId || null,
  sammankallande: input.sammankallande?.trim() || null,
  motenPerAr: input.motenPerAr ?? null,
  diariefors: input.diariefors,
});

/** A group as history shows it. */
const iHistoriken = (grupp: Uppgifter & Pick<Grupp, 'arRad' | 'giltigTill'>, register: Register) => ({
  namn: grupp.namn,
  slag: grupp.slag,
  beskrivning: grupp.beskrivning,
  ordforande: grupp.ordforande,
  ordforandeOrganisation: namnPa(register.trad, grupp.ordforandeOrganisationId),
  ordforandeOrganisationId: grupp.ordforandeOrganisationId,
  sammankallande: grupp.sammankallande,
  motenPerAr: grupp.motenPerAr,
  diariefors: grupp.diariefors,
  arRad: grupp.arRad,
  giltigTill: grupp.giltigTill,
});

export async function skapaGrupp(kontext: Kontext, input: GruppInput): Promise<Gruppresultat> {
  const register = await registretForAndring(kontext);
  const uppgifter = tolka(input);
  const fel = gruppfel(uppgifter, register.grupper, register.trad, null);
  if (fel.length > 0) return new Valideringsfel(fel);
  const { jag } = kontext;
  const grupp = register.manager.create(Grupp, {
    ...uppgifter,
    kommunId: jag.kommunId,
    id: nyttId(kontext.nu),
    kod: null,
    arRad: false,
    giltigTill: null,
    version: 1,
    skapad: kontext.nu,
    skapadAv: jag.anvandareId,
    andrad: kontext.nu,
    andradAv: jag.anvandareId,
  });
  await register.manager.insert(Grupp, grupp);
  await loggaAndring(
    kontext,
    { objektTyp: 'grupp', objektId: grupp.id, handling: 'skapade' },
    null,
    iHistoriken(grupp, register),
  );
  return new GruppSparad(grupp);
}

export async function andraGrupp(
  kontext: Kontext,
  id: string,
  version: number,
  input: GruppInput,
): Promise<Gruppresultat> {
  const register = await registretForAndring(kontext);
  const grupp = gruppen(register, id);
  if (grupp.version !== version) return new GruppKonflikt(grupp);
  const uppgifter = tolka(input);
  const fel = gruppfel(uppgifter, register.grupper, register.trad, id);
  if (fel.length > 0) return new Valideringsfel(fel);
  return spara(kontext, register, grupp, 'andrade', uppgifter);
}

/**
 * Makes the group the kommun's strategic council. The one that was the council isn't any more: there is exactly
 * one, from the first day there is any.
 */
export async function gorTillRad(kontext: Kontext, id: string, version: number): Promise<Gruppresultat> {
  const register = await registretForAndring(kontext);
  const grupp = gruppen(register, id);
  if (grupp.version !== version) return new GruppKonflikt(grupp);
  const fel = radfel(grupp, register.trad);
  if (grupp.giltigTill !== null)
    fel.unshift({ falt: 'giltigTill', kod: 'avslutad', meddelande: 'En avslutad grupp kan inte vara råd.' });
  if (fel.length > 0) return new Valideringsfel(fel);
  for (const tidigare of register.grupper)
    if (tidigare.arRad && tidigare.id !== id)
      await spara(kontext, register, tidigare, 'lamnade_radet', { arRad: false });
  return spara(kontext, register, grupp, 'blev_rad', { arRad: true });
}

export async function avslutaGrupp(
  kontext: Kontext,
  id: string,
  version: number,
  sistaDag: string,
): Promise<Gruppresultat> {
  const register = await registretForAndring(kontext);
  const grupp = gruppen(register, id);
  if (grupp.version !== version) return new GruppKonflikt(grupp);
  const fel = gruppavslutsfel(grupp, sistaDag);
  if (fel.length > 0) return new Valideringsfel(fel);
  return spara(kontext, register, grupp, 'avslutade', { giltigTill: sistaDag });
}

export async function ateroppnaGrupp(kontext: Kontext, id: string, version: number): Promise<Gruppresultat> {
  const register = await registretForAndring(kontext);
  const grupp = gruppen(register, id);
  if (grupp.version !== version) return new GruppKonflikt(grupp);
  const fel = gruppfel(grupp, register.grupper, register.trad, id).filter((f) => f.falt === 'namn');
  if (fel.length > 0) return new Valideringsfel(fel);
  return spara(kontext, register, grupp, 'ateroppnade', { giltigTill: null });
}

async function spara(
  kontext: Kontext,
  register: Register,
  grupp: Grupp,
  handling: Handelsekod,
  andring: Andring,
): Promise<GruppSparad> {
  const fore = iHistoriken(grupp, register);
  const efter = iHistoriken({ ...grupp, ...andring }, register);
  if (JSON.stringify(fore) === JSON.stringify(efter)) return new GruppSparad(grupp);
  const satt = {
    ...andring,
    version: grupp.version + 1,
    andrad: kontext.nu,
    andradAv: kontext.jag.anvandareId,
  };
  await register.manager.update(Grupp, { id: grupp.id }, satt);
  await loggaAndring(kontext, { objektTyp: 'grupp', objektId: grupp.id, handling }, fore, efter);
  return new GruppSparad(Object.assign(grupp, satt));
}
