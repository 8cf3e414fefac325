import { useMutation } from '@apollo/client/react';
import { kfRapportfel, UPPFOLJNINGSGRANSER } from '@roda-traden/domain';
import { Button, Panel } from '@roda-traden/ui';
import { useState } from 'react';
import { graphql } from '../gql/index.ts';
import { Formulardialog, type Utfall } from '../lib/Formulardialog.tsx';
import { Dagfalt, Textfalt, Valfalt } from '../lib/falt.tsx';
import { sagSparat } from '../lib/sagSparat.ts';
import { dagtext, idag } from '../lib/tid.ts';
import { UppfoljningarFraga } from './uppfoljning.graphql.ts';
import s from './uppfoljning.module.css';
import { texter } from './uppfoljning.texter.ts';

const t = texter.kf;

const Logga = graphql(`
  mutation LoggaKfRapport($input: KfRapportInput!) {
    loggaKfRapport(input: $input) {
      __typename
      ... on KfRapportLoggad {
        maskat
      }
      ... on Valideringsfel {
        falt {
          falt
          kod
          meddelande
        }
      }
    }
  }
`);

interface Varden {
  datum: string | null;
  rubrik: string;
  text: string;
  diarienummer: string;
  uppfoljningId: string;
}

interface Props {
  rapporter: readonly {
    id: string;
    datum: string;
    rubrik: string;
    text?: string | null;
    diarienummer?: string | null;
  }[];
  uppfoljningar: readonly { id: string; namn: string }[];
  kanLogga: boolean;
}

/** What KF has been told, latest first. A line is never taken back: what was given was given. */
export function KfLogg({ rapporter, uppfoljningar, kanLogga }: Props) {
  const [oppen, setOppen] = useState(false);
  return (
    <Panel
      title={t.rubrik}
      actions={kanLogga ? <Button onPress={() => setOppen(true)}>{t.logga}</Button> : null}
    >
      <p className={s.dampad}>{t.ingress}</p>
      {rapporter.length === 0 ? (
        <p>{t.inga}</p>
      ) : (
        <ul className={s.kf}>
          {rapporter.map((rad) => (
            <li key={rad.id}>
              <strong>{rad.rubrik}</strong>
              <span className={s.dampad}>
                {[dagtext(rad.datum), rad.diarienummer ? t.diarie(rad.diarienummer) : null]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {rad.text ? <p className={s.text}>{rad.text}</p> : null}
            </li>
          ))}
        </ul>
      )}
      {oppen ? <KfFormular uppfoljningar={uppfoljningar} onStang={() => setOppen(false)} /> : null}
    </Panel>
  );
}

function KfFormular({ uppfoljningar, onStang }: Pick<Props, 'uppfoljningar'> & { onStang: () => void }) {
  const [logga] = useMutation(Logga, { refetchQueries: [UppfoljningarFraga], awaitRefetchQueries: true });
  const tillInput = (v: Varden) => ({
    datum: v.datum ?? '',
    rubrik: v.rubrik,
    text: v.text || null,
    diarienummer: v.diarienummer || null,
  });
  async function spara(v: Varden): Promise<Utfall<Varden>> {
    const { data } = await logga({
      variables: { input: { ...tillInput(v), uppfoljningId: v.uppfoljningId || null } },
    });
    const svar = data?.loggaKfRapport;
    if (svar?.__typename === 'Valideringsfel') return { slag: 'fel', falt: svar.falt };
    sagSparat(t.loggad, svar?.maskat ?? []);
    return { slag: 'sparad' };
  }
  const g = UPPFOLJNINGSGRANSER;
  return (
    <Formulardialog<Varden>
      titel={t.logga}
      varden={{ datum: null, rubrik: '', text: '', diarienummer: '', uppfoljningId: '' }}
      version={0}
      regler={(v) => kfRapportfel(tillInput(v), idag())}
      spara={spara}
      onStang={onStang}
      sparaText={t.logga}
      ifalt={{
        datum: { namn: t.datum, text: (v) => v ?? '' },
        rubrik: { namn: t.rubrikfalt, text: (v) => v },
        text: { namn: t.text, text: (v) => v },
        diarienummer: { namn: t.diarienummer, text: (v) => v },
        uppfoljningId: { namn: t.uppfoljning, text: (v) => v },
      }}
    >
      {(falt) => (
        <>
          <Dagfalt falt={falt} namn="datum" label={t.datum} />
          <Textfalt falt={falt} namn="rubrik" label={t.rubrikfalt} />
          <Textfalt falt={falt} namn="text" label={t.text} lang max={g.kfTextMax} valfritt />
          <Textfalt falt={falt} namn="diarienummer" label={t.diarienummer} valfritt />
          {uppfoljningar.length > 0 ? (
            <Valfalt
              falt={falt}
              namn="uppfoljningId"
              label={t.uppfoljning}
              valfritt
              val={[...uppfoljningar.map(({ id, namn }) => ({ id, label: namn }))]}
            />
          ) : null}
        </>
      )}
    </Formulardialog>
  );
}
