import { useMutation } from '@apollo/client/react';
import { Button, ButtonRow, Notice } from '@roda-traden/ui';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { LasOriginalMutation } from '../../gql/graphql.ts';
import { felmening } from '../../lib/felmening.ts';
import { LasOriginal } from '../rapport.graphql.ts';
import { texter } from '../rapport.texter.ts';
import { kvittera } from '../triage/kvitto.ts';
import type { Triage, Triagerad } from '../triage/useTriage.ts';
import s from './Original.module.css';

const RattaText = lazy(async () => ({ default: (await import('../dialoger/RattaText.tsx')).RattaText }));
const RaderaOriginal = lazy(async () => ({
  default: (await import('../dialoger/RaderaOriginal.tsx')).RaderaOriginal,
}));

export type Originaltext = LasOriginalMutation['lasOriginal'];
export type Fritext = 'text' | 'platstext' | 'konsekvens';

interface OriginalProps {
  rapport: Triagerad & {
    text: string;
    platstext?: string | null | undefined;
    konsekvens?: string | null | undefined;
    viewerKan: { lasaOriginal: boolean; redigeraText: boolean };
  };
  triage: Triage;
}

/** The words as they came: shown on purpose, never by accident, since each reading is written in the history. */
export function Original({ rapport, triage }: OriginalProps) {
  const [original, setOriginal] = useState<Originaltext | null>(null);
  const [fel, setFel] = useState<string | null>(null);
  const [dialog, setDialog] = useState<'ratta' | 'radera' | null>(null);
  const [las, { loading }] = useMutation(LasOriginal);
  const ruta = useRef<HTMLElement>(null);
  const t = texter.original;
  const kan = rapport.viewerKan;

  const visa = async (): Promise<void> => {
    setFel(null);
    try {
      const { data } = await las({ variables: { id: rapport.id }, fetchPolicy: 'no-cache' });
      setOriginal(data?.lasOriginal ?? null);
    } catch (orsak) {
      setFel(felmening(orsak));
    }
  };
  const visas = original !== null;
  useEffect(() => {
    if (visas) ruta.current?.focus();
  }, [visas]);

  return (
    <>
      {fel ? (
        <Notice tone="error" live="alert">
          {fel}
        </Notice>
      ) : null}
      {original ? (
        <section ref={ruta} tabIndex={-1} aria-labelledby="rapport-original" className={s.ruta}>
          <div className={s.topp}>
            <h4 id="rapport-original">{t.rubrik}</h4>
            <span className={s.loggad}>{t.last}</span>
          </div>
          <p className={s.text}>
            <Utpekad original={original} falt="text" />
          </p>
          <dl className={s.fakta}>
            {original.platstext ? (
              <>
                <dt>{t.plats}</dt>
                <dd>
                  <Utpekad original={original} falt="platstext" />
                </dd>
              </>
            ) : null}
            {original.konsekvens ? (
              <>
                <dt>{t.konsekvens}</dt>
                <dd>
                  <Utpekad original={original} falt="konsekvens" />
                </dd>
              </>
            ) : null}
            <dt>{t.kontakt}</dt>
            <dd>{original.kontakt ?? t.ingenKontakt}</dd>
          </dl>
          <ButtonRow>
            <Button onPress={() => setOriginal(null)}>{t.dolj}</Button>
            {kan.redigeraText ? <Button onPress={() => setDialog('ratta')}>{t.ratta}</Button> : null}
            <Button variant="quiet" onPress={() => setDialog('radera')}>
              {t.radera}
            </Button>
          </ButtonRow>
        </section>
      ) : (
        <ButtonRow>
          {kan.lasaOriginal ? (
            <span className={s.visa}>
              <Button isPending={loading} onPress={() => void visa()}>
                {t.visa}
              </Button>
              <span className={s.loggad}>{t.loggas}</span>
            </span>
          ) : (
            <Button variant="link" onPress={() => setDialog('ratta')}>
              {t.ratta}
            </Button>
          )}
        </ButtonRow>
      )}
      <Suspense fallback={null}>
        {dialog === 'ratta' ? (
          <RattaText
            rapport={rapport}
            original={original}
            triage={triage}
            onStang={() => setDialog(null)}
            onSparad={() => kvittera({ title: t.sparad, tone: 'ok' })}
          />
        ) : null}
        {dialog === 'radera' ? (
          <RaderaOriginal
            rapport={rapport}
            triage={triage}
            onStang={() => setDialog(null)}
            onRaderat={() => {
              setOriginal(null);
              kvittera({ title: t.raderat, tone: 'ok' });
            }}
          />
        ) : null}
      </Suspense>
    </>
  );
}

/** Text where what the screening takes out is pointed at. */
function Utpekad({ original, falt }: { original: Originaltext; falt: Fritext }) {
  const text = original[falt] ?? '';
  const delar: React.ReactNode[] = [];
  let plats = 0;
  for (const traff of original.traffar.filter((rad) => rad.falt === falt)) {
    delar.push(text.slice(plats, traff.start));
    delar.push(
      <mark key={traff.start} className={s.traff} title={traff.slagnamn}>
        {text.slice(traff.start, traff.slut)}
      </mark>,
    );
    plats = traff.slut;
  }
  delar.push(text.slice(plats));
  return delar;
}
