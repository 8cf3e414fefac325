import { tolkaReferens } from '@roda-traden/domain';
import { ErrorSummary, NativeField } from '@roda-traden/ui/enkel';
import type { Sprak } from '../gemensamt/sprak.ts';
import s from './Status.module.css';
import { type Statustexter, statustexter } from './status.texter.ts';

export type Kodfel = keyof Statustexter['kodfel'];

interface KodformularProps {
  sprak: Sprak;
  kod: string;
  fel: Kodfel | null;
  forsok: number;
  hamtar: boolean;
  /** The code that stood here has just been cleared away. */
  rensat: boolean;
  vidKod: (kod: string) => void;
  vidFel: (fel: Kodfel) => void;
  vidSok: (kod: string) => void;
}

const FALT = 'kod';

export function Kodformular({
  sprak,
  kod,
  fel,
  forsok,
  hamtar,
  rensat,
  vidKod,
  vidFel,
  vidSok,
}: KodformularProps) {
  const t = statustexter[sprak];
  const skicka = () => {
    if (hamtar) return;
    if (kod.trim() === '') return vidFel('saknas');
    if (!tolkaReferens(kod)) return vidFel('ogiltig');
    vidSok(kod);
  };
  return (
    <form
      noValidate
      className={s.form}
      onSubmit={(handelse) => {
        handelse.preventDefault();
        skicka();
      }}
    >
      <ErrorSummary
        title={t.felrubrik}
        attempt={forsok}
        errors={fel ? [{ fieldId: FALT, message: t.kodfel[fel] }] : []}
      />
      <h1 tabIndex={-1}>{t.rubrik}</h1>
      {rensat ? <p role="status">{t.rensat}</p> : null}
      <p>{t.ingress}</p>
      <NativeField
        id={FALT}
        label={t.kod}
        description={t.kodHjalp}
        errorMessage={fel ? t.kodfel[fel] : undefined}
        words={{ optional: t.valfritt, error: t.fel }}
      >
        {(kontroll) => (
          <input
            {...kontroll}
            type="text"
            className={`${kontroll.className} ${s.kod}`}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
            value={kod}
            onChange={(handelse) => vidKod(handelse.target.value)}
          />
        )}
      </NativeField>
      <div className="handlingar">
        <button type="submit" className="knapp" aria-disabled={hamtar}>
          {hamtar ? t.hamtar : t.visa}
        </button>
      </div>
    </form>
  );
}
