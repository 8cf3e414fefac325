import { useQuery } from '@apollo/client/react';
import { ChipGroup, Link, Notice, RemovableChip, Skeleton } from '@roda-traden/ui';
import { useNavigate } from 'react-router';
import { felmening } from '../lib/felmening.ts';
import { useTrad } from '../organisation/index.ts';
import s from './atgardsplan.module.css';
import { texter } from './atgardsplan.texter.ts';
import { manadsnamn } from './ord.ts';
import { Plantabell } from './Plantabell.tsx';
import { PlanensAtgarder } from './plan.graphql.ts';
import { arFiltrerat, filterord, tillFilter, type Urval, urvalssokvag } from './urval.ts';

const t = texter.lista;

/** The measures that a number on the board counted, or all of a plan's, with what they were chosen by. */
export function Atgardslista({ urval, planId }: { urval: Urval; planId: string | null }) {
  const navigate = useNavigate();
  const { trad } = useTrad();
  const { data, error } = useQuery(PlanensAtgarder, {
    variables: { filter: tillFilter(urval, planId) },
    fetchPolicy: 'cache-and-network',
  });
  const delar = filterord(urval, {
    enhet: (id) => trad.find((e) => e.id === id)?.namn ?? t.enhet,
    manad: (manad) => t.manad(manadsnamn(manad)),
    oppna: t.oppna,
    genomforande: texter.genomforande,
    effekt: texter.effekt,
  });
  return (
    <section className={s.stapel} aria-label={texter.plan.rubrik}>
      {delar.length > 0 ? (
        <ChipGroup label={t.urval}>
          {delar.map(({ nyckel, text }) => (
            <RemovableChip
              key={nyckel}
              label={text}
              onRemove={() => navigate(urvalssokvag({ ...urval, [nyckel]: null }))}
            />
          ))}
        </ChipGroup>
      ) : null}
      {error ? (
        <Notice tone="error" live="alert">
          {felmening(error)}
        </Notice>
      ) : null}
      {data ? (
        <>
          <p role="status">
            {t.antal(data.atgarder.length)}
            {arFiltrerat(urval) ? (
              <>
                {' '}
                <Link href={urvalssokvag({ plan: urval.plan })}>{t.visaAlla}</Link>
              </>
            ) : null}
          </p>
          <Plantabell atgarder={data.atgarder} />
        </>
      ) : error ? null : (
        <Skeleton lines={10} />
      )}
    </section>
  );
}
