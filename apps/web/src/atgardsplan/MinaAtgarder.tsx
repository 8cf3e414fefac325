import { useQuery } from '@apollo/client/react';
import { EmptyState, Notice, PageHeader, Skeleton } from '@roda-traden/ui';
import { graphql } from '../gql/index.ts';
import { felmening } from '../lib/felmening.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import { Atgardskort } from './Atgardskort.tsx';
import s from './atgardsplan.module.css';
import { texter } from './atgardsplan.texter.ts';

const t = texter.mina;

const MinaFraga = graphql(`
  query MinaAtgarder {
    atgarder(filter: { angelagetForst: true }) {
      id
      flaggor
      ...Atgardskort
    }
  }
`);

/** What the unit answers for, the most urgent first. */
export function MinaAtgarder() {
  const { data, error } = useQuery(MinaFraga, { fetchPolicy: 'cache-and-network' });
  const atgarder = data?.atgarder;
  return (
    <div className={s.sida}>
      <Sidtitel>{t.titel}</Sidtitel>
      <PageHeader
        title={t.rubrik}
        lead={
          atgarder
            ? t.laget(atgarder.length, atgarder.filter((a) => a.flaggor.includes('sen')).length)
            : t.ingress
        }
      />
      {error ? (
        <Notice tone="error" live="alert">
          {felmening(error)}
        </Notice>
      ) : null}
      {!atgarder && !error ? <Skeleton lines={12} /> : null}
      {atgarder?.length === 0 ? <EmptyState title={t.inga}>{t.ingaText}</EmptyState> : null}
      {atgarder && atgarder.length > 0 ? (
        <ul className={s.kort} aria-label={t.rubrik}>
          {atgarder.map((atgard) => (
            <li key={atgard.id}>
              <Atgardskort atgard={atgard} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
