import { Button, EmptyState, Panel } from '@roda-traden/ui';
import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { type FragmentType, getFragmentData, graphql } from '../../gql/index.ts';
import { PROBLEMANKARE } from './ankare.ts';
import s from './Problem.module.css';
import { Problemformular } from './Problemformular.tsx';
import { Problemkort } from './Problemkort.tsx';
import { texter } from './problem.texter.ts';
import { useHashmal } from './useHashmal.ts';

const ProblemlistaDel = graphql(`
  fragment Problemlista on StrategiskLagesbild {
    id
    viewerKan {
      redigera
      lasaRapporter
    }
    problem {
      id
      prioriterat
      ...Problemkort
    }
  }
`);

/** The lägesbild's problems with their causes, the prioritised first; to write in while it may be. */
export function Problemlista({ lagesbild }: { lagesbild: FragmentType<typeof ProblemlistaDel> }) {
  const bild = getFragmentData(ProblemlistaDel, lagesbild);
  const [nytt, setNytt] = useState(false);
  const [sagt, setSagt] = useState('');
  const ruta = useRef<HTMLDivElement>(null);
  useHashmal(true);
  const { redigera } = bild.viewerKan;
  const laggTill = redigera ? (
    <Button icon={<Plus />} onPress={() => setNytt(true)}>
      {texter.laggTill}
    </Button>
  ) : null;
  return (
    <div id={PROBLEMANKARE} ref={ruta} tabIndex={-1} className={s.ruta}>
      <Panel title={texter.rubrik} variant="flat" actions={laggTill}>
        {bild.problem.length === 0 ? (
          <EmptyState title={texter.inga}>{redigera ? texter.ingaText : texter.ingaLasare}</EmptyState>
        ) : null}
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
        <div role="status" className="visuallt-dold">
          {sagt}
        </div>
      </Panel>
      {nytt ? <Problemformular lagesbildId={bild.id} onStang={() => setNytt(false)} /> : null}
    </div>
  );
}
