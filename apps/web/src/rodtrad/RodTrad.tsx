import { useQuery } from '@apollo/client/react';
import { EmptyState, Link, Notice, PageHeader, Skeleton } from '@roda-traden/ui';
import { useParams } from 'react-router';
import { graphql } from '../gql/index.ts';
import { useJag } from '../konto/index.ts';
import { felmening } from '../lib/felmening.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import { tradvagar } from '../lib/tradvagar.ts';
import { Beslutsled, Bildled, Operativaled } from './Bildled.tsx';
import { Losa } from './Losa.tsx';
import { Problemled } from './Problemled.tsx';
import { Rapportled } from './Rapportled.tsx';
import s from './rodtrad.module.css';
import { texter } from './rodtrad.texter.ts';

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
      }
      ...Beslutsled
      ...Problemled
      ...Bildled
      ...Operativaled
      ...Rapportled
    }
  }
`);

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
      <Sidtitel>{atgard || problem ? rubrik : texter.sidtitel}</Sidtitel>
      <PageHeader
        title={rubrik}
        eyebrow={delvis && trad?.kanSeHela ? <Link href={tradvagar.tradar}>{texter.hela}</Link> : undefined}
        lead={texter.ingress}
      />
      {error ? (
        <Notice tone="error" live="alert">
          {felmening(error)}
        </Notice>
      ) : null}
      {!trad && !error ? <Skeleton lines={16} /> : null}
      {trad ? (
        <div className={s.spalter}>
          <ol className={s.trad} aria-label={texter.tradensLed}>
            <Beslutsled trad={trad} />
            <Problemled trad={trad} vald={atgardId ?? null} />
            <Bildled trad={trad} />
            <Operativaled trad={trad} />
            <Rapportled trad={trad} />
          </ol>
          <Losa losa={trad.lostAttKnyta} lagesbildId={trad.lagesbild.id} />
        </div>
      ) : null}
    </div>
  );
}
