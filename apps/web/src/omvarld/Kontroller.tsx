import { Select } from '@roda-traden/ui';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { spanntext } from './dagar.ts';
import s from './Omvarld.module.css';
import { texter } from './omvarld.texter.ts';
import type { Tillstand } from './tillstand.ts';

export const KontrollerDel = graphql(`
  fragment KontrollerDel on Omvarld {
    kommun {
      kod
    }
    kommuner {
      kod
      namn
    }
    period {
      fran
      till
    }
    tackning {
      fran
      till
    }
  }
`);

const SENASTE = 'senaste';
const HELA = 'hela';
const EGEN = 'egen';

/** Which kommun, and over which time. */
export function Kontroller({
  omvarld,
  tillstand,
  andra,
}: {
  omvarld: FragmentType<typeof KontrollerDel>;
  tillstand: Tillstand;
  andra: (nytt: Partial<Tillstand>) => void;
}) {
  const { kommun, kommuner, period, tackning } = getFragmentData(KontrollerDel, omvarld);
  const perioder = tackning ? periodval(tackning) : [];
  const vald = !tillstand.fran && !tillstand.till ? SENASTE : passar(perioder, tillstand);
  const val = [
    ...perioder.map(({ id, label }) => ({ id, label })),
    ...(vald === EGEN && period ? [{ id: EGEN, label: texter.egenPeriod(spanntext(period)) }] : []),
  ];
  return (
    <div className={s.kontroller}>
      <Select
        label={texter.kommun}
        options={kommuner.map(({ kod, namn }) => ({ id: kod, label: namn }))}
        value={kommun.kod}
        onChange={(kod) => kod && andra({ kommun: kod })}
      />
      {tackning ? (
        <Select
          label={texter.period}
          options={val}
          value={vald}
          onChange={(id) => {
            const ny = perioder.find((p) => p.id === id);
            if (ny) andra({ fran: ny.fran, till: ny.till, manad: undefined });
          }}
        />
      ) : null}
    </div>
  );
}

interface Periodval {
  id: string;
  label: string;
  fran?: string;
  till?: string;
}

/** The latest year, each calendar year that notices reach, and all of it. */
function periodval({ fran, till }: { fran: string; till: string }): Periodval[] {
  const [forsta, sista] = [Number(fran.slice(0, 4)), Number(till.slice(0, 4))];
  const ar = Array.from({ length: sista - forsta + 1 }, (_, i) => String(sista - i));
  return [
    { id: SENASTE, label: texter.senasteAret },
    ...ar.map((a) => ({ id: a, label: a, fran: `${a}-01-01`, till: `${a}-12-31` })),
    { id: HELA, label: texter.helaTiden, fran, till },
  ];
}

const passar = (perioder: readonly Periodval[], { fran, till }: Tillstand): string =>
  perioder.find((p) => p.fran === fran && p.till === till)?.id ?? EGEN;
