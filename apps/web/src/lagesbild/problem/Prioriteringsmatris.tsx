import { PRIORITERINGSGRUNDER, PRIORITERINGSVARDEN } from '@roda-traden/domain';
import { DataTable } from '@roda-traden/ui';
import { type FragmentType, getFragmentData, graphql } from '../../gql/index.ts';
import s from './Problem.module.css';
import { texter } from './problem.texter.ts';

const PrioriteringsmatrisFragment = graphql(`
  fragment Prioriteringsmatris on Problem {
    namn
    prioriteringssumma
    prioritering {
      grund
      varde
    }
  }
`);

/** How a problem is weighed: a word for each ground, with a bar that only repeats it. */
export function Prioriteringsmatris({
  problem,
}: {
  problem: FragmentType<typeof PrioriteringsmatrisFragment>;
}) {
  const {
    namn,
    prioritering,
    prioriteringssumma: summa,
  } = getFragmentData(PrioriteringsmatrisFragment, problem);
  const kvar = prioritering.filter((rad) => rad.varde == null).length;
  if (kvar === prioritering.length) return <p className={s.dampad}>{texter.ofullstandig(kvar)}</p>;
  return (
    <div className={s.matris}>
      <DataTable
        caption={texter.matris(namn)}
        hideCaption
        dense
        columns={[
          { id: 'grund', header: texter.grund, cell: (rad) => grundnamn(rad.grund) },
          { id: 'varde', header: texter.varde, cell: (rad) => <Varde varde={rad.varde ?? null} /> },
        ]}
        rows={prioritering}
        rowId={(rad) => rad.grund}
      />
      <p className={s.dampad}>{summa == null ? texter.ofullstandig(kvar) : texter.summa(summa)}</p>
    </div>
  );
}

function Varde({ varde }: { varde: number | null }) {
  const namn = PRIORITERINGSVARDEN.find((rad) => rad.kod === varde)?.namn;
  if (!namn) return <span className={s.dampad}>{texter.ejBedomt}</span>;
  return (
    <span className={s.varde}>
      <span className={s.stapel} aria-hidden="true">
        {PRIORITERINGSVARDEN.map(({ kod }) => (
          <span key={kod} className={kod <= (varde ?? 0) ? s.fylld : undefined} />
        ))}
      </span>
      {namn}
    </span>
  );
}

const grundnamn = (kod: string): string => PRIORITERINGSGRUNDER.find((g) => g.kod === kod)?.namn ?? kod;
