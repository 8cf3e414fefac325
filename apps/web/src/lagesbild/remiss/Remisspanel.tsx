import { useQuery } from '@apollo/client/react';
import { Badge, EmptyState, Notice, Panel, Skeleton } from '@roda-traden/ui';
import { useRef } from 'react';
import { Beslutsrad, Beslutsrattelse } from '../../beslut/index.ts';
import { getFragmentData } from '../../gql/index.ts';
import { felmening } from '../../lib/felmening.ts';
import { useHashmal } from '../problem/useHashmal.ts';
import { REMISSANKARE } from './ankare.ts';
import s from './Remiss.module.css';
import { Remissruta } from './Remissruta.tsx';
import { Remissteg } from './Remissteg.tsx';
import { RemissbildFragment, RemissFraga } from './remiss.graphql.ts';
import { texter } from './remiss.texter.ts';

/** A strategic lägesbild's way from remiss to decision: what is asked, what was answered, and what KS decided. */
export function Remisspanel({
  lagesbildId,
  innehall,
}: {
  lagesbildId: string;
  /** The content that the page shows. */
  innehall: number;
}) {
  const { data, error } = useQuery(RemissFraga, { variables: { id: lagesbildId } });
  const bild =
    data?.lagesbild?.__typename === 'StrategiskLagesbild'
      ? getFragmentData(RemissbildFragment, data.lagesbild)
      : null;
  useHashmal(data !== undefined);
  const ruta = useRef<HTMLDivElement>(null);
  // A step takes its own button away, and the focus that the dialog would give back to it.
  const fanga = () => {
    if (document.activeElement === document.body) ruta.current?.focus();
  };
  const [senaste, ...tidigare] = bild?.remisser ?? [];
  return (
    <div id={REMISSANKARE} ref={ruta} tabIndex={-1} className={s.ruta}>
      <Panel title={texter.rubrik} variant="flat">
        {error ? (
          <Notice tone="error" live="alert">
            {felmening(error)}
          </Notice>
        ) : null}
        {!data && !error ? <Skeleton lines={5} /> : null}
        {bild?.beslut ? (
          <div className={s.beslut}>
            <Beslutsrad beslut={bild.beslut} />
            <Beslutsrattelse beslut={bild.beslut} />
            {bild.status === 'ersatt' ? <Badge>{bild.statusnamn}</Badge> : null}
          </div>
        ) : null}
        {bild ? (
          <Remissteg
            bild={bild}
            innehall={innehall}
            onStangd={() => requestAnimationFrame(() => requestAnimationFrame(fanga))}
          />
        ) : null}
        {bild && !senaste ? <EmptyState title={texter.ingen}>{texter.ingenText}</EmptyState> : null}
        {senaste ? <Remissruta key={senaste.id} remiss={senaste} /> : null}
        {tidigare.length > 0 ? (
          <details className={s.tidigare}>
            <summary>
              {texter.tidigare} ({tidigare.length})
            </summary>
            {tidigare.map((remiss) => (
              <Remissruta key={remiss.id} remiss={remiss} />
            ))}
          </details>
        ) : null}
      </Panel>
    </div>
  );
}
