import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, Notice, Panel, Skeleton } from '@roda-traden/ui';
import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { graphql } from '../../gql/index.ts';
import { felmening } from '../../lib/felmening.ts';
import { PROBLEMANKARE } from './ankare.ts';
import s from './Problem.module.css';
import { Problemformular } from './Problemformular.tsx';
import { Problemkort } from './Problemkort.tsx';
import { texter } from './problem.texter.ts';
import { useHashmal } from './useHashmal.ts';

const ProblemlistaFraga = graphql(`
  query Problemlista($id: ID!) {
    lagesbild(id: $id) {
      id
      viewerKan {
        redigera
        lasaRapporter
        overgangar {
          kod
          namn
          kraverSkal
          brister {
            falt
            meddelande
          }
        }
      }
      problem {
        id
        prioriterat
        ...Problemkort
      }
    }
  }
`);

/** The lägesbild's problems with their causes, the prioritised first; to write in while it may be. */
export function Problemlista({ lagesbildId }: { lagesbildId: string }) {
  const { data, error } = useQuery(ProblemlistaFraga, { variables: { id: lagesbildId } });
  const [nytt, setNytt] = useState(false);
  const [sagt, setSagt] = useState('');
  const ruta = useRef<HTMLDivElement>(null);
  const bild = data?.lagesbild;
  useHashmal(data !== undefined);
  const redigera = bild?.viewerKan.redigera ?? false;
  const laggTill = redigera ? (
    <Button icon={<Plus />} onPress={() => setNytt(true)}>
      {texter.laggTill}
    </Button>
  ) : null;
  return (
    <div id={PROBLEMANKARE} ref={ruta} tabIndex={-1} className={s.ruta}>
      <Panel title={texter.rubrik} variant="flat" actions={laggTill}>
        {error ? (
          <Notice tone="error" live="alert">
            {felmening(error)}
          </Notice>
        ) : null}
        {!data && !error ? <Skeleton lines={6} /> : null}
        {bild && bild.problem.length === 0 ? (
          <EmptyState title={texter.inga}>{redigera ? texter.ingaText : texter.ingaLasare}</EmptyState>
        ) : null}
        {bild ? (
          <ol className={s.lista}>
            {bild.problem.map((problem) => {
              const lika = bild.problem.filter((annat) => annat.prioriterat === problem.prioriterat);
              return (
                <Problemkort
                  key={problem.id}
                  lagesbildId={bild.id}
                  problem={problem}
                  redigera={redigera}
                  lasaRapporter={bild.viewerKan.lasaRapporter}
                  grannar={{ plats: lika.indexOf(problem) + 1, av: lika.length, sag: setSagt }}
                  efterBort={() => ruta.current?.focus()}
                />
              );
            })}
          </ol>
        ) : null}
        <div role="status" className="visuallt-dold">
          {sagt}
        </div>
      </Panel>
      {nytt ? <Problemformular lagesbildId={lagesbildId} onStang={() => setNytt(false)} /> : null}
    </div>
  );
}
