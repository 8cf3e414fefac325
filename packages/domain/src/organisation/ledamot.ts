import type { Faltfel } from '../faltfel.ts';
import { kravtext, langtext, sammaText } from '../faltregler.ts';
import type { Lokaldatum } from '../kalender/index.ts';
import { spannfel } from '../kalender/index.ts';
import { ORGANISATIONSGRANSER } from './limits.ts';
import { type Enhet, tarEmotNytt } from './trad.ts';

/** What the form of a seat holds. */
export interface Ledamotsuppgifter {
  /** The function that holds the seat. */
  funktion: string;
  organisationId: string | null;
  ersattare: string | null;
  fran: string | null;
  till: string | null;
}

/** A seat as the rules see it. */
export interface Plats extends Ledamotsuppgifter {
  readonly id: string;
}

/** Is the seat held on this day? */
export const sitterNu = (plats: Pick<Plats, 'fran' | 'till'>, idag: Lokaldatum): boolean =>
  (plats.fran === null || plats.fran <= idag) && (plats.till === null || plats.till >= idag);

/** Has the seat been left? */
export const harSuttit = (plats: Pick<Plats, 'till'>, idag: Lokaldatum): boolean =>
  plats.till !== null && plats.till < idag;

/** All that is wrong with a new seat (`id` null) or a changed one, per field, in the form's order. */
export function ledamotsfel(
  u: Ledamotsuppgifter,
  grupp: { giltigTill: string | null },
  platser: readonly Plats[],
  trad: readonly Enhet[],
  id: string | null,
): Faltfel[] {
  const g = ORGANISATIONSGRANSER;
  const nuvarande = platser.find((plats) => plats.id === id);
  const fel = kravtext(
    'funktion',
    u.funktion,
    g.funktionMin,
    g.funktionMax,
    'Skriv vilken funktion som har platsen, till exempel skolchef.',
  );
  if (id === null && grupp.giltigTill !== null)
    fel.push({
      falt: 'funktion',
      kod: 'grupp_avslutad',
      meddelande: 'Gruppen är avslutad och tar inte emot nya ledamöter.',
    });
  if (fel.length === 0 && u.till === null && platsenFinns(u, platser, id))
    fel.push({
      falt: 'funktion',
      kod: 'upptagen',
      meddelande: 'Funktionen har redan en plats i gruppen för den organisationen.',
    });
  const enhet = trad.find((rad) => rad.id === u.organisationId);
  if (u.organisationId === null)
    fel.push({
      falt: 'organisationId',
      kod: 'saknas',
      meddelande: 'Välj den organisation som platsen tillhör.',
    });
  else if (!enhet) fel.push({ falt: 'organisationId', kod: 'okant', meddelande: 'Välj en enhet i listan.' });
  else if (enhet.id !== nuvarande?.organisationId && !tarEmotNytt(enhet))
    fel.push({
      falt: 'organisationId',
      kod: 'avslutad',
      meddelande: `${enhet.namn} är avslutad och kan inte få nya platser.`,
    });
  fel.push(...langtext('ersattare', u.ersattare, g.ersattareMax));
  fel.push(...spannfel({ falt: 'fran', dag: u.fran }, { falt: 'till', dag: u.till }));
  return fel;
}

function platsenFinns(u: Ledamotsuppgifter, platser: readonly Plats[], id: string | null): boolean {
  return platser.some(
    (plats) =>
      plats.id !== id &&
      plats.till === null &&
      plats.organisationId === u.organisationId &&
      sammaText(plats.funktion, u.funktion),
  );
}

/** Why a seat can't end on this day. */
export function platsavslutsfel(plats: Pick<Plats, 'fran' | 'till'>, sistaDag: string): Faltfel[] {
  if (plats.till !== null)
    return [{ falt: 'sistaDag', kod: 'redan', meddelande: `Platsen har redan en sista dag, ${plats.till}.` }];
  return spannfel({ falt: 'fran', dag: plats.fran }, { falt: 'sistaDag', dag: sistaDag }).map((fel) => ({
    ...fel,
    falt: 'sistaDag',
  }));
}
