import type { Lokaldatum } from '../kalender/index.ts';
import type { Gruppen } from './grupp.ts';
import { type Plats, sitterNu } from './ledamot.ts';
import { arKommunal, type Enhet } from './trad.ts';

/** Something the law or the guideline asks of a group, and whether it is so. */
export interface Gruppkrav {
  readonly kod: 'leds_av_kommunen' | 'andra_foretradare' | 'moten' | 'diariefors';
  readonly text: string;
  readonly kalla: string;
  /** Null: not shown yet. A setting says what is meant to be; it can show that a demand isn't met, never that it is. */
  readonly uppfyllt: boolean | null;
}

const LAG = 'Lag (2023:196) 10 §';
const RIKTLINJE = 'Riktlinjen för det brottsförebyggande arbetet';

/** Least number of meetings a year by the guideline. */
export const MINSTA_MOTEN: Readonly<Partial<Record<string, number>>> = { strategiskt_rad: 2, operativ: 4 };

/** What a setting is worth as proof: held meetings and registered notes show it, and they aren't kept here yet. */
const avsett = (installt: boolean): false | null => (installt ? null : false);

/** What is asked of this group. Empty for a group that nothing is asked of, and for one that has ended. */
export function kravPa(
  grupp: Gruppen,
  platser: readonly Plats[],
  trad: readonly Enhet[],
  idag: Lokaldatum,
): Gruppkrav[] {
  if (grupp.giltigTill !== null) return [];
  const krav: Gruppkrav[] = [];
  if (grupp.arRad) {
    const enhet = grupp.ordforandeOrganisationId;
    krav.push({
      kod: 'leds_av_kommunen',
      text: 'Leds av kommunen.',
      kalla: LAG,
      uppfyllt: Boolean(grupp.ordforande?.trim()) && enhet !== null && arKommunal(enhet, trad),
    });
    krav.push({
      kod: 'andra_foretradare',
      text: 'Har företrädare för andra än kommunen, till exempel polisen.',
      kalla: LAG,
      uppfyllt: platser.some(
        (plats) =>
          sitterNu(plats, idag) && plats.organisationId !== null && !arKommunal(plats.organisationId, trad),
      ),
    });
  }
  const minst = MINSTA_MOTEN[grupp.slag];
  if (minst === undefined) return krav;
  krav.push({
    kod: 'moten',
    text: `Sammanträder minst ${minst} gånger om året.`,
    kalla: RIKTLINJE,
    uppfyllt: avsett((grupp.motenPerAr ?? 0) >= minst),
  });
  krav.push({
    kod: 'diariefors',
    text: 'Minnesanteckningarna diarieförs.',
    kalla: RIKTLINJE,
    uppfyllt: avsett(grupp.diariefors),
  });
  return krav;
}
