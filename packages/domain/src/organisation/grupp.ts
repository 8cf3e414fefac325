import type { Faltfel } from '../faltfel.ts';
import { kravtext, langtext, sammaText } from '../faltregler.ts';
import { spannfel } from '../kalender/index.ts';
import { ORGANISATIONSGRANSER } from './limits.ts';
import { arKommunal, type Enhet, tarEmotNytt } from './trad.ts';
import { GRUPPSLAG } from './typer.ts';

/** What the form of a group holds. */
export interface Gruppuppgifter {
  namn: string;
  slag: string;
  beskrivning: string | null;
  /** The chair, as a function. */
  ordforande: string | null;
  /** The unit the chair comes from. */
  ordforandeOrganisationId: string | null;
  sammankallande: string | null;
  motenPerAr: number | null;
  diariefors: boolean;
}

/** A group as the rules see it. */
export interface Gruppen extends Gruppuppgifter {
  readonly id: string;
  /** The strategic council of the law, 10 §. One per kommun. */
  readonly arRad: boolean;
  readonly giltigTill: string | null;
}

/** All that is wrong with a new group (`id` null) or a changed one, per field, in the form's order. */
export function gruppfel(
  u: Gruppuppgifter,
  grupper: readonly Pick<Gruppen, 'id' | 'namn' | 'arRad' | 'giltigTill' | 'ordforandeOrganisationId'>[],
  trad: readonly Enhet[],
  id: string | null,
): Faltfel[] {
  const g = ORGANISATIONSGRANSER;
  const nuvarande = grupper.find((grupp) => grupp.id === id);
  const fel = kravtext('namn', u.namn, g.namnMin, g.namnMax, 'Skriv vad gruppen heter.');
  const upptaget = grupper.some((x) => x.id !== id && x.giltigTill === null && sammaText(x.namn, u.namn));
  if (fel.length === 0 && upptaget)
    fel.push({ falt: 'namn', kod: 'upptaget', meddelande: 'Det finns redan en grupp med det namnet.' });
  if (!GRUPPSLAG.some((slag) => slag.kod === u.slag))
    fel.push({ falt: 'slag', kod: 'okant', meddelande: 'Välj vad det är för slags grupp.' });
  fel.push(...langtext('beskrivning', u.beskrivning, g.beskrivningMax));
  fel.push(...langtext('ordforande', u.ordforande, g.funktionMax));
  fel.push(...ordforandefel(u, trad, nuvarande?.ordforandeOrganisationId ?? null));
  fel.push(...langtext('sammankallande', u.sammankallande, g.funktionMax));
  const { motenPerAr } = u;
  if (
    motenPerAr !== null &&
    (!Number.isInteger(motenPerAr) || motenPerAr < 1 || motenPerAr > g.motenPerArMax)
  )
    fel.push({
      falt: 'motenPerAr',
      kod: 'orimligt',
      meddelande: `Skriv ett antal från 1 till ${g.motenPerArMax}, eller lämna tomt.`,
    });
  if (nuvarande?.arRad)
    fel.push(...radfel(u, trad).filter((rad) => !fel.some((annat) => annat.falt === rad.falt)));
  return fel;
}

function ordforandefel(u: Gruppuppgifter, trad: readonly Enhet[], forut: string | null): Faltfel[] {
  const falt = 'ordforandeOrganisationId';
  if (u.ordforandeOrganisationId === null) return [];
  const enhet = trad.find((rad) => rad.id === u.ordforandeOrganisationId);
  if (!enhet) return [{ falt, kod: 'okant', meddelande: 'Välj en enhet i listan.' }];
  if (!u.ordforande?.trim())
    return [{ falt: 'ordforande', kod: 'saknas', meddelande: 'Skriv vilken funktion som är ordförande.' }];
  if (enhet.id !== forut && !tarEmotNytt(enhet))
    return [{ falt, kod: 'avslutad', meddelande: `${enhet.namn} är avslutad. Välj en annan enhet.` }];
  return [];
}

/** Why a group can't be the kommun's council. The law wants the kommun in the chair. */
export function radfel(
  u: Pick<Gruppuppgifter, 'slag' | 'ordforande' | 'ordforandeOrganisationId'>,
  trad: readonly Enhet[],
): Faltfel[] {
  const fel: Faltfel[] = [];
  const { ordforandeOrganisationId: enhet } = u;
  if (u.slag !== 'strategiskt_rad')
    fel.push({ falt: 'slag', kod: 'ej_rad', meddelande: 'Kommunens råd ska vara ett strategiskt råd.' });
  if (!u.ordforande?.trim())
    fel.push({
      falt: 'ordforande',
      kod: 'saknas',
      meddelande: 'Rådet ska ledas av kommunen: skriv vilken funktion som är ordförande.',
    });
  if (enhet === null)
    fel.push({
      falt: 'ordforandeOrganisationId',
      kod: 'saknas',
      meddelande:
        'Rådet ska ledas av kommunen: välj den förvaltning eller enhet som ordföranden kommer från.',
    });
  else if (!arKommunal(enhet, trad))
    fel.push({
      falt: 'ordforandeOrganisationId',
      kod: 'ej_kommunal',
      meddelande: 'Rådet ska ledas av kommunen. Välj en kommunal förvaltning eller enhet.',
    });
  return fel;
}

/** Why a group can't be closed on this last day. */
export function gruppavslutsfel(grupp: Pick<Gruppen, 'arRad' | 'giltigTill'>, sistaDag: string): Faltfel[] {
  const fel = (kod: string, meddelande: string): Faltfel[] => [{ falt: 'sistaDag', kod, meddelande }];
  if (grupp.giltigTill !== null) return fel('redan', `Gruppen är redan avslutad ${grupp.giltigTill}.`);
  if (grupp.arRad)
    return fel('ar_rad', 'Gruppen är kommunens råd enligt 10 §. Gör först en annan grupp till råd.');
  return spannfel({ falt: 'sistaDag', dag: null }, { falt: 'sistaDag', dag: sistaDag });
}
