import type { RapportFilter } from '@roda-traden/domain';
import { DIMENSIONER, type Register } from './register.ts';
import { texter } from './statistik.texter.ts';
import { klockspann, VECKODAGAR } from './tid.ts';

export interface Filterchip {
  id: string;
  text: string;
  /** The filter without it. */
  utan: RapportFilter;
}

/** Everything the filter holds beside its period, each in words and with the filter that remains without it. */
export function chips(urval: RapportFilter, register: Pick<Register, 'namn'>): Filterchip[] {
  const namn = texter.dimensioner;
  const utanFalt = (falt: keyof RapportFilter): RapportFilter =>
    Object.fromEntries(Object.entries(urval).filter(([nyckel]) => nyckel !== falt));
  const ur: Filterchip[] = [];
  const hel = (falt: keyof typeof namn, text: string): void => {
    ur.push({ id: falt, text: texter.chip(namn[falt], text), utan: utanFalt(falt) });
  };
  for (const falt of DIMENSIONER) {
    const varden: readonly (string | number)[] = urval[falt] ?? [];
    for (const varde of varden) {
      const kvar = varden.filter((annat) => annat !== varde);
      ur.push({
        id: `${falt}-${varde}`,
        text: texter.chip(namn[falt], register.namn(falt, String(varde))),
        utan: kvar.length === 0 ? utanFalt(falt) : { ...urval, [falt]: kvar },
      });
    }
  }
  // Duplicates have a switch of their own; any other choice of states came with the address.
  const medDubbletter = urval.statusar?.includes('dubblett') ?? false;
  if (urval.statusar && !medDubbletter)
    hel('statusar', urval.statusar.map((kod) => register.namn('statusar', kod)).join(', '));
  if (urval.veckotimmar?.length) hel('veckotimmar', timtext(urval.veckotimmar));
  if (urval.kandTid !== undefined) hel('kandTid', urval.kandTid ? texter.ja : texter.nej);
  if (urval.kandRapportor !== undefined) hel('kandRapportor', urval.kandRapportor ? texter.ja : texter.nej);
  if (urval.text) hel('text', urval.text);
  if (urval.handlaggare)
    hel('handlaggare', urval.handlaggare === 'ingen' ? texter.ingenHandlaggare : texter.enHandlaggare);
  return ur;
}

/** "tisdag 18–19", "tisdag 16–20", or how many hours when they don't stand in a row. */
function timtext(timmar: readonly number[]): string {
  const ordnade = [...timmar].sort((a, b) => a - b);
  const [forsta = 0, sista = 0] = [ordnade[0], ordnade.at(-1)];
  const dag = Math.floor(forsta / 24);
  const iRad = sista - forsta === ordnade.length - 1 && Math.floor(sista / 24) === dag;
  return iRad
    ? `${VECKODAGAR[dag]} ${klockspann(forsta % 24, (sista % 24) + 1)}`
    : texter.timmar(ordnade.length);
}
