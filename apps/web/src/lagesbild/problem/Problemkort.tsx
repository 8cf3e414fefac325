import { Badge, Button, DescriptionList, Link } from '@roda-traden/ui';
import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { type FragmentType, getFragmentData, graphql } from '../../gql/index.ts';
import { FOLJ_TRADEN, tradvagar } from '../../lib/tradvagar.ts';
import { rapporterSokvag } from '../../rapport/index.ts';
import { problemankare } from './ankare.ts';
import { Orsaksformular } from './Orsaksformular.tsx';
import { Orsaksrad } from './Orsaksrad.tsx';
import { Prioriteringsmatris } from './Prioriteringsmatris.tsx';
import s from './Problem.module.css';
import { type Grannar, Problemknappar } from './Problemknappar.tsx';
import { texter } from './problem.texter.ts';

const ProblemkortFragment = graphql(`
  fragment Problemkort on Problem {
    id
    namn
    beskrivning
    plats
    nar
    berorda
    bedomning
    kategorikoder
    omradeskoder
    prioriterat
    antalRapporter
    orsaker {
      id
      ...Orsaksrad
    }
    ...Prioriteringsmatris
    ...Problemknappar
  }
`);

interface Props {
  lagesbildId: string;
  problem: FragmentType<typeof ProblemkortFragment>;
  redigera: boolean;
  /** Whether the reports behind may be opened; their number is shown all the same. */
  lasaRapporter: boolean;
  /** Its place among those as prioritised. */
  grannar: Grannar;
  efterBort: () => void;
}

/** A problem with what, where, when and who, how it is weighed, and its causes. */
export function Problemkort({ lagesbildId, problem, redigera, lasaRapporter, grannar, efterBort }: Props) {
  const p = getFragmentData(ProblemkortFragment, problem);
  const [nyOrsak, setNyOrsak] = useState(false);
  const tillagg = useRef<HTMLButtonElement>(null);
  const fakta = [
    { term: texter.var, value: p.plats },
    { term: texter.nar, value: p.nar },
    { term: texter.berorda, value: p.berorda },
  ].filter(({ value }) => value);
  return (
    <li className={s.kort} id={problemankare(p.id)} tabIndex={-1}>
      <div className={s.huvud}>
        <h3 className={s.namn}>{p.namn}</h3>
        {p.prioriterat ? <Badge tone="info">{texter.prioriterat}</Badge> : null}
        {redigera ? (
          <Problemknappar
            lagesbildId={lagesbildId}
            problem={p}
            orsaker={p.orsaker.length}
            grannar={grannar}
            efterBort={efterBort}
          />
        ) : null}
      </div>
      <div className={s.kropp}>
        <div className={s.text}>
          {p.beskrivning ? <p className={s.stycke}>{p.beskrivning}</p> : null}
          {fakta.length > 0 ? <DescriptionList items={fakta} /> : null}
          {p.bedomning ? (
            <div>
              <h4 className={s.under}>{texter.bedomning}</h4>
              <p className={s.stycke}>{p.bedomning}</p>
            </div>
          ) : null}
          <Rapporter
            antal={p.antalRapporter ?? null}
            href={
              lasaRapporter
                ? rapporterSokvag({
                    lagesbild: lagesbildId,
                    kategorier: p.kategorikoder,
                    omraden: p.omradeskoder,
                  })
                : null
            }
          />
          <p className="ej-utskrift">
            <Link href={tradvagar.problem(p.id)}>{FOLJ_TRADEN}</Link>
          </p>
        </div>
        <Prioriteringsmatris problem={p} />
      </div>
      <div className={s.orsaker}>
        <h4 className={s.under}>{texter.orsaker}</h4>
        {p.orsaker.length === 0 ? (
          <p className={s.dampad}>{texter.ingaOrsaker}</p>
        ) : (
          <ul className={s.orsakslista}>
            {p.orsaker.map((orsak) => (
              <Orsaksrad
                key={orsak.id}
                problemId={p.id}
                orsak={orsak}
                redigera={redigera}
                efterBort={() => tillagg.current?.focus()}
              />
            ))}
          </ul>
        )}
        {redigera ? (
          <div>
            <Button
              ref={tillagg}
              icon={<Plus />}
              aria-label={texter.laggTillOrsakTill(p.namn)}
              onPress={() => setNyOrsak(true)}
            >
              {texter.laggTillOrsak}
            </Button>
          </div>
        ) : null}
      </div>
      {nyOrsak ? <Orsaksformular problemId={p.id} onStang={() => setNyOrsak(false)} /> : null}
    </li>
  );
}

/** The frozen reports it is about; nothing where it isn't tied to any. */
function Rapporter({ antal, href }: { antal: number | null; href: string | null }) {
  if (antal === null) return null;
  return (
    <p>
      {href === null || antal === 0 ? (
        texter.rapporter(antal)
      ) : (
        <Link href={href}>{texter.rapporter(antal)}</Link>
      )}{' '}
      <span className={s.dampad}>{texter.rapporterForklaring}</span>
    </p>
  );
}
