import type { TavladataFragment as Tavladata } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const TavladataFragment = graphql(`
  fragment Tavladata on Atgardstavla {
    antal
    enheter {
      organisation {
        id
        namn
      }
      antal
      oppna
      statusar {
        kod
        antal
      }
      genomforande {
        kod
        antal
      }
      effekt {
        kod
        antal
      }
      flaggor {
        kod
        antal
      }
    }
    manader {
      manad
      atgarder
      uppdateringar
    }
  }
`);

type Rad = Tavladata['enheter'][number];
type Indelning = 'statusar' | 'genomforande' | 'effekt' | 'flaggor';

/** How many of a unit's measures are in this state. */
export const antalI = (rad: Rad, indelning: Indelning, kod: string): number =>
  rad[indelning].find((x) => x.kod === kod)?.antal ?? 0;

/** The same, of all units. */
export const summa = (tavla: Pick<Tavladata, 'enheter'>, indelning: Indelning, kod: string): number =>
  tavla.enheter.reduce((antal, rad) => antal + antalI(rad, indelning, kod), 0);
