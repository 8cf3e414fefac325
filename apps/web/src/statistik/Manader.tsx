import { addMonths, monthEnd } from '@roda-traden/domain';
import { type TimeMark, TimeSeriesDiagram } from '@roda-traden/ui/diagram';
import type { ManaderDelFragment } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { dagtext } from '../lib/tid.ts';
import { useLankar } from './lankar.ts';
import { perioderFor } from './manadsaxel.ts';
import { manadIPeriod } from './markfilter.ts';
import s from './Paneler.module.css';
import { texter } from './statistik.texter.ts';
import { manadsnamn } from './tid.ts';
import { useUnderrad } from './underlag.tsx';

export const ManaderDel = graphql(`
  fragment ManaderDel on Analys {
    antal
    tackningFran
    period {
      fran
      till
    }
    manader {
      manad
      antal
      ifjol
      ofullstandig
      pagar
      forvantat {
        lag
        hog
      }
    }
  }
`);

/** All reports month by month, with what the years before make likely. */
export function Manader({ analys }: { analys: FragmentType<typeof ManaderDel> }) {
  const data = getFragmentData(ManaderDel, analys);
  const { till } = useLankar();
  const underrad = useUnderrad();
  const { manader, period } = data;
  const harSpann = manader.some(({ forvantat }) => forvantat);
  const harFjol = manader.some(({ ifjol }) => ifjol !== null);

  const hrefFor = ({ period: { id: manad }, kind }: TimeMark): string | undefined => {
    if (kind === 'series') return till(manadIPeriod(manad, period));
    const forra = addMonths(manad, -12);
    return till({ fran: forra, till: monthEnd(forra) });
  };

  return (
    <TimeSeriesDiagram
      heading={texter.manader}
      sentence={mening(data)}
      {...underrad}
      coverage={
        harSpann ? (
          underrad.coverage
        ) : (
          <>
            {data.tackningFran ? texter.spannSaknas(dagtext(data.tackningFran)) : texter.ingaRapporterAn};{' '}
            {underrad.coverage}
          </>
        )
      }
      unit={texter.unit}
      periods={perioderFor(manader)}
      series={[{ id: 'alla', label: texter.serieAlla, values: manader.map(({ antal }) => antal) }]}
      comparison={
        harFjol ? { label: texter.aretInnan, values: manader.map(({ ifjol }) => ifjol) } : undefined
      }
      expected={
        harSpann
          ? {
              label: texter.spann,
              ranges: manader.map(({ forvantat: f }) => (f ? ([f.lag, f.hog] as const) : null)),
            }
          : undefined
      }
      hrefFor={hrefFor}
    >
      <p className={s.forklaring}>
        {harSpann ? `${texter.spannForklaring} ` : ''}
        {texter.okandDag}
      </p>
    </TimeSeriesDiagram>
  );
}

function mening({ antal, manader }: ManaderDelFragment): string {
  const medSpann = manader.flatMap(({ antal: n, forvantat: f }) => (f ? [n < f.lag || n > f.hog] : []));
  if (medSpann.length > 0) return texter.manaderSpann(medSpann.filter(Boolean).length, medSpann.length);
  const hela = manader.filter(({ ofullstandig }) => !ofullstandig).sort((a, b) => b.antal - a.antal);
  const [mest, minst] = [hela[0], hela.at(-1)];
  if (!mest || !minst) return texter.manaderIngenHel(antal);
  if (mest === minst) return texter.manaderEnHel(manadsnamn(mest.manad), mest.antal);
  return texter.manaderUtanSpann(manadsnamn(mest.manad), mest.antal, manadsnamn(minst.manad), minst.antal);
}
