import type { Faltfel } from '@roda-traden/domain';
import { ErrorSummary } from '@roda-traden/ui/enkel';
import { type ReactNode, useEffect } from 'react';
import s from './Formular.module.css';
import { useFormular } from './formular.ts';
import { Rensa } from './Rensa.tsx';
import { felord } from './rapportera.texter.ts';
import { starttexter } from './start.texter.ts';
import { FRAGESTEG, type Fragesteg } from './uppgifter.ts';

interface StegramProps {
  steg: Fragesteg;
  rubrik: string;
  fel: readonly Faltfel[];
  /** How many times the person has tried to go on: the faults take focus again at each. */
  forsok: number;
  vidFortsatt: () => void;
  /** Where a fault leads; to the field itself unless it lies on another page. */
  platsFor?: (falt: string) => string | undefined;
  /** Above the question, below the faults. */
  meddelande?: ReactNode;
  knapp?: ReactNode;
  children: ReactNode;
}

/** id of the control or group that answers a field of the rules. */
export const faltId = (falt: string): string => `falt-${falt}`;

/** The frame of a question: back, where one is, the faults, the question, on. */
export function Stegram(props: StegramProps) {
  const { steg, rubrik, fel, forsok, vidFortsatt, platsFor = faltId, meddelande, knapp, children } = props;
  const { t, sprak, bakat } = useFormular();
  const [nummer, antal] = [FRAGESTEG.indexOf(steg) + 1, FRAGESTEG.length];
  const harFel = fel.length > 0;
  useEffect(() => {
    document.title = `${harFel ? `${t.felITitel}: ` : ''}${rubrik} – ${starttexter[sprak].titel}`;
  }, [harFel, rubrik, sprak, t]);
  return (
    <form
      noValidate
      // What is told here isn't for the browser to keep and offer the next one.
      autoComplete="off"
      className={s.form}
      onSubmit={(handelse) => {
        handelse.preventDefault();
        vidFortsatt();
      }}
    >
      <p className={s.stegrad}>
        <button type="button" className="lankknapp" onClick={bakat}>
          <span aria-hidden="true">‹ </span>
          {t.tillbaka}
        </button>
        <span className="tyst">{t.steg(nummer, antal)}</span>
      </p>
      <div className={s.matare} aria-hidden="true">
        <span style={{ inlineSize: `${(nummer / antal) * 100}%` }} />
      </div>
      <ErrorSummary
        title={t.felrubrik}
        attempt={forsok}
        errors={fel.map((ett) => ({ fieldId: platsFor(ett.falt), message: felord(ett, sprak) }))}
      />
      {meddelande}
      <h1 tabIndex={-1} data-vy={steg}>
        {rubrik}
      </h1>
      {children}
      <div className="handlingar">
        {knapp ?? (
          <button type="submit" className="knapp">
            {t.fortsatt}
          </button>
        )}
        <Rensa />
      </div>
    </form>
  );
}
