import { useMutation } from '@apollo/client/react';
import { knytningsfel } from '@roda-traden/domain';
import { Button, CheckboxGroup, Notice } from '@roda-traden/ui';
import { useState } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import type { KnytFragment as Data } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { Formulardialog, type Formularfalt, type Utfall } from '../lib/Formulardialog.tsx';
import { Valfalt } from '../lib/falt.tsx';
import { sagSparat } from '../lib/sagSparat.ts';
import s from './atgardsplan.module.css';
import { texter } from './atgardsplan.texter.ts';
import { HAMTA_PLANEN } from './plan.graphql.ts';
import { utkasttexter as t } from './utkast.texter.ts';

const KnytFragment = graphql(`
  fragment Knyt on Atgardsplan {
    id
    problem {
      id
      namn
      orsaker {
        id
        beskrivning
        antagande
      }
    }
    attKnyta {
      atgard {
        id
        nummer
        titel
      }
      forslag {
        problem {
          id
          namn
        }
        orsaker {
          id
          beskrivning
        }
      }
    }
  }
`);

const KnytAtgarder = graphql(`
  mutation KnytAtgarder($planId: ID!, $knytningar: [KnytningInput!]!) {
    knytAtgarder(planId: $planId, knytningar: $knytningar) {
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

interface Knytning {
  atgardId: string;
  problemId: string;
  orsakIdn: string[];
}
type Vantande = Data['attKnyta'][number];

/** Measures that were carried into the draft and wait for problem and cause; many are aimed in one go. */
export function Knyt({ plan }: { plan: FragmentType<typeof KnytFragment> }) {
  const { id, problem, attKnyta } = getFragmentData(KnytFragment, plan);
  const [visar, setVisar] = useState<'forslag' | 'valj' | null>(() =>
    window.location.hash === '#knyt' ? 'valj' : null,
  );
  const [knyt] = useMutation(KnytAtgarder, HAMTA_PLANEN);
  const stang = (): void => setVisar(null);
  const forslag = attKnyta.filter((rad) => rad.forslag);

  async function spara(knytningar: Knytning[]): Promise<Utfall<never>> {
    const svar = (await knyt({ variables: { planId: id, knytningar } })).data?.knytAtgarder;
    if (svar?.__typename === 'Valideringsfel') return { slag: 'fel', falt: svar.falt };
    sagSparat(t.knutna, []);
    return { slag: 'sparad' };
  }
  return (
    <>
      {attKnyta.length > 0 ? (
        <div id="knyt" className={s.vantar}>
          <Notice
            title={t.vantar(attKnyta.length)}
            actions={
              <>
                {forslag.length > 0 ? (
                  <Button onPress={() => setVisar('forslag')}>{t.forslag(forslag.length)}</Button>
                ) : null}
                <Button variant={forslag.length > 0 ? 'quiet' : 'plain'} onPress={() => setVisar('valj')}>
                  {t.knyt}
                </Button>
              </>
            }
          >
            {t.vantarText}
          </Notice>
        </div>
      ) : null}
      {visar === 'forslag' ? <Forslag vantande={forslag} spara={spara} onStang={stang} /> : null}
      {visar === 'valj' && attKnyta.length > 0 ? (
        <Val vantande={attKnyta} problem={problem} spara={spara} onStang={stang} />
      ) : null}
    </>
  );
}

interface Dialog {
  vantande: readonly Vantande[];
  spara: (knytningar: Knytning[]) => Promise<Utfall<never>>;
  onStang: () => void;
}

const minstEn = (atgardIdn: readonly string[]) =>
  atgardIdn.length > 0 ? [] : [{ falt: 'atgardIdn', kod: 'saknas', meddelande: t.knytValj }];

/** What is called the same in the new lägesbild: proposed, and tied only by whoever says that it is. */
function Forslag({ vantande, spara, onStang }: Dialog) {
  return (
    <Formulardialog<{ atgardIdn: string[] }>
      titel={t.forslagTitel}
      varden={{ atgardIdn: vantande.map((rad) => rad.atgard.id) }}
      version={0}
      regler={({ atgardIdn }) => minstEn(atgardIdn)}
      spara={({ atgardIdn }) =>
        spara(
          vantande.flatMap(({ atgard, forslag }) =>
            forslag && atgardIdn.includes(atgard.id)
              ? [
                  {
                    atgardId: atgard.id,
                    problemId: forslag.problem.id,
                    orsakIdn: forslag.orsaker.map((o) => o.id),
                  },
                ]
              : [],
          ),
        )
      }
      onStang={onStang}
      sparaText={t.knytSpara}
      ifalt={{ atgardIdn: { namn: t.knytVal, text: (v) => t.antal(v.length) } }}
    >
      {(falt) => (
        <>
          <p>{t.forslagText}</p>
          <Atgarder
            falt={falt}
            val={vantande.map(({ atgard, forslag }) => ({
              id: atgard.id,
              label: atgard.titel,
              description: forslag
                ? t.forslagRad(
                    forslag.problem.namn,
                    forslag.orsaker.map((o) => o.beskrivning),
                  )
                : undefined,
            }))}
          />
        </>
      )}
    </Formulardialog>
  );
}

interface Valvarden {
  atgardIdn: string[];
  problemId: string;
  orsakIdn: string[];
}

function Val({ vantande, problem, spara, onStang }: Dialog & { problem: Data['problem'] }) {
  const [ensam, ...fler] = vantande;
  return (
    <Formulardialog<Valvarden>
      titel={t.knyt}
      varden={{ atgardIdn: ensam && fler.length === 0 ? [ensam.atgard.id] : [], problemId: '', orsakIdn: [] }}
      version={0}
      regler={({ atgardIdn, problemId }) => [
        ...minstEn(atgardIdn),
        ...knytningsfel({ problemId, orsakIdn: [] }, new Map(problem.map((p) => [p.id, []]))),
      ]}
      spara={({ atgardIdn, problemId, orsakIdn }) => {
        // Causes that were ticked under another problem aren't this one's.
        const egna = problem.find((p) => p.id === problemId)?.orsaker.map((o) => o.id) ?? [];
        const mot = { problemId, orsakIdn: orsakIdn.filter((id) => egna.includes(id)) };
        return spara(atgardIdn.map((atgardId) => ({ atgardId, ...mot })));
      }}
      onStang={onStang}
      sparaText={t.knytSpara}
      ifalt={{
        atgardIdn: { namn: t.knytVal, text: (v) => t.antal(v.length) },
        problemId: {
          namn: texter.formular.problem,
          text: (v) => problem.find((p) => p.id === v)?.namn ?? '',
        },
        orsakIdn: { namn: texter.formular.orsaker, text: (v) => t.antal(v.length) },
      }}
    >
      {(falt) => (
        <>
          <Atgarder
            falt={falt}
            val={vantande.map(({ atgard }) => ({
              id: atgard.id,
              label: atgard.titel,
              description: texter.nummer(atgard.nummer),
            }))}
          />
          <Valfalt
            falt={falt}
            namn="problemId"
            label={texter.formular.problem}
            val={problem.map((p) => ({ id: p.id, label: p.namn }))}
          />
          <Orsaker falt={falt} problem={problem} />
        </>
      )}
    </Formulardialog>
  );
}

function Atgarder<V extends { atgardIdn: string[] }>({
  falt,
  val,
}: {
  falt: Formularfalt<V>;
  val: readonly { id: string; label: string; description?: string | undefined }[];
}) {
  // Both dialogs have the field; which of them it is doesn't matter to it.
  const { control, id } = falt as unknown as Formularfalt<{ atgardIdn: string[] }>;
  return (
    <Controller
      name="atgardIdn"
      control={control}
      render={({ field, fieldState }) => (
        <CheckboxGroup
          {...field}
          id={id('atgardIdn')}
          label={t.knytVal}
          errorMessage={fieldState.error?.message}
          options={[...val]}
        />
      )}
    />
  );
}

function Orsaker({ falt, problem }: { falt: Formularfalt<Valvarden>; problem: Data['problem'] }) {
  const problemId = useWatch({ control: falt.control, name: 'problemId' });
  const orsaker = problem.find((p) => p.id === problemId)?.orsaker ?? [];
  if (orsaker.length === 0) return null;
  return (
    <Controller
      name="orsakIdn"
      control={falt.control}
      render={({ field, fieldState }) => (
        <CheckboxGroup
          {...field}
          id={falt.id('orsakIdn')}
          label={texter.formular.orsaker}
          errorMessage={fieldState.error?.message}
          options={orsaker.map((o) => ({
            id: o.id,
            label: o.beskrivning,
            description: o.antagande ? texter.formular.antagande : undefined,
          }))}
        />
      )}
    />
  );
}
