import { rollingYear } from '@roda-traden/domain';
import { TimeSeriesDiagram } from '@roda-traden/ui/diagram';
import { useContext } from 'react';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { manadsnamn, perioderFor, Underradskontext } from '../statistik/index.ts';
import s from './FrystaTal.module.css';
import { texter } from './lagesbild.texter.ts';

const t = texter.tal.rullande;

const RullandeDel = graphql(`
  fragment Rullande on Analys {
    manader {
      manad
      antal
      ifjol
      ofullstandig
      pagar
    }
  }
`);

/** Twelve months at a time, which takes the seasons out: each point is the year that ends with its month. */
export function Rullande({ analys }: { analys: FragmentType<typeof RullandeDel> }) {
  const { manader } = getFragmentData(RullandeDel, analys);
  const underrad = useContext(Underradskontext);
  const summor = rollingYear(
    manader.map(({ antal, ifjol, ofullstandig }) => ({
      count: antal,
      yearBefore: ifjol ?? null,
      whole: !ofullstandig,
    })),
  );
  const kanda = manader.flatMap(({ manad }, i) => {
    const antal = summor[i];
    return antal == null ? [] : [{ manad, antal, plats: i }];
  });
  const [forsta, sista] = [kanda[0], kanda.at(-1)];
  if (!forsta || !sista || forsta === sista) return null;
  // The axis begins where there is a year to sum.
  const visade = <T,>(rader: readonly T[]): T[] => rader.slice(forsta.plats, sista.plats + 1);
  return (
    <div className={s.figur}>
      <TimeSeriesDiagram
        heading={t.rubrik}
        sentence={t.mening(manadsnamn(forsta.manad), forsta.antal, manadsnamn(sista.manad), sista.antal)}
        {...underrad}
        unit={texter.tal.unit}
        periods={perioderFor(visade(manader))}
        series={[{ id: 'rullande', label: t.serie, values: visade(summor) }]}
      >
        <p className={s.not}>{t.forklaring}</p>
      </TimeSeriesDiagram>
    </div>
  );
}
