import { filterfel } from '@roda-traden/domain';
import { Select, Skeleton } from '@roda-traden/ui';
import { lazy, Suspense } from 'react';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import type { Spann as Dagspann } from '../lib/Spannfalt.tsx';
import s from './Kontroller.module.css';
import { PERIODER, periodFor } from './perioder.ts';
import { texter } from './statistik.texter.ts';
import { spanntext } from './tid.ts';
import type { Mot, Tillstand } from './tillstand.ts';

const Egnadagar = lazy(async () => ({ default: (await import('./Egnadagar.tsx')).Egnadagar }));

export const PeriodDel = graphql(`
  fragment PeriodDel on Analys {
    period {
      fran
      till
      dagar
    }
    foregaende {
      fran
      till
      dagar
    }
    ifjol {
      fran
      till
      dagar
    }
  }
`);

export interface PeriodkontrollProps {
  tillstand: Tillstand;
  mot: Mot;
  idag: string;
  /** What the server made of it; undefined until it has answered. */
  analys: FragmentType<typeof PeriodDel> | undefined;
  andra: (nytt: Partial<Tillstand>) => void;
}

/** Which days, and which other days they are held against: one choice, since the one means nothing without the other. */
export function Periodkontroll({ tillstand, mot, idag, analys, andra }: PeriodkontrollProps) {
  const { period, urval } = tillstand;
  const eget = period === 'eget';
  const fel = eget ? filterfel(urval) : [];

  const valjPeriod = (kod: string | null): void => {
    const fardig = PERIODER.find((p) => p === kod);
    const { fran: _fran, till: _till, ...ovrigt } = urval;
    if (fardig) {
      andra({ period: fardig, urval: ovrigt });
      return;
    }
    // Own dates begin as the days already shown, so that nothing moves until one is changed.
    const nu = analys ? getFragmentData(PeriodDel, analys).period : periodFor('4m', idag);
    andra({
      period: 'eget',
      urval: { ...ovrigt, ...satta(nu) },
    });
  };
  const valjDagar = (dagar: Dagspann): void => {
    const { fran: _fran, till: _till, ...ovrigt } = urval;
    andra({ period: 'eget', urval: { ...ovrigt, ...satta(dagar) } });
  };

  return (
    <fieldset className={s.period}>
      <legend>{texter.periodOchJamforelse}</legend>
      <div className={s.falt}>
        <Select
          label={texter.period}
          value={period}
          onChange={valjPeriod}
          options={[...PERIODER, 'eget' as const].map((id) => ({ id, label: texter.perioder[id] }))}
        />
        {eget ? (
          <Suspense fallback={<Skeleton height="4.2rem" />}>
            <Egnadagar urval={urval} idag={idag} valjDagar={valjDagar} />
          </Suspense>
        ) : null}
        <Select
          label={texter.jamforMed}
          value={mot}
          onChange={(val) => andra({ mot: val === 'foregaende' ? 'foregaende' : 'ifjol' })}
          options={(['ifjol', 'foregaende'] as const).map((id) => ({ id, label: texter.mot[id] }))}
        />
      </div>
      <div className={s.spann}>
        {fel.length > 0 ? null : analys ? (
          <Spann analys={analys} mot={mot} />
        ) : (
          <Skeleton width="min(100%, 34rem)" />
        )}
      </div>
    </fieldset>
  );
}

const satta = ({ fran, till }: Dagspann) => ({ ...(fran && { fran }), ...(till && { till }) });

function Spann({ analys, mot }: { analys: FragmentType<typeof PeriodDel>; mot: Mot }) {
  const { period, ifjol, foregaende } = getFragmentData(PeriodDel, analys);
  const da = mot === 'ifjol' ? ifjol : foregaende;
  return <p>{texter.spannMot(spanntext(period), period.dagar, spanntext(da), da.dagar)}</p>;
}
