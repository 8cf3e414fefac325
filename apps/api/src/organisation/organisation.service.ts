import { ateroppningsfel, avslutsfel, enhetsfel, type Handelsekod } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { Valideringsfel } from '../errors/resultat.ts';
import { nyttId } from '../id.ts';
import { loggaAndring, namnPa } from './historik.ts';
import { Organisation } from './organisation.entity.ts';
import type { OrganisationInput } from './organisation.input.ts';
import { OrganisationKonflikt, OrganisationSparad } from './organisation.resultat.ts';
import { enheten, type Register, registretForAndring } from './register.ts';

export type Enhetsresultat = OrganisationSparad | OrganisationKonflikt | Valideringsfel;
type Uppgifter = Pick<Organisation, 'namn' | 'typ' | 'foralderId' | 'kontakt' | 'giltigFran'>;

const tolka = (input: OrganisationInput): Uppgifter => ({
  namn: input.namn.trim(),
  typ: input.typ,
  foralderId: input.foralderId || null,
  kontakt: input.kontakt?.trim() || null,
  giltigFran: input.giltigFran || null,
});

/** A unit as history shows it. */
const iHistoriken = (enhet: Uppgifter & { giltigTill: string | null }, register: Register) => ({
  namn: enhet.namn,
  typ: enhet.typ,
  foralder: namnPa(register.trad, enhet.foralderId),
  foralderId: enhet.foralderId,
  kontakt: enhet.kontakt,
  giltigFran: enhet.giltigFran,
  giltigTill: enhet.giltigTill,
});

export async function skapaEnhet(kontext: Kontext, input: OrganisationInput): Promise<Enhetsresultat> {
  const register = await registretForAndring(kontext);
  const uppgifter = tolka(input);
  const fel = enhetsfel(uppgifter, register.trad, null);
  if (fel.length > 0) return new Valideringsfel(fel);
  const { jag } = kontext;
  const enhet = register.manager.create(Organisation, {
    ...uppgifter,
    kommunId: jag.kommunId,
    id: nyttId(kontext.nu),
    kod: null,
    giltigTill: null,
    version: 1,
    skapad: kontext.nu,
    skapadAv: jag.anvandareId,
    andrad: kontext.nu,
    andradAv: jag.anvandareId,
  });
  await register.manager.insert(Organisation, enhet);
  await loggaAndring(
    kontext,
    { objektTyp: 'organisation', objektId: enhet.id, handling: 'skapade' },
    null,
    iHistoriken(enhet, register),
  );
  return new OrganisationSparad(enhet);
}

export async function andraEnhet(
  kontext: Kontext,
  id: string,
  version: number,
  input: OrganisationInput,
): Promise<Enhetsresultat> {
  const register = await registretForAndring(kontext);
  const enhet = enheten(register, id);
  if (enhet.version !== version) return new OrganisationKonflikt(enhet);
  const uppgifter = tolka(input);
  const fel = enhetsfel(uppgifter, register.trad, id);
  if (fel.length > 0) return new Valideringsfel(fel);
  return spara(kontext, register, enhet, 'andrade', uppgifter);
}

/** Closes a unit with its last day. It keeps its place and history; nothing new is tied to it. */
export async function avslutaEnhet(
  kontext: Kontext,
  id: string,
  version: number,
  sistaDag: string,
): Promise<Enhetsresultat> {
  const register = await registretForAndring(kontext);
  const enhet = enheten(register, id);
  if (enhet.version !== version) return new OrganisationKonflikt(enhet);
  const fel = avslutsfel(enhet, sistaDag, register.trad);
  if (fel.length > 0) return new Valideringsfel(fel);
  return spara(kontext, register, enhet, 'avslutade', { giltigTill: sistaDag });
}

export async function ateroppnaEnhet(kontext: Kontext, id: string, version: number): Promise<Enhetsresultat> {
  const register = await registretForAndring(kontext);
  const enhet = enheten(register, id);
  if (enhet.version !== version) return new OrganisationKonflikt(enhet);
  const fel = ateroppningsfel(enhet, register.trad);
  if (fel.length > 0) return new Valideringsfel(fel);
  return spara(kontext, register, enhet, 'ateroppnade', { giltigTill: null });
}

async function spara(
  kontext: Kontext,
  register: Register,
  enhet: Organisation,
  handling: Handelsekod,
  andring: Partial<Uppgifter & { giltigTill: string | null }>,
): Promise<OrganisationSparad> {
  const fore = iHistoriken(enhet, register);
  const efter = iHistoriken({ ...enhet, ...andring }, register);
  if (JSON.stringify(fore) === JSON.stringify(efter)) return new OrganisationSparad(enhet);
  const satt = {
    ...andring,
    version: enhet.version + 1,
    andrad: kontext.nu,
    andradAv: kontext.jag.anvandareId,
  };
  await register.manager.update(Organisation, { id: enhet.id }, satt);
  await loggaAndring(kontext, { objektTyp: 'organisation', objektId: enhet.id, handling }, fore, efter);
  return new OrganisationSparad(Object.assign(enhet, satt));
}
