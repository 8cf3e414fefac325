import { type Handelsekod, ledamotsfel, platsavslutsfel } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { Valideringsfel } from '../errors/resultat.ts';
import { nyttId } from '../id.ts';
import { loggaAndring, namnPa } from './historik.ts';
import { Ledamot } from './ledamot.entity.ts';
import type { LedamotInput } from './organisation.input.ts';
import { LedamotKonflikt, LedamotSparad } from './organisation.resultat.ts';
import { gruppen, platsen, type Register, registretForAndring } from './register.ts';

export type Ledamotsresultat = LedamotSparad | LedamotKonflikt | Valideringsfel;
type Uppgifter = Pick<Ledamot, 'funktion' | 'organisationId' | 'ersattare' | 'fran' | 'till'>;

const tolka = (input: LedamotInput): Uppgifter => ({
  funktion: input.funktion.trim(),
  organisationId: input.organisationId || null,
  ersattare: input.ersattare?.trim() || null,
  fran: input.fran || null,
  till: input.till || null,
});

/** A seat as history shows it. */
const iHistoriken = (plats: Uppgifter, register: Register) => ({
  funktion: plats.funktion,
  organisation: namnPa(register.trad, plats.organisationId),
  organisationId: plats.organisationId,
  ersattare: plats.ersattare,
  fran: plats.fran,
  till: plats.till,
});

export async function laggTillLedamot(
  kontext: Kontext,
  gruppId: string,
  input: LedamotInput,
): Promise<Ledamotsresultat> {
  const register = await registretForAndring(kontext);
  const grupp = gruppen(register, gruppId);
  const uppgifter = tolka(input);
  const platser = await register.manager.findBy(Ledamot, { gruppId });
  const fel = ledamotsfel(uppgifter, grupp, platser, register.trad, null);
  if (fel.length > 0) return new Valideringsfel(fel);
  const plats = register.manager.create(Ledamot, {
    ...uppgifter,
    kommunId: kontext.jag.kommunId,
    id: nyttId(kontext.nu),
    gruppId,
    anvandareId: null,
    version: 1,
  });
  await register.manager.insert(Ledamot, plats);
  await loggaAndring(
    kontext,
    { objektTyp: 'ledamot', objektId: plats.id, handling: 'lade_till_plats', kommentar: plats.funktion },
    null,
    iHistoriken(plats, register),
  );
  return new LedamotSparad(plats);
}

export async function andraLedamot(
  kontext: Kontext,
  id: string,
  version: number,
  input: LedamotInput,
): Promise<Ledamotsresultat> {
  const register = await registretForAndring(kontext);
  const plats = await platsen(register, id);
  if (plats.version !== version) return new LedamotKonflikt(plats);
  const uppgifter = tolka(input);
  const platser = await register.manager.findBy(Ledamot, { gruppId: plats.gruppId });
  const fel = ledamotsfel(uppgifter, gruppen(register, plats.gruppId), platser, register.trad, id);
  if (fel.length > 0) return new Valideringsfel(fel);
  return spara(kontext, register, plats, 'andrade_plats', uppgifter);
}

/** Ends a seat with its last day; who has sat stays in the group's history. */
export async function avslutaLedamot(
  kontext: Kontext,
  id: string,
  version: number,
  sistaDag: string,
): Promise<Ledamotsresultat> {
  const register = await registretForAndring(kontext);
  const plats = await platsen(register, id);
  if (plats.version !== version) return new LedamotKonflikt(plats);
  const fel = platsavslutsfel(plats, sistaDag);
  if (fel.length > 0) return new Valideringsfel(fel);
  return spara(kontext, register, plats, 'avslutade_plats', { till: sistaDag });
}

async function spara(
  kontext: Kontext,
  register: Register,
  plats: Ledamot,
  handling: Handelsekod,
  andring: Partial<Uppgifter>,
): Promise<LedamotSparad> {
  const fore = iHistoriken(plats, register);
  const efter = iHistoriken({ ...plats, ...andring }, register);
  if (JSON.stringify(fore) === JSON.stringify(efter)) return new LedamotSparad(plats);
  const satt = { ...andring, version: plats.version + 1 };
  await register.manager.update(Ledamot, { id: plats.id }, satt);
  await loggaAndring(
    kontext,
    { objektTyp: 'ledamot', objektId: plats.id, handling, kommentar: plats.funktion },
    fore,
    efter,
  );
  return new LedamotSparad(Object.assign(plats, satt));
}
