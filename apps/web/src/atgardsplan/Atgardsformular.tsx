import { useMutation, useQuery } from '@apollo/client/react';
import { atgardsfel } from '@roda-traden/domain';
import { Dialog, Skeleton } from '@roda-traden/ui';
import { getFragmentData, graphql } from '../gql/index.ts';
import { Formulardialog, type Utfall } from '../lib/Formulardialog.tsx';
import { felmening } from '../lib/felmening.ts';
import { sagSparat } from '../lib/sagSparat.ts';
import { useTrad } from '../organisation/index.ts';
import { Atgardsfalt } from './Atgardsfalt.tsx';
import {
  type Atgardsvarden,
  ifalt,
  type Problemval,
  tillInput,
  tillUppgifter,
  tillVarden,
} from './atgard.varden.ts';
import { texter } from './atgardsplan.texter.ts';
import { HAMTA_PLANEN } from './plan.graphql.ts';

const t = texter.formular;

export const AtgardsvardenFragment = graphql(`
  fragment Atgardsvarden on Atgard {
    id
    version
    titel
    beskrivning
    problemId
    typ
    sikt
    form
    upprepning
    evidensgrad
    evidenskalla
    operativtMal
    indikator
    ansvarigOrganisationId
    ansvarigFunktion
    fran
    till
    orsaker {
      id
    }
    medverkande {
      id
    }
  }
`);

const AtgardForAndring = graphql(`
  query AtgardForAndring($id: ID!) {
    atgard(id: $id) {
      id
      ...Atgardsvarden
    }
  }
`);

const SkapaAtgard = graphql(`
  mutation SkapaAtgard($planId: ID!, $input: AtgardInput!) {
    skapaAtgard(planId: $planId, input: $input) {
      __typename
      ... on AtgardSparad {
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

const AndraAtgard = graphql(`
  mutation AndraAtgard($id: ID!, $version: Int!, $input: AtgardInput!) {
    andraAtgard(id: $id, version: $version, input: $input) {
      __typename
      ... on AtgardSparad {
        maskat
      }
      ... on AtgardKonflikt {
        meddelande
        atgard {
          id
          ...Atgardsvarden
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

function sparat(maskat: readonly string[] = []): { slag: 'sparad' } {
  sagSparat(texter.sparat, maskat);
  return { slag: 'sparad' };
}

interface Props {
  planId: string;
  problem: readonly Problemval[];
  /** The measure to change; null for a new one. */
  id: string | null;
  onStang: () => void;
}

/** The form of a measure. One that is there already is read first, as it is now. */
export function Atgardsformular({ planId, problem, id, onStang }: Props) {
  const { trad, laddar } = useTrad();
  const { data, error } = useQuery(AtgardForAndring, {
    variables: { id: id ?? '' },
    skip: id === null,
    fetchPolicy: 'network-only',
  });
  const [skapa] = useMutation(SkapaAtgard, HAMTA_PLANEN);
  const [andra] = useMutation(AndraAtgard, HAMTA_PLANEN);
  const forut = data?.atgard ? getFragmentData(AtgardsvardenFragment, data.atgard) : null;
  // The choices must be there before the form is: a search in an empty list would say that nothing is called so.
  if (laddar || (id !== null && !forut))
    return (
      <Dialog title={t.andra} isOpen onOpenChange={(oppen) => !oppen && onStang()}>
        {error || (data && !forut) ? felmening(error) : <Skeleton lines={10} />}
      </Dialog>
    );

  async function spara(varden: Atgardsvarden, version: number): Promise<Utfall<Atgardsvarden>> {
    const input = tillInput(varden, problem);
    if (forut) {
      const { data: svar } = await andra({ variables: { id: forut.id, version, input } });
      const utfall = svar?.andraAtgard;
      if (utfall?.__typename === 'Valideringsfel') return { slag: 'fel', falt: utfall.falt };
      if (utfall?.__typename === 'AtgardKonflikt') {
        const nu = getFragmentData(AtgardsvardenFragment, utfall.atgard);
        return { slag: 'konflikt', meddelande: utfall.meddelande, nu: tillVarden(nu), version: nu.version };
      }
      return sparat(utfall?.maskat);
    }
    const utfall = (await skapa({ variables: { planId, input } })).data?.skapaAtgard;
    if (utfall?.__typename === 'Valideringsfel') return { slag: 'fel', falt: utfall.falt };
    return sparat(utfall?.__typename === 'AtgardSparad' ? utfall.maskat : []);
  }

  const register = { trad, problem: new Map(problem.map((p) => [p.id, p.orsaker.map((o) => o.id)])) };
  return (
    <Formulardialog<Atgardsvarden>
      titel={forut ? t.andra : t.ny}
      varden={tillVarden(forut)}
      version={forut?.version ?? 0}
      regler={(varden) => atgardsfel(tillUppgifter(varden, problem), register)}
      spara={spara}
      onStang={onStang}
      ifalt={ifalt(trad, problem)}
    >
      {(falt) => (
        <Atgardsfalt
          falt={falt}
          trad={trad}
          problem={problem}
          ansvarig={forut?.ansvarigOrganisationId ?? null}
        />
      )}
    </Formulardialog>
  );
}
