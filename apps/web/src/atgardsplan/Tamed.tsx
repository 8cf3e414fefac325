import { useMutation } from '@apollo/client/react';
import {
  ATGARD,
  type Atgardsstatus,
  OPPNA_ATGARDSSTATUSAR,
  tillstandsnamn,
  utgangsskalfel,
} from '@roda-traden/domain';
import { Button, CheckboxGroup } from '@roda-traden/ui';
import { useState } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import type { TamedFragment as Data } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { Formulardialog, type Formularfalt, type Utfall } from '../lib/Formulardialog.tsx';
import { Textfalt } from '../lib/falt.tsx';
import { sagSparat } from '../lib/sagSparat.ts';
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
  mutation TaMedAtgarder($planId: ID!, $idn: [ID!]!, $utgar: [UtgangInput!]) {
    taMedAtgarder(planId: $planId, atgardIdn: $idn, utgar: $utgar) {
      __typename
      ... on AtgardsplanSparad {
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

type Skalfalt = `skal_${string}`;
/** What goes on, and why what was taken off doesn't; one field for each. */
type Varden = { atgardIdn: string[] } & { [skal: Skalfalt]: string };
type Rad = Data['attTaMed'][number];

const skalfalt = (id: string): Skalfalt => `skal_${id}`;
/** What the draft leaves out has its reason: taking it back is a choice of its own. */
const arOppen = ({ atgard, utgar }: Rad): boolean =>
  !utgar && OPPNA_ATGARDSSTATUSAR.includes(atgard.status as Atgardsstatus);

/** Those that were taken off with a reason. */
const bortvalda = (v: Varden, oppna: readonly Rad[]) =>
  oppna
    .filter(({ atgard }) => !v.atgardIdn.includes(atgard.id) && v[skalfalt(atgard.id)]?.trim())
    .map(({ atgard }) => ({ atgardId: atgard.id, skal: v[skalfalt(atgard.id)] ?? '' }));

function regler(v: Varden, oppna: readonly Rad[]) {
  const bort = bortvalda(v, oppna);
  if (v.atgardIdn.length === 0 && bort.length === 0)
    return [{ falt: 'atgardIdn', kod: 'saknas', meddelande: t.valj }];
  return bort.flatMap(({ atgardId, skal }) =>
    utgangsskalfel(skal).map((fel) => ({ ...fel, falt: skalfalt(atgardId) })),
  );
}

/** Chooses what of the plan in force the draft goes on with; offered where there is something to choose. */
export function Tamed({ plan }: { plan: FragmentType<typeof TamedFragment> }) {
  const { id, attTaMed } = getFragmentData(TamedFragment, plan);
  // What hangs loose leads here, to give the reason.
  const [visar, setVisar] = useState(() => window.location.hash === '#ta-med');
  const [taMed] = useMutation(TaMed, HAMTA_PLANEN);
  if (attTaMed.length === 0) return null;
  const oppna = attTaMed.filter(arOppen);
  const valda = oppna.map(({ atgard }) => atgard.id);

  async function spara(v: Varden): Promise<Utfall<Varden>> {
    const variables = { planId: id, idn: v.atgardIdn, utgar: bortvalda(v, oppna) };
    const svar = (await taMed({ variables })).data?.taMedAtgarder;
    if (svar?.__typename === 'Valideringsfel') return { slag: 'fel', falt: svar.falt };
    const maskat = svar?.__typename === 'AtgardsplanSparad' ? svar.maskat : [];
    sagSparat(v.atgardIdn.length > 0 ? t.medtagna : t.bara, maskat);
    return { slag: 'sparad' };
  }
  return (
    <>
      <Button onPress={() => setVisar(true)}>{t.taMed}</Button>
      {visar ? (
        <Formulardialog<Varden>
          titel={t.taMedTitel}
          varden={{ ...Object.fromEntries(valda.map((a) => [skalfalt(a), ''])), atgardIdn: valda }}
          version={0}
          regler={(v) => regler(v, oppna)}
          spara={spara}
          onStang={() => setVisar(false)}
          sparaText={t.taMedSpara}
          ifalt={{
            ...Object.fromEntries(
              oppna.map(({ atgard }) => [
                skalfalt(atgard.id),
                { namn: t.varforInte(atgard.titel), text: (v: string) => v },
              ]),
            ),
            atgardIdn: { namn: t.valda, text: (v) => t.antal(v.length) },
          }}
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
              <Skalen falt={falt} oppna={oppna} />
            </>
          )}
        </Formulardialog>
      ) : null}
    </>
  );
}

/** Taken off here is asked about here: later the thread would, one by one. */
function Skalen({ falt, oppna }: { falt: Formularfalt<Varden>; oppna: readonly Rad[] }) {
  const valda = useWatch({ control: falt.control, name: 'atgardIdn' });
  return oppna
    .filter(({ atgard }) => !valda.includes(atgard.id))
    .map(({ atgard }) => (
      <Textfalt
        key={atgard.id}
        falt={falt}
        namn={skalfalt(atgard.id)}
        label={t.varforInte(atgard.titel)}
        hjalp={t.varforInteHjalp}
        valfritt
        lang
      />
    ));
}
