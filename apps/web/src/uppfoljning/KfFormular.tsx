import { useMutation } from '@apollo/client/react';
import { type Faltfel, kfRapportfel, UPPFOLJNINGSGRANSER } from '@roda-traden/domain';
import type { KfuppgifterFragment as Uppgifter } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { Formulardialog, type Utfall } from '../lib/Formulardialog.tsx';
import { Dagfalt, Textfalt, Valfalt } from '../lib/falt.tsx';
import { sagSparat } from '../lib/sagSparat.ts';
import { dagtext, idag } from '../lib/tid.ts';
import { UppfoljningarFraga } from './uppfoljning.graphql.ts';
import { texter } from './uppfoljning.texter.ts';

const t = texter.kf;

export const KfuppgifterFragment = graphql(`
  fragment Kfuppgifter on KfRapport {
    id
    version
    datum
    rubrik
    text
    diarienummer
    uppfoljningId
  }
`);

const SvarFragment = graphql(`
  fragment Kfsvar on KfRapportResultat {
    __typename
    ... on KfRapportLoggad {
      maskat
    }
    ... on KfRapportKonflikt {
      meddelande
      kfRapport {
        id
        ...Kfuppgifter
      }
    }
    ... on Valideringsfel {
      falt {
        falt
        kod
        meddelande
      }
    }
  }
`);

const Logga = graphql(`
  mutation LoggaKfRapport($input: KfRapportInput!) {
    loggaKfRapport(input: $input) {
      ...Kfsvar
    }
  }
`);

const Ratta = graphql(`
  mutation RattaKfRapport($id: ID!, $version: Int!, $input: KfRapportInput!) {
    rattaKfRapport(id: $id, version: $version, input: $input) {
      ...Kfsvar
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

const INGEN = 'ingen';
const tillVarden = (rad: Uppgifter | null): Varden => ({
  datum: rad?.datum ?? null,
  rubrik: rad?.rubrik ?? '',
  text: rad?.text ?? '',
  diarienummer: rad?.diarienummer ?? '',
  uppfoljningId: rad?.uppfoljningId ?? INGEN,
});
const tillInput = (v: Varden) => ({
  datum: v.datum ?? '',
  rubrik: v.rubrik,
  text: v.text || null,
  diarienummer: v.diarienummer || null,
  uppfoljningId: v.uppfoljningId === INGEN ? null : v.uppfoljningId,
});
const regler = (v: Varden): Faltfel[] => kfRapportfel(tillInput(v), idag());

interface Props {
  uppfoljningar: readonly { id: string; namn: string }[];
  /** The line to correct; null for a new one. */
  rad: Uppgifter | null;
  onStang: () => void;
}

/** Logs what KF has been told, or corrects what the log says of it. */
export function KfFormular({ uppfoljningar, rad, onStang }: Props) {
  const efter = { refetchQueries: [UppfoljningarFraga], awaitRefetchQueries: true };
  const [logga] = useMutation(Logga, efter);
  const [ratta] = useMutation(Ratta, efter);

  async function spara(v: Varden, version: number): Promise<Utfall<Varden>> {
    const input = tillInput(v);
    const svar: FragmentType<typeof SvarFragment> | undefined = rad
      ? (await ratta({ variables: { id: rad.id, version, input } })).data?.rattaKfRapport
      : (await logga({ variables: { input } })).data?.loggaKfRapport;
    const utfall = getFragmentData(SvarFragment, svar);
    if (utfall?.__typename === 'Valideringsfel') return { slag: 'fel', falt: utfall.falt };
    if (utfall?.__typename === 'KfRapportKonflikt') {
      const nu = getFragmentData(KfuppgifterFragment, utfall.kfRapport);
      return { slag: 'konflikt', meddelande: utfall.meddelande, nu: tillVarden(nu), version: nu.version };
    }
    sagSparat(rad ? t.rattad : t.loggad, utfall?.maskat ?? []);
    return { slag: 'sparad' };
  }
  const g = UPPFOLJNINGSGRANSER;
  return (
    <Formulardialog<Varden>
      titel={rad ? t.ratta : t.logga}
      varden={tillVarden(rad)}
      version={rad?.version ?? 0}
      regler={regler}
      spara={spara}
      onStang={onStang}
      sparaText={rad ? t.sparaRattelsen : t.logga}
      ifalt={{
        datum: { namn: t.datum, text: (v) => (v ? dagtext(v) : '') },
        rubrik: { namn: t.rubrikfalt, text: (v) => v },
        text: { namn: t.text, text: (v) => v },
        diarienummer: { namn: t.diarienummer, text: (v) => v },
        uppfoljningId: {
          namn: t.uppfoljning,
          text: (v) => uppfoljningar.find((u) => u.id === v)?.namn ?? t.ingen,
        },
      }}
    >
      {(falt) => (
        <>
          {rad ? <p>{t.rattaText}</p> : null}
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
              val={[
                { id: INGEN, label: t.ingen },
                ...uppfoljningar.map(({ id, namn }) => ({ id, label: namn })),
              ]}
            />
          ) : null}
        </>
      )}
    </Formulardialog>
  );
}
