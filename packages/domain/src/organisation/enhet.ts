import type { Faltfel } from '../faltfel.ts';
import { kravtext, langtext, sammaText } from '../faltregler.ts';
import { dagfel } from '../kalender/index.ts';
import { ORGANISATIONSGRANSER } from './limits.ts';
import { type Enhet, grenen, nivaer, ovanfor, tarEmotNytt } from './trad.ts';
import { ORGANISATIONSTYPER } from './typer.ts';

/** What the form of a unit holds. */
export interface Enhetsuppgifter {
  namn: string;
  typ: string;
  foralderId: string | null;
  kontakt: string | null;
  giltigFran: string | null;
}

/** All that is wrong with a new unit (`id` null) or a changed one, per field, in the form's order. */
export function enhetsfel(u: Enhetsuppgifter, trad: readonly Enhet[], id: string | null): Faltfel[] {
  const g = ORGANISATIONSGRANSER;
  const fel = kravtext('namn', u.namn, g.namnMin, g.namnMax, 'Skriv vad enheten heter.');
  if (fel.length === 0 && namnetUpptaget(u, trad, id))
    fel.push({
      falt: 'namn',
      kod: 'upptaget',
      meddelande: 'Det finns redan en enhet med det namnet på samma plats.',
    });
  if (!ORGANISATIONSTYPER.some((typ) => typ.kod === u.typ))
    fel.push({ falt: 'typ', kod: 'okant', meddelande: 'Välj vad det är för slags enhet.' });
  fel.push(...foralderfel(u, trad, id));
  fel.push(...langtext('kontakt', u.kontakt, g.kontaktMax));
  if (u.giltigFran !== null) {
    const dag = dagfel('giltigFran', u.giltigFran);
    const till = trad.find((enhet) => enhet.id === id)?.giltigTill ?? null;
    if (dag.length === 0 && till !== null && u.giltigFran > till)
      dag.push({
        falt: 'giltigFran',
        kod: 'baklanges',
        meddelande: `Första dagen ligger efter enhetens sista dag, ${till}.`,
      });
    fel.push(...dag);
  }
  return fel;
}

/** Does an open unit in the same place bear the name? */
export function namnetUpptaget(
  u: Pick<Enhetsuppgifter, 'namn' | 'foralderId'>,
  trad: readonly Enhet[],
  id: string | null,
): boolean {
  return trad.some(
    (enhet) =>
      enhet.id !== id &&
      enhet.foralderId === u.foralderId &&
      tarEmotNytt(enhet) &&
      sammaText(enhet.namn, u.namn),
  );
}

function foralderfel(u: Enhetsuppgifter, trad: readonly Enhet[], id: string | null): Faltfel[] {
  const fel = (kod: string, meddelande: string): Faltfel[] => [{ falt: 'foralderId', kod, meddelande }];
  if (u.foralderId === null) return [];
  const foralder = trad.find((enhet) => enhet.id === u.foralderId);
  if (!foralder) return fel('okant', 'Välj en enhet i listan.');
  if (u.typ === 'kommun') return fel('kommun_overst', 'En kommun ligger överst, inte under något annat.');
  if (id !== null && grenen(id, trad).has(foralder.id))
    return fel(
      'slinga',
      foralder.id === id
        ? 'Enheten kan inte ligga under sig själv.'
        : `${foralder.namn} ligger redan under den här enheten. Flytta den först, eller välj en annan.`,
    );
  const flyttas = trad.find((enhet) => enhet.id === id)?.foralderId !== u.foralderId;
  if (flyttas && !tarEmotNytt(foralder))
    return fel('avslutad', `${foralder.namn} är avslutad och tar inte emot nya enheter.`);
  const djup = ovanfor(foralder.id, trad).length + 1 + (id === null ? 1 : nivaer(id, trad));
  if (flyttas && djup > ORGANISATIONSGRANSER.nivaerMax)
    return fel('for_djupt', `Trädet får ha högst ${ORGANISATIONSGRANSER.nivaerMax} nivåer.`);
  return [];
}
