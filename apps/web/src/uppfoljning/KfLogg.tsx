import { Button, HistoryList, Panel } from '@roda-traden/ui';
import { useState } from 'react';
import type { KfradFragment as Kfrad, KfuppgifterFragment as Uppgifter } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { dagtext, tidtext } from '../lib/tid.ts';
import { KfFormular, KfuppgifterFragment } from './KfFormular.tsx';
import s from './uppfoljning.module.css';
import { texter } from './uppfoljning.texter.ts';

const t = texter.kf;

const KfradFragment = graphql(`
  fragment Kfrad on KfRapport {
    id
    ...Kfuppgifter
    rattelser {
      id
      tid
      av
      andringar {
        falt
        fore
        efter
      }
    }
  }
`);

interface Props {
  rapporter: readonly FragmentType<typeof KfradFragment>[];
  uppfoljningar: readonly { id: string; namn: string }[];
  kanLogga: boolean;
}

/** What KF has been told, latest first. A line is never taken back, but a slip of the pen in it is corrected openly. */
export function KfLogg({ rapporter, uppfoljningar, kanLogga }: Props) {
  const [skrivs, setSkrivs] = useState<Uppgifter | 'ny' | null>(null);
  const rader = getFragmentData(KfradFragment, rapporter);
  return (
    <Panel
      title={t.rubrik}
      actions={kanLogga ? <Button onPress={() => setSkrivs('ny')}>{t.logga}</Button> : null}
    >
      <p className={s.dampad}>{t.ingress}</p>
      {rader.length === 0 ? (
        <p>{t.inga}</p>
      ) : (
        <ul className={s.kf}>
          {rader.map((rad) => (
            <Rad
              key={rad.id}
              rad={getFragmentData(KfuppgifterFragment, rad)}
              rattelser={rad.rattelser}
              uppfoljningar={uppfoljningar}
              onRatta={kanLogga ? setSkrivs : null}
            />
          ))}
        </ul>
      )}
      {skrivs ? (
        <KfFormular
          rad={skrivs === 'ny' ? null : skrivs}
          uppfoljningar={uppfoljningar}
          onStang={() => setSkrivs(null)}
        />
      ) : null}
    </Panel>
  );
}

function Rad({
  rad,
  rattelser,
  uppfoljningar,
  onRatta,
}: {
  rad: Uppgifter;
  rattelser: Kfrad['rattelser'];
  uppfoljningar: Props['uppfoljningar'];
  onRatta: ((rad: Uppgifter) => void) | null;
}) {
  const varde = (falt: string, text: string | null | undefined): string | undefined => {
    if (!text) return undefined;
    if (falt === 'datum') return dagtext(text);
    return falt === 'uppfoljningId'
      ? (uppfoljningar.find((u) => u.id === text)?.namn ?? t.annanUppfoljning)
      : text;
  };
  return (
    <li>
      <strong>{rad.rubrik}</strong>
      <span className={s.dampad}>
        {[
          dagtext(rad.datum),
          rad.diarienummer ? t.diarie(rad.diarienummer) : null,
          rad.uppfoljningId ? t.bygger(varde('uppfoljningId', rad.uppfoljningId) ?? '') : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {rad.text ? <p className={s.text}>{rad.text}</p> : null}
      {rattelser.length > 0 ? (
        <details>
          <summary>{t.rattelser(rattelser.length)}</summary>
          <HistoryList
            label={t.rattelser(rattelser.length)}
            entries={rattelser.map((h) => ({
              id: h.id,
              at: h.tid,
              when: tidtext(h.tid),
              who: h.av,
              what: t.rattade,
              changes: Object.entries(t.falt).flatMap(([falt, field]) => {
                const a = h.andringar.find((rad) => rad.falt === falt);
                return a ? [{ field, before: varde(falt, a.fore), after: varde(falt, a.efter) }] : [];
              }),
            }))}
          />
        </details>
      ) : null}
      {onRatta ? (
        <div>
          <Button variant="link" onPress={() => onRatta(rad)} aria-label={t.rattaRad(rad.rubrik)}>
            {t.rattaKort}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
