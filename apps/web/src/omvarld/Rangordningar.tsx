import { RankedDiagram } from '@roda-traden/ui/diagram';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { spanntext } from './dagar.ts';
import { texter } from './omvarld.texter.ts';
import { omvarldSokvag, type Tillstand } from './tillstand.ts';

export const TyperDel = graphql(`
  fragment TyperDel on Omvarld {
    kommun {
      namn
    }
    period {
      fran
      till
    }
    typer {
      typ
      antal
    }
  }
`);

/** What the notices are about, most often first. */
export function Typer({
  omvarld,
  tillstand,
}: {
  omvarld: FragmentType<typeof TyperDel>;
  tillstand: Tillstand;
}) {
  const { period, typer } = getFragmentData(TyperDel, omvarld);
  if (!period) return null;
  return (
    <RankedDiagram
      heading={texter.typer}
      sentence={texter.typerMening(typer.length, spanntext(period))}
      source={texter.kalla}
      period={spanntext(period)}
      unit={texter.unit}
      itemLabel={texter.typ}
      valueLabel={texter.antal}
      items={typer.map(({ typ, antal }) => ({ id: typ, label: typ, value: antal }))}
      hrefFor={({ id }) => omvarldSokvag({ ...tillstand, typer: [id] }, true)}
    />
  );
}

export const KommunerDel = graphql(`
  fragment KommunerDel on Omvarld {
    lanNamn
    period {
      fran
      till
    }
    kommuner {
      kod
      namn
      antal
    }
  }
`);

/** The län's kommuner beside each other: how often the police have written, never a rate. */
export function Kommuner({
  omvarld,
  tillstand,
}: {
  omvarld: FragmentType<typeof KommunerDel>;
  tillstand: Tillstand;
}) {
  const { lanNamn, period, kommuner } = getFragmentData(KommunerDel, omvarld);
  if (!period) return null;
  const med = kommuner.filter(({ antal }) => antal > 0);
  return (
    <RankedDiagram
      heading={texter.kommuner(lanNamn)}
      sentence={texter.kommunerMening(spanntext(period))}
      source={texter.kalla}
      period={spanntext(period)}
      coverage={med.length < kommuner.length ? texter.kommunerUtan(kommuner.length - med.length) : undefined}
      unit={texter.unit}
      itemLabel={texter.kommun}
      valueLabel={texter.antal}
      items={med.map(({ kod, namn, antal }) => ({ id: kod, label: namn, value: antal }))}
      hrefFor={({ id }) => omvarldSokvag({ ...tillstand, kommun: id }, true)}
    />
  );
}
