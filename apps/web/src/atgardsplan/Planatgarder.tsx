import { useMutation } from '@apollo/client/react';
import { Button, ButtonRow, MenuButton, showToast } from '@roda-traden/ui';
import { ArrowDown, ArrowUp, Ellipsis, Plus } from 'lucide-react';
import { useState } from 'react';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { felmening } from '../lib/felmening.ts';
import { Atgardsborttagning } from './Atgardsborttagning.tsx';
import { Atgardsformular } from './Atgardsformular.tsx';
import s from './atgardsplan.module.css';
import { texter } from './atgardsplan.texter.ts';
import { Knyt } from './Knyt.tsx';
import { PlanradFragment, Plantabell, type Rad } from './Plantabell.tsx';
import { HAMTA_PLANEN, PlansvarFragment } from './plan.graphql.ts';
import { Tamed } from './Tamed.tsx';
import { utkasttexter } from './utkast.texter.ts';

const t = texter.tabell;

const PlanatgarderFragment = graphql(`
  fragment Planatgarder on Atgardsplan {
    id
    version
    problem {
      id
      namn
      orsaker {
        id
        beskrivning
        antagande
      }
    }
    viewerKan {
      andra
    }
    ...Tamed
    ...Knyt
  }
`);

const OrdnaAtgarder = graphql(`
  mutation OrdnaAtgarder($planId: ID!, $version: Int!, $idn: [ID!]!) {
    ordnaAtgarder(planId: $planId, version: $version, idn: $idn) {
      ...Plansvar
    }
  }
`);

interface Props {
  plan: FragmentType<typeof PlanatgarderFragment>;
  atgarder: readonly FragmentType<typeof PlanradFragment>[];
}

/** The plan's measures; in a draft they are written, changed, put in order and removed here. */
export function Planatgarder({ plan, atgarder }: Props) {
  const data = getFragmentData(PlanatgarderFragment, plan);
  const rader = getFragmentData(PlanradFragment, atgarder);
  const [andras, setAndras] = useState<string | 'ny' | null>(null);
  const [bort, setBort] = useState<Rad | null>(null);
  const [ordna, { loading: flyttar }] = useMutation(OrdnaAtgarder, HAMTA_PLANEN);

  const flytta = async (fran: number, till: number): Promise<void> => {
    // The buttons stay in use at the ends and while one move is on its way: a disabled button would drop the focus.
    if (flyttar || till < 0 || till >= rader.length) return;
    const idn = rader.map((rad) => rad.id);
    idn.splice(till, 0, ...idn.splice(fran, 1));
    try {
      const { data: svar } = await ordna({ variables: { planId: data.id, version: data.version, idn } });
      const utfall = getFragmentData(PlansvarFragment, svar?.ordnaAtgarder);
      if (utfall && utfall.__typename !== 'AtgardsplanSparad')
        showToast({ title: utfall.meddelande, tone: 'error' });
    } catch (fel) {
      showToast({ title: felmening(fel), tone: 'error' });
    }
  };
  return (
    <div className={s.stapel} id="atgarder">
      {data.viewerKan.andra ? (
        <ButtonRow>
          <Button icon={<Plus />} onPress={() => setAndras('ny')}>
            {t.ny}
          </Button>
          <Tamed plan={data} />
        </ButtonRow>
      ) : null}
      <Knyt plan={data} />
      <Plantabell
        atgarder={atgarder}
        knappar={
          data.viewerKan.andra
            ? (rad, plats) => (
                <div className={s.knappar}>
                  <Button
                    iconOnly
                    variant="quiet"
                    icon={<ArrowUp />}
                    onPress={() => void flytta(plats, plats - 1)}
                  >
                    {t.upp(rad.titel)}
                  </Button>
                  <Button
                    iconOnly
                    variant="quiet"
                    icon={<ArrowDown />}
                    onPress={() => void flytta(plats, plats + 1)}
                  >
                    {t.ner(rad.titel)}
                  </Button>
                  <MenuButton
                    iconOnly
                    icon={<Ellipsis />}
                    variant="quiet"
                    label={t.val(rad.titel)}
                    items={[
                      { id: 'andra', label: texter.andra, onAction: () => setAndras(rad.id) },
                      {
                        id: 'bort',
                        label: rad.foregangareId ? utkasttexter.utga : texter.taBort,
                        danger: true,
                        onAction: () => setBort(rad),
                      },
                    ]}
                  />
                </div>
              )
            : undefined
        }
      />
      {andras ? (
        <Atgardsformular
          planId={data.id}
          problem={data.problem}
          id={andras === 'ny' ? null : andras}
          onStang={() => setAndras(null)}
        />
      ) : null}
      {bort ? <Atgardsborttagning rad={bort} onStang={() => setBort(null)} /> : null}
    </div>
  );
}
