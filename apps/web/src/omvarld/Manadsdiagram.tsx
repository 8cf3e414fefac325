import { monthStart } from '@roda-traden/domain';
import { type DiagramValue, type Series, type TimeMark, TimeSeriesDiagram } from '@roda-traden/ui/diagram';
import type { ManadsdiagramDelFragment } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { idag } from '../lib/tid.ts';
import { manadKort, manadsnamn, spanntext } from './dagar.ts';
import { texter } from './omvarld.texter.ts';
import { tackningstext } from './tackning.ts';
import { omvarldSokvag, type Tillstand } from './tillstand.ts';

export const ManadsdiagramDel = graphql(`
  fragment ManadsdiagramDel on Omvarld {
    antal
    kommun {
      namn
    }
    period {
      fran
      till
    }
    manader {
      manad
      ofullstandig
      typer {
        typ
        antal
      }
    }
    typer {
      typ
      antal
    }
    ...TackningDel
  }
`);

/** More series than these can't be told apart; the rest are one. */
const EGNA = 4;
const OVRIGA = 'ovriga';

/** The kommun's notices month by month and type. Each mark opens the notices it counts. */
export function Manadsdiagram({
  omvarld,
  tillstand,
}: {
  omvarld: FragmentType<typeof ManadsdiagramDel>;
  tillstand: Tillstand;
}) {
  const data = getFragmentData(ManadsdiagramDel, omvarld);
  const tackning = tackningstext(data);
  if (!data.period) return null;
  const serier = serierAv(data);
  const pagaende = monthStart(idag());
  const hrefFor = ({ period, series }: TimeMark): string => {
    const typer = series === undefined || serier.length === 1 ? tillstand.typer : typerI(series.id, data);
    return omvarldSokvag({ ...tillstand, manad: period.id, typer }, true);
  };
  const [vanligast] = data.typer;
  return (
    <TimeSeriesDiagram
      heading={texter.diagram(data.kommun.namn)}
      sentence={texter.diagramMening({
        antal: data.antal,
        kommun: data.kommun.namn,
        spann: spanntext(data.period),
        typer: tillstand.typer,
        vanligast: vanligast && data.typer.length > 1 ? texter.typtext(vanligast.typ, vanligast.antal) : null,
      })}
      source={texter.kalla}
      period={spanntext(data.period)}
      coverage={tackning}
      unit={texter.unit}
      variant="stacked"
      periods={data.manader.map(({ manad, ofullstandig }, plats) => ({
        id: manad,
        label: manadsnamn(manad),
        shortLabel: manadKort(manad, plats),
        isRunning: ofullstandig && manad === pagaende,
        isPartial: ofullstandig && manad !== pagaende,
      }))}
      series={serier}
      hrefFor={hrefFor}
    />
  );
}

function serierAv(data: ManadsdiagramDelFragment): Series[] {
  const egna = data.typer.slice(0, data.typer.length === EGNA + 1 ? EGNA + 1 : EGNA);
  const ovriga = data.typer.slice(egna.length).map(({ typ }) => typ);
  const varden = (typer: readonly string[]): DiagramValue[] =>
    data.manader.map((manad) =>
      manad.typer.reduce((summa, { typ, antal }) => summa + (typer.includes(typ) ? antal : 0), 0),
    );
  return [
    ...egna.map(({ typ }) => ({ id: typ, label: typ, values: varden([typ]) })),
    ...(ovriga.length > 0
      ? [{ id: OVRIGA, label: texter.ovriga, values: varden(ovriga), isOther: true }]
      : []),
  ];
}

/** The types that a series counts: "Övriga" stands for all that have none of their own. */
function typerI(serie: string, data: ManadsdiagramDelFragment): string[] {
  return serie === OVRIGA ? data.typer.slice(EGNA).map(({ typ }) => typ) : [serie];
}
