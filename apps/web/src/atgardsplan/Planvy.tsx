import { useQuery } from '@apollo/client/react';
import { GALLANDE_PLANSTATUSAR, type Planstatus } from '@roda-traden/domain';
import { EmptyState, Notice, PageHeader, Select, Skeleton } from '@roda-traden/ui';
import { useNavigate, useSearchParams } from 'react-router';
import { felmening } from '../lib/felmening.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import { Atgardslista } from './Atgardslista.tsx';
import s from './atgardsplan.module.css';
import { texter } from './atgardsplan.texter.ts';
import { Flikar } from './Flikar.tsx';
import { Kommande } from './Kommande.tsx';
import { Nyplan } from './Nyplan.tsx';
import { Plandetalj } from './Plandetalj.tsx';
import { PlanerFraga, PlanFraga } from './plan.graphql.ts';
import { ALLA_GALLANDE, arFiltrerat, lasUrval, urvalssokvag } from './urval.ts';

const t = texter.plan;

/** The plan that is shown unless another is chosen: the one in force, else the newest. */
export const forstaPlan = <P extends { status: string }>(planer: readonly P[]): P | undefined =>
  planer.find((plan) => GALLANDE_PLANSTATUSAR.includes(plan.status as Planstatus)) ??
  planer.find((plan) => plan.status !== 'kasserad') ??
  planer[0];

/** The plan as Brå's table, with what belongs to it; or a part of its measures, as the address says. */
export function Planvy() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const urval = lasUrval(params);
  const { data, error } = useQuery(PlanerFraga, { fetchPolicy: 'cache-and-network' });
  const planer = data?.atgardsplaner;
  const alla = urval.plan === ALLA_GALLANDE;
  const vald = alla
    ? undefined
    : (planer?.find((plan) => plan.id === urval.plan) ?? (urval.plan ? undefined : forstaPlan(planer ?? [])));
  // A part of the measures was asked for: then they are what the page is about.
  const delAv = arFiltrerat(urval);
  const flera = (planer?.length ?? 0) > 1;
  return (
    <div className={`${s.sida} ${s.plansida}`}>
      <Sidtitel>{t.titel(vald?.namn)}</Sidtitel>
      <PageHeader title={t.rubrik} actions={<Nyplan />}>
        <Flikar plan={urval.plan} aktuell="plan" />
      </PageHeader>
      {error ? (
        <Notice tone="error" live="alert">
          {felmening(error)}
        </Notice>
      ) : null}
      {!planer && !error ? <Skeleton lines={14} /> : null}
      {planer?.length === 0 ? <EmptyState title={t.inga}>{t.ingaText}</EmptyState> : null}
      {planer && flera ? (
        <div className={`${s.planval} ej-utskrift`}>
          <Select
            label={t.valj}
            value={alla ? ALLA_GALLANDE : (vald?.id ?? null)}
            onChange={(plan) => navigate(urvalssokvag({ plan }))}
            options={[
              ...planer.map((plan) => ({
                id: plan.id,
                label: t.planrad(plan.namn, plan.nummer),
                description: plan.planlage.text,
              })),
              { id: ALLA_GALLANDE, label: t.allaGallande },
            ]}
          />
        </div>
      ) : null}
      {planer && planer.length > 0 && !vald && !alla ? (
        <EmptyState title={t.finnsInte}>{t.finnsInteText}</EmptyState>
      ) : null}
      {vald && !delAv ? <EnPlan key={vald.id} id={vald.id} /> : null}
      {vald && delAv ? <Atgardslista urval={urval} planId={vald.id} /> : null}
      {alla || delAv ? <Kommande planer={planer ?? []} plan={vald?.id ?? null} /> : null}
      {alla ? <Atgardslista urval={urval} planId={null} /> : null}
    </div>
  );
}

function EnPlan({ id }: { id: string }) {
  const { data, error } = useQuery(PlanFraga, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (error)
    return (
      <Notice tone="error" live="alert">
        {felmening(error)}
      </Notice>
    );
  if (!data?.atgardsplan) return <Skeleton lines={14} />;
  const { innehall, atgarder } = data.atgardsplan;
  return <Plandetalj plan={data.atgardsplan} innehall={innehall} atgarder={atgarder} />;
}
