import { useQuery } from '@apollo/client/react';
import { EmptyState, Link, Notice, PageHeader, Skeleton } from '@roda-traden/ui';
import { useParams } from 'react-router';
import type { RodTradQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useJag } from '../konto/index.ts';
import { felmening } from '../lib/felmening.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import { tradvagar } from '../lib/tradvagar.ts';
import { Beslutsled } from './Beslutsled.tsx';
import { Bildled, Operativaled } from './Bildled.tsx';
import { Hanvisning } from './Hanvisning.tsx';
import { Kedja } from './Kedja.tsx';
import { Korthet } from './Korthet.tsx';
import { Losa } from './Losa.tsx';
import { Problemled } from './Problemled.tsx';
import { Rapportled } from './Rapportled.tsx';
import s from './rodtrad.module.css';
import { texter } from './rodtrad.texter.ts';
import { Versioner } from './Versioner.tsx';

const RodTradFraga = graphql(`
  query RodTrad($problemId: ID, $atgardId: ID, $beslutId: ID) {
    rodTrad(problemId: $problemId, atgardId: $atgardId, beslutId: $beslutId) {
      kanSeHela
      problem {
        id
        namn
      }
      atgarder {
        id
        titel
      }
      lostAttKnyta {
        ...Losa
      }
      lagesbild {
        id
        nummer
        beslut {
          id
        }
      }
      planer {
        id
        namn
      }
      uppfoljningar {
        id
        nummer
        beslut {
          id
        }
      }
      hanvisning {
        ...Hanvisning
      }
      ...Korthet
      ...Kedja
      ...Versioner
      ...Beslutsled
      ...Problemled
      ...Bildled
      ...Operativaled
      ...Rapportled
    }
  }
`);

/** What the decision that the thread goes through is about. */
function beslutsrubrik(
  { lagesbild, planer, uppfoljningar }: NonNullable<RodTradQuery['rodTrad']>,
  beslutId: string,
): string {
  if (lagesbild.beslut?.id === beslutId) return texter.bildrubrik(lagesbild.nummer);
  const uppfoljning = uppfoljningar?.find((u) => u.beslut?.id === beslutId);
  const [plan] = planer;
  if (uppfoljning) return texter.uppfoljningsrubrik(uppfoljning.nummer);
  return plan ? texter.planrubrik(plan.namn) : texter.titel;
}

/** The thread, from KS to the reports: through all of it, one problem, one measure or one decision. */
export function RodTrad() {
  const { problemId, atgardId, beslutId } = useParams();
  const { data, error } = useQuery(RodTradFraga, {
    variables: { problemId: problemId ?? null, atgardId: atgardId ?? null, beslutId: beslutId ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const { jag } = useJag();
  const trad = data?.rodTrad;
  const delvis = Boolean(problemId || atgardId || beslutId);
  const atgard = trad?.atgarder.find((a) => a.id === atgardId);
  const problem = trad?.problem.find((p) => p.id === problemId);
  const rubrik = atgard
    ? texter.atgardsrubrik(atgard.titel)
    : problem
      ? texter.problemrubrik(problem.namn)
      : beslutId && trad
        ? beslutsrubrik(trad, beslutId)
        : texter.titel;
  if (data && !trad)
    return (
      <EmptyState
        page
        title={delvis ? texter.finnsInte : texter.inga}
        action={
          delvis && jag?.viewerKan.includes('plan:lasa') ? (
            <Link href={tradvagar.tradar}>{texter.hela}</Link>
          ) : undefined
        }
      >
        <Sidtitel>{delvis ? texter.finnsInte : texter.inga}</Sidtitel>
        {delvis ? texter.finnsInteText : texter.ingaText}
      </EmptyState>
    );
  return (
    <div className={s.sida}>
      <Sidtitel>{atgard || problem || beslutId ? rubrik : texter.sidtitel}</Sidtitel>
      <PageHeader
        title={rubrik}
        eyebrow={
          delvis && trad?.kanSeHela ? (
            <Link href={tradvagar.tradar} className="ej-utskrift">
              {texter.hela}
            </Link>
          ) : undefined
        }
        lead={texter.ingress}
      />
      {error ? (
        <Notice tone="error" live="alert">
          {felmening(error)}
        </Notice>
      ) : null}
      {!trad && !error ? <Skeleton lines={16} /> : null}
      {trad?.hanvisning && !atgardId ? (
        <Hanvisning hanvisning={trad.hanvisning} nummer={trad.lagesbild.nummer} />
      ) : null}
      {trad ? <Korthet trad={trad} vald={atgardId ?? null} /> : null}
      {trad ? (
        <div className={s.spalter}>
          <ol className={s.trad} aria-label={texter.tradensLed}>
            {atgardId ? <Versioner trad={trad} vald={atgardId} /> : null}
            <Beslutsled trad={trad} />
            <Problemled trad={trad} vald={atgardId ?? null} />
            <Bildled trad={trad} />
            <Operativaled trad={trad} />
            <Rapportled trad={trad} />
          </ol>
          <div className={s.sidospalt}>
            <Kedja trad={trad} delvis={Boolean(problemId || atgardId)} />
            <Losa losa={trad.lostAttKnyta} lagesbildId={trad.lagesbild.id} />
          </div>
        </div>
      ) : null}
    </div>
  );
}
