import { useQuery } from '@apollo/client/react';
import { EmptyState, Notice, PageHeader, Select, Skeleton } from '@roda-traden/ui';
import { useNavigate, useSearchParams } from 'react-router';
import type { TavladataFragment as Tavladata } from '../gql/graphql.ts';
import { getFragmentData, graphql } from '../gql/index.ts';
import { felmening } from '../lib/felmening.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import s from './atgardsplan.module.css';
import { texter } from './atgardsplan.texter.ts';
import { sokvagar } from './atgardsplan.vagar.ts';
import { Flikar } from './Flikar.tsx';
import { Kommande } from './Kommande.tsx';
import { Tavldiagram } from './Tavldiagram.tsx';
import { Tavltabell } from './Tavltabell.tsx';
import { summa, TavladataFragment } from './tavladata.ts';
import { ALLA_GALLANDE, lasUrval, urvalssokvag } from './urval.ts';

const t = texter.tavla;

const TavlaFraga = graphql(`
  query Atgardstavla($planId: ID) {
    atgardsplaner {
      id
      nummer
      namn
      planlage {
        kod
        text
      }
    }
    atgardstavla(planId: $planId) {
      ...Tavladata
    }
  }
`);

/** The measures per accountable unit, in numbers that each open the measures they count. One request. */
export function Tavla() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const plan = lasUrval(params).plan ?? ALLA_GALLANDE;
  const { data, previousData, error } = useQuery(TavlaFraga, {
    variables: { planId: plan === ALLA_GALLANDE ? null : plan },
    fetchPolicy: 'cache-and-network',
  });
  const visad = data ?? previousData;
  const tavla = visad ? getFragmentData(TavladataFragment, visad.atgardstavla) : null;
  return (
    <div className={s.sida}>
      <Sidtitel>{t.rubrik}</Sidtitel>
      <PageHeader title={t.rubrik} lead={tavla && tavla.antal > 0 ? mening(tavla) : undefined}>
        <Flikar plan={params.get('plan')} aktuell="tavla" />
      </PageHeader>
      {error ? (
        <Notice tone="error" live="alert">
          {felmening(error)}
        </Notice>
      ) : null}
      {visad && visad.atgardsplaner.length > 0 ? (
        <div className={`${s.planval} ej-utskrift`}>
          <Select
            label={texter.plan.valj}
            value={plan}
            onChange={(ny) => navigate(urvalssokvag({ plan: ny }, sokvagar.tavla))}
            options={[
              { id: ALLA_GALLANDE, label: texter.plan.allaGallande },
              ...visad.atgardsplaner.map(({ id, nummer, namn, planlage }) => ({
                id,
                label: texter.plan.planrad(namn, nummer),
                description: planlage.text,
              })),
            ]}
          />
        </div>
      ) : null}
      {visad ? <Kommande planer={visad.atgardsplaner} plan={plan === ALLA_GALLANDE ? null : plan} /> : null}
      {!tavla && !error ? <Skeleton lines={16} /> : null}
      {tavla?.antal === 0 ? <EmptyState title={t.inga}>{t.ingaText}</EmptyState> : null}
      {tavla && tavla.antal > 0 ? (
        <>
          <Tavltabell tavla={tavla} plan={plan} />
          <Tavldiagram tavla={tavla} plan={plan} />
        </>
      ) : null}
    </div>
  );
}

const mening = (tavla: Tavladata): string =>
  t.mening({
    antal: tavla.antal,
    enheter: tavla.enheter.length,
    sena: summa(tavla, 'flaggor', 'sen'),
    glomda: summa(tavla, 'flaggor', 'ej_uppdaterad'),
    utan: summa(tavla, 'flaggor', 'utan_tidsram'),
  });
