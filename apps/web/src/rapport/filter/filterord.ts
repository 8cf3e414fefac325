import {
  ALLVARSGRADER,
  ANDTS_TAGGAR,
  ARTER,
  KANALER,
  RAPPORTSTATUSAR,
  type RapportFilter,
  SAKERHETER,
} from '@roda-traden/domain';
import { dagtext } from '../../lib/tid.ts';
import { namnFor } from '../ord.ts';
import { texter } from '../rapport.texter.ts';

export interface Filterregister {
  kategorier: readonly { kod: string; namn: string }[];
  omraden: readonly { kod: string; namn: string }[];
  handlaggare: readonly { id: string; namn: string }[];
}

export interface Filterchip {
  id: string;
  text: string;
  /** The filter without it. */
  utan: RapportFilter;
}

/** The filter's word for reports that no one handles. */
export const UTAN_HANDLAGGARE = 'ingen';

type Listfalt =
  | 'statusar'
  | 'arter'
  | 'kategorier'
  | 'omraden'
  | 'kanaler'
  | 'allvar'
  | 'andts'
  | 'sakerheter';

const LISTFALT: readonly { falt: Listfalt; etikett: string }[] = [
  { falt: 'statusar', etikett: texter.filter.status },
  { falt: 'arter', etikett: texter.filter.art },
  { falt: 'kategorier', etikett: texter.filter.kategori },
  { falt: 'omraden', etikett: texter.filter.omrade },
  { falt: 'kanaler', etikett: texter.filter.kanal },
  { falt: 'allvar', etikett: texter.filter.allvar },
  { falt: 'andts', etikett: texter.filter.andts },
  { falt: 'sakerheter', etikett: texter.filter.sakerhet },
];

/** What a value of the filter is called. '-' is "has none", '=kod' an area without what lies below it. */
function vardeord(falt: Listfalt, kod: string | number, register: Filterregister): string {
  if (kod === '-') return falt === 'omraden' ? texter.filter.okandPlats : texter.filter.utan;
  switch (falt) {
    case 'statusar':
      return namnFor(RAPPORTSTATUSAR, kod);
    case 'arter':
      return namnFor(ARTER, kod);
    case 'kategorier':
      return namnFor(register.kategorier, kod);
    case 'omraden':
      return String(kod).startsWith('=')
        ? texter.filter.egetOmrade(namnFor(register.omraden, String(kod).slice(1)))
        : namnFor(register.omraden, kod);
    case 'kanaler':
      return namnFor(KANALER, kod);
    case 'allvar':
      return namnFor(ALLVARSGRADER, kod);
    case 'andts':
      return namnFor(ANDTS_TAGGAR, kod);
    case 'sakerheter':
      return namnFor(SAKERHETER, kod);
  }
}

export function utanFalt(filter: RapportFilter, falt: keyof RapportFilter): RapportFilter {
  const { [falt]: _bort, ...kvar } = filter;
  return kvar;
}

/** The filter with these values in a field; none takes the field away. */
export function medVarden(filter: RapportFilter, falt: Listfalt, varden: readonly string[]): RapportFilter {
  if (varden.length === 0) return utanFalt(filter, falt);
  return { ...filter, [falt]: falt === 'allvar' ? varden.map(Number) : varden };
}

/** All that a filter holds, in words, one chip per choice; the states stand together, being nearly always a set. */
export function filterchips(filter: RapportFilter, register: Filterregister): Filterchip[] {
  const chips: Filterchip[] = [];
  const t = texter.filter;
  const hel = (falt: keyof RapportFilter, etikett: string, text: string): void => {
    chips.push({ id: falt, text: `${etikett}: ${text}`, utan: utanFalt(filter, falt) });
  };
  if (filter.fran) hel('fran', t.fran, dagtext(filter.fran));
  if (filter.till) hel('till', t.till, dagtext(filter.till));
  for (const { falt, etikett } of LISTFALT) {
    const varden = (filter[falt] ?? []) as readonly (string | number)[];
    if (varden.length === 0) continue;
    if (falt === 'statusar')
      hel(falt, etikett, varden.map((kod) => vardeord(falt, kod, register)).join(', '));
    else
      for (const kod of varden)
        chips.push({
          id: `${falt}-${kod}`,
          text: `${etikett}: ${vardeord(falt, kod, register)}`,
          utan: medVarden(filter, falt, varden.filter((annan) => annan !== kod).map(String)),
        });
  }
  if (filter.veckotimmar?.length) hel('veckotimmar', t.veckotimmar, veckotimmarIOrd(filter.veckotimmar));
  if (filter.kandTid !== undefined) hel('kandTid', t.kandTid, filter.kandTid ? t.kand : t.okand);
  if (filter.kandRapportor !== undefined)
    hel('kandRapportor', t.rapportor, filter.kandRapportor ? t.kandRapportor : t.anonym);
  if (filter.lagesbild)
    chips.push({
      id: 'lagesbild',
      text: `${t.lagesbild}: ${filter.sena ? t.lagesbildensSena : t.lagesbildensRaknade}`,
      // Late only for a picture: the one goes with the other.
      utan: utanFalt(utanFalt(filter, 'lagesbild'), 'sena'),
    });
  if (filter.text) hel('text', t.text, filter.text);
  if (filter.handlaggare)
    hel(
      'handlaggare',
      t.handlaggare,
      filter.handlaggare === UTAN_HANDLAGGARE
        ? t.utan
        : (register.handlaggare.find((p) => p.id === filter.handlaggare)?.namn ?? t.okandHandlaggare),
    );
  return chips;
}

const DAGAR = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];
const tvaSiffror = (n: number): string => String(n).padStart(2, '0');

/** Hours of the week in words: "fredag 18–22, lördag 18–22". */
export function veckotimmarIOrd(celler: readonly number[]): string {
  const spann: { dag: number; fran: number; till: number }[] = [];
  for (const cell of [...celler].sort((a, b) => a - b)) {
    const [dag, timme] = [Math.floor(cell / 24), cell % 24];
    const forra = spann.at(-1);
    if (forra?.dag === dag && forra.till === timme) forra.till = timme + 1;
    else spann.push({ dag, fran: timme, till: timme + 1 });
  }
  return spann
    .map(({ dag, fran, till }) =>
      fran === 0 && till === 24 ? DAGAR[dag] : `${DAGAR[dag]} ${tvaSiffror(fran)}–${tvaSiffror(till)}`,
    )
    .join(', ');
}
