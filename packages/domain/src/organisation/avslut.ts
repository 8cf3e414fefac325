import type { Faltfel } from '../faltfel.ts';
import { spannfel } from '../kalender/index.ts';
import { namnetUpptaget } from './enhet.ts';
import { barnTill, type Enhet, tarEmotNytt } from './trad.ts';

const LISTAS = 3;

/** Names in a sentence: "A, B och C", and how many more there are. */
function uppraknat(namn: readonly string[]): string {
  const fler = namn.length - LISTAS;
  const visade = fler > 0 ? [...namn.slice(0, LISTAS), `${fler} till`] : [...namn];
  const sist = visade.pop() ?? '';
  return visade.length > 0 ? `${visade.join(', ')} och ${sist}` : sist;
}

/** Why a unit can't be closed on this last day. What lies below it must be closed first, or move. */
export function avslutsfel(enhet: Enhet, sistaDag: string, trad: readonly Enhet[]): Faltfel[] {
  if (!tarEmotNytt(enhet))
    return [{ falt: 'sistaDag', kod: 'redan', meddelande: `Enheten är redan avslutad ${enhet.giltigTill}.` }];
  const fel = spannfel({ falt: 'giltigFran', dag: enhet.giltigFran }, { falt: 'sistaDag', dag: sistaDag });
  if (fel.length > 0) return fel.map((f) => ({ ...f, falt: 'sistaDag' }));
  const kvar = barnTill(enhet.id, trad).filter(
    (barn) => barn.giltigTill === null || barn.giltigTill > sistaDag,
  );
  if (kvar.length === 0) return [];
  return [
    {
      falt: 'sistaDag',
      kod: 'oppna_under',
      meddelande: `Under enheten finns ${uppraknat(kvar.map((barn) => barn.namn))} kvar. Avsluta eller flytta det som ligger under först.`,
    },
  ];
}

/** Why a closed unit can't be opened again. */
export function ateroppningsfel(enhet: Enhet, trad: readonly Enhet[]): Faltfel[] {
  const fel = (kod: string, meddelande: string): Faltfel[] => [{ falt: 'giltigTill', kod, meddelande }];
  if (tarEmotNytt(enhet)) return fel('oppen', 'Enheten är inte avslutad.');
  const foralder = trad.find((rad) => rad.id === enhet.foralderId);
  if (foralder && !tarEmotNytt(foralder))
    return fel('foralder_avslutad', `${foralder.namn} är avslutad. Öppna den först, eller flytta enheten.`);
  if (namnetUpptaget(enhet, trad, enhet.id))
    return fel(
      'upptaget',
      'En annan enhet på samma plats har tagit över namnet. Byt namn på en av dem först.',
    );
  return [];
}
