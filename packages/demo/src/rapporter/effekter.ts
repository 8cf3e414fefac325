import type { StartkategoriKod } from '@roda-traden/domain';
import type { KommunKod } from '../typer.ts';

/** Something planted in the data, so that a chart or a test can be held to it. Everything else is noise and season. */
export interface PlanteradEffekt {
  readonly kod: 'storande-korning-okar' | 'skadegorelse-minskar' | 'en-flitig-rapportor';
  readonly kommun: KommunKod;
  readonly kategori: StartkategoriKod;
  readonly omrade: string;
  /** Local days of the happening, 'YYYY-MM-DD', both included. */
  readonly fran: string;
  readonly till: string;
  /** The rate of this category at this place is multiplied by this during the period. */
  readonly faktor: number;
  /** When set: one reporter stands behind this share (0–1) of the period's reports there. */
  readonly rapportor: { readonly kontakt: string; readonly andel: number } | null;
  readonly beskrivning: string;
}

/** The spring and summer that are talked about: this year's from 1 June, before that last year's. */
const sasongsar = (today: string): number => Number(today.slice(0, 4)) - (today.slice(5) < '06-01' ? 1 : 0);

/** What is planted when the data ends on `today` ('YYYY-MM-DD'). Only Torsby has anything planted. */
export function planteradeEffekter(today: string): readonly PlanteradEffekt[] {
  const ar = sasongsar(today);
  return [
    {
      kod: 'storande-korning-okar',
      kommun: '1737',
      kategori: 'storande-korning',
      omrade: 'torsby-busstation',
      fran: `${ar}-04-01`,
      till: `${ar}-08-31`,
      faktor: 5,
      rapportor: null,
      beskrivning: 'Störande körning vid busstationen: fem gånger så vanligt under vår och sommar.',
    },
    {
      kod: 'storande-korning-okar',
      kommun: '1737',
      kategori: 'storande-korning',
      omrade: 'torsby-busstation',
      fran: `${ar}-09-01`,
      till: '9999-12-31',
      faktor: 3,
      rapportor: null,
      beskrivning: 'Samma plats efter sommaren: tre gånger så vanligt som samma tid året före.',
    },
    {
      kod: 'skadegorelse-minskar',
      kommun: '1737',
      kategori: 'skadegorelse',
      omrade: 'torsby-hogstadieskola',
      fran: `${ar}-01-01`,
      till: '9999-12-31',
      faktor: 0.15,
      rapportor: null,
      beskrivning: 'Skadegörelse vid högstadieskolan: ungefär en sjundedel av tidigare från årsskiftet.',
    },
    {
      kod: 'en-flitig-rapportor',
      kommun: '1737',
      kategori: 'nedskrapning',
      omrade: 'torsby-badplats',
      fran: `${ar}-07-01`,
      till: `${ar}-07-31`,
      faktor: 12,
      rapportor: { kontakt: 'boende.badplatsen@example.se', andel: 0.75 },
      beskrivning: 'Fler rapporter om skräp vid badplatsen i juli, men nästan alla från samma rapportör.',
    },
  ];
}
