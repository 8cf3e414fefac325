import { useMutation } from '@apollo/client/react';
import { effektmalsfel, PLANGRANSER } from '@roda-traden/domain';
import { graphql } from '../gql/index.ts';
import { Formulardialog, type Utfall } from '../lib/Formulardialog.tsx';
import { Dagfalt, Textfalt, Valfalt } from '../lib/falt.tsx';
import { sagSparat } from '../lib/sagSparat.ts';
import { dagtext, idag } from '../lib/tid.ts';
import { texter } from './atgardsplan.texter.ts';
import { HAMTA_PLANEN } from './plan.graphql.ts';

const t = texter.mal;

const SkapaMal = graphql(`
  mutation SkapaEffektmal($planId: ID!, $input: EffektmalInput!) {
    skapaEffektmal(planId: $planId, input: $input) {
      __typename
      ... on EffektmalSparat {
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

const AndraMal = graphql(`
  mutation AndraEffektmal($id: ID!, $version: Int!, $input: EffektmalInput!) {
    andraEffektmal(id: $id, version: $version, input: $input) {
      __typename
      ... on EffektmalSparat {
        maskat
      }
      ... on EffektmalKonflikt {
        meddelande
        effektmal {
          id
          version
          matt
          utgangsvarde
          malvarde
          datum
          problemId
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
  }
`);

interface Varden {
  matt: string;
  utgangsvarde: string;
  malvarde: string;
  datum: string | null;
  problemId: string;
}
interface Mal {
  matt: string;
  utgangsvarde?: string | null;
  malvarde?: string | null;
  datum?: string | null;
  problemId?: string | null;
}

const INGET = 'inget';
const tillVarden = (m: Mal | null): Varden => ({
  matt: m?.matt ?? '',
  utgangsvarde: m?.utgangsvarde ?? '',
  malvarde: m?.malvarde ?? '',
  datum: m?.datum ?? null,
  problemId: m?.problemId ?? INGET,
});
const tillInput = (v: Varden) => ({
  ...v,
  utgangsvarde: v.utgangsvarde.trim() || null,
  malvarde: v.malvarde.trim() || null,
  problemId: v.problemId === INGET ? null : v.problemId,
});

function sparat(maskat: readonly string[] = []): { slag: 'sparad' } {
  sagSparat(texter.sparat, maskat);
  return { slag: 'sparad' };
}

interface Props {
  planId: string;
  problem: readonly { id: string; namn: string }[];
  /** The goal to change; null for a new one. */
  mal: (Mal & { id: string; version: number }) | null;
  onStang: () => void;
}

export function Effektmalsformular({ planId, problem, mal, onStang }: Props) {
  const [skapa] = useMutation(SkapaMal, HAMTA_PLANEN);
  const [andra] = useMutation(AndraMal, HAMTA_PLANEN);
  const kanda = new Map(problem.map((p) => [p.id, p]));

  async function spara(varden: Varden, version: number): Promise<Utfall<Varden>> {
    const input = tillInput(varden);
    if (mal) {
      const { data } = await andra({ variables: { id: mal.id, version, input } });
      const svar = data?.andraEffektmal;
      if (svar?.__typename === 'Valideringsfel') return { slag: 'fel', falt: svar.falt };
      if (svar?.__typename === 'EffektmalKonflikt')
        return {
          slag: 'konflikt',
          meddelande: svar.meddelande,
          nu: tillVarden(svar.effektmal),
          version: svar.effektmal.version,
        };
      return sparat(svar?.maskat);
    }
    const svar = (await skapa({ variables: { planId, input } })).data?.skapaEffektmal;
    if (svar?.__typename === 'Valideringsfel') return { slag: 'fel', falt: svar.falt };
    return sparat(svar?.__typename === 'EffektmalSparat' ? svar.maskat : []);
  }

  return (
    <Formulardialog<Varden>
      titel={mal ? t.andra : t.nytt}
      varden={tillVarden(mal)}
      version={mal?.version ?? 0}
      regler={(varden) => effektmalsfel(tillInput(varden), kanda, idag())}
      spara={spara}
      onStang={onStang}
      ifalt={{
        matt: { namn: t.matt, text: (v) => v },
        utgangsvarde: { namn: t.utgangsvarde, text: (v) => v },
        malvarde: { namn: t.malvarde, text: (v) => v },
        datum: { namn: t.datum, text: (v) => (v ? dagtext(v) : '') },
        problemId: { namn: t.problem, text: (v) => kanda.get(v)?.namn ?? t.ingetProblem },
      }}
    >
      {(falt) => (
        <>
          <Textfalt
            falt={falt}
            namn="matt"
            label={t.matt}
            hjalp={t.mattHjalp}
            max={PLANGRANSER.mattMax}
            autoFocus
          />
          <Textfalt falt={falt} namn="utgangsvarde" label={t.utgangsvarde} hjalp={t.utgangsvardeHjalp} />
          <Textfalt falt={falt} namn="malvarde" label={t.malvarde} />
          <Dagfalt falt={falt} namn="datum" label={t.datum} />
          <Valfalt
            falt={falt}
            namn="problemId"
            label={t.problem}
            val={[{ id: INGET, label: t.ingetProblem }, ...problem.map((p) => ({ id: p.id, label: p.namn }))]}
          />
        </>
      )}
    </Formulardialog>
  );
}
