import { useMutation } from '@apollo/client/react';
import { Button, ConfirmDialog, MenuButton, Panel, showToast } from '@roda-traden/ui';
import { Ellipsis, Plus } from 'lucide-react';
import { useState } from 'react';
import type { EffektmalenFragment as Data } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { felmening } from '../lib/felmening.ts';
import { dagtext } from '../lib/tid.ts';
import s from './atgardsplan.module.css';
import { texter } from './atgardsplan.texter.ts';
import { Effektmalsformular } from './Effektmalsformular.tsx';
import { HAMTA_PLANEN } from './plan.graphql.ts';

const t = texter.mal;

export const EffektmalenFragment = graphql(`
  fragment Effektmalen on Atgardsplan {
    id
    effektmal {
      id
      version
      matt
      utgangsvarde
      malvarde
      datum
      problemId
      problem {
        id
        namn
      }
    }
    problem {
      id
      namn
    }
    viewerKan {
      andra
    }
  }
`);

const TaBortMal = graphql(`
  mutation TaBortEffektmal($id: ID!, $version: Int!) {
    taBortEffektmal(id: $id, version: $version) {
      __typename
      ... on EffektmalKonflikt {
        meddelande
      }
      ... on Valideringsfel {
        falt {
          meddelande
        }
      }
    }
  }
`);

type Mal = Data['effektmal'][number];

/** What the plan as a whole should lead to. */
export function Effektmal({ plan }: { plan: FragmentType<typeof EffektmalenFragment> }) {
  const data = getFragmentData(EffektmalenFragment, plan);
  const [andras, setAndras] = useState<Mal | 'nytt' | null>(null);
  const [bort, setBort] = useState<Mal | null>(null);
  const [taBort] = useMutation(TaBortMal, HAMTA_PLANEN);

  const verkstall = async (mal: Mal): Promise<void> => {
    try {
      const { data: svar } = await taBort({ variables: { id: mal.id, version: mal.version } });
      const utfall = svar?.taBortEffektmal;
      if (utfall?.__typename === 'AtgardsplanSparad') showToast({ title: t.borttaget, tone: 'ok' });
      else if (utfall?.__typename === 'EffektmalKonflikt')
        showToast({ title: utfall.meddelande, tone: 'error' });
      else if (utfall) showToast({ title: utfall.falt.map((f) => f.meddelande).join(' '), tone: 'error' });
    } catch (fel) {
      showToast({ title: felmening(fel), tone: 'error' });
    }
  };

  return (
    <Panel
      title={<span id="effektmal">{t.rubrik}</span>}
      variant="flat"
      actions={
        data.viewerKan.andra ? (
          <Button icon={<Plus />} onPress={() => setAndras('nytt')}>
            {t.nytt}
          </Button>
        ) : null
      }
    >
      {data.effektmal.length === 0 ? <p className={s.dampad}>{t.inga}</p> : null}
      <ul className={s.mal}>
        {data.effektmal.map((mal) => (
          <li key={mal.id} id={`effektmal-${mal.id}`}>
            <span className={s.malord}>
              <strong>{mal.matt}</strong>
              <span>
                {t.rad(mal.utgangsvarde ?? null, mal.malvarde ?? null, mal.datum ? dagtext(mal.datum) : null)}
              </span>
              {mal.problem ? <span className={s.dampad}>{mal.problem.namn}</span> : null}
            </span>
            {data.viewerKan.andra ? (
              <MenuButton
                iconOnly
                icon={<Ellipsis />}
                variant="quiet"
                label={t.val(mal.matt)}
                items={[
                  { id: 'andra', label: texter.andra, onAction: () => setAndras(mal) },
                  { id: 'bort', label: texter.taBort, danger: true, onAction: () => setBort(mal) },
                ]}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {andras ? (
        <Effektmalsformular
          planId={data.id}
          problem={data.problem}
          mal={andras === 'nytt' ? null : andras}
          onStang={() => setAndras(null)}
        />
      ) : null}
      {bort ? (
        <ConfirmDialog
          isOpen
          danger
          title={t.taBort}
          confirmLabel={texter.taBort}
          onOpenChange={(oppen) => !oppen && setBort(null)}
          onConfirm={() => verkstall(bort)}
        >
          {bort.matt}
        </ConfirmDialog>
      ) : null}
    </Panel>
  );
}
