import { useMutation } from '@apollo/client/react';
import { ATGARD, type Atgardsstatus, OPPNA_ATGARDSSTATUSAR, tillstandsnamn } from '@roda-traden/domain';
import { Button, CheckboxGroup, showToast } from '@roda-traden/ui';
import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { Formulardialog, type Utfall } from '../lib/Formulardialog.tsx';
import { HAMTA_PLANEN } from './plan.graphql.ts';
import { utkasttexter as t } from './utkast.texter.ts';

export const TamedFragment = graphql(`
  fragment Tamed on Atgardsplan {
    id
    attTaMed {
      utgar
      atgard {
        id
        nummer
        titel
        status
        plannamn
      }
    }
  }
`);

const TaMed = graphql(`
  mutation TaMedAtgarder($planId: ID!, $idn: [ID!]!) {
    taMedAtgarder(planId: $planId, atgardIdn: $idn) {
      __typename
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
  atgardIdn: string[];
}

/** Chooses what of the plan in force the draft goes on with; offered where there is something to choose. */
export function Tamed({ plan }: { plan: FragmentType<typeof TamedFragment> }) {
  const { id, attTaMed } = getFragmentData(TamedFragment, plan);
  // What hangs loose leads here, to give the reason.
  const [visar, setVisar] = useState(() => window.location.hash === '#ta-med');
  const [taMed] = useMutation(TaMed, HAMTA_PLANEN);
  if (attTaMed.length === 0) return null;

  async function spara({ atgardIdn: idn }: Varden): Promise<Utfall<Varden>> {
    const svar = (await taMed({ variables: { planId: id, idn } })).data?.taMedAtgarder;
    if (svar?.__typename === 'Valideringsfel') return { slag: 'fel', falt: svar.falt };
    showToast({ title: t.medtagna, tone: 'ok' });
    return { slag: 'sparad' };
  }
  // What the draft leaves out has its reason: taking it back is a choice of its own.
  const valda = attTaMed
    .filter(({ atgard, utgar }) => !utgar && OPPNA_ATGARDSSTATUSAR.includes(atgard.status as Atgardsstatus))
    .map(({ atgard }) => atgard.id);
  return (
    <>
      <Button onPress={() => setVisar(true)}>{t.taMed}</Button>
      {visar ? (
        <Formulardialog<Varden>
          titel={t.taMedTitel}
          varden={{ atgardIdn: valda }}
          version={0}
          regler={({ atgardIdn }) =>
            atgardIdn.length > 0 ? [] : [{ falt: 'atgardIdn', kod: 'saknas', meddelande: t.valj }]
          }
          spara={spara}
          onStang={() => setVisar(false)}
          sparaText={t.taMedSpara}
          ifalt={{ atgardIdn: { namn: t.valda, text: (v) => t.antal(v.length) } }}
        >
          {(falt) => (
            <>
              <p>{t.taMedText}</p>
              <Controller
                name="atgardIdn"
                control={falt.control}
                render={({ field, fieldState }) => (
                  <CheckboxGroup
                    {...field}
                    id={falt.id('atgardIdn')}
                    label={t.valda}
                    description={valda.length > 0 ? t.valdaHjalp : undefined}
                    errorMessage={fieldState.error?.message}
                    options={attTaMed.map(({ atgard: a, utgar }) => ({
                      id: a.id,
                      label: a.titel,
                      description: t.rad(a.nummer, tillstandsnamn(ATGARD, a.status), a.plannamn, utgar),
                    }))}
                  />
                )}
              />
            </>
          )}
        </Formulardialog>
      ) : null}
    </>
  );
}
