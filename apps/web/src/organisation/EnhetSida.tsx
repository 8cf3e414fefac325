import { useQuery } from '@apollo/client/react';
import { EmptyState, Link, Notice, Skeleton } from '@roda-traden/ui';
import { useParams } from 'react-router';
import { graphql } from '../gql/index.ts';
import { felmening } from '../lib/felmening.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import { Enhetsdetalj } from './Enhetsdetalj.tsx';
import { texter } from './organisation.texter.ts';
import { sokvagar } from './organisation.vagar.ts';

const EnhetFraga = graphql(`
  query Enhetssida($id: ID!) {
    organisation(id: $id) {
      id
      ...Enhetsdetalj
    }
  }
`);

export function EnhetSida() {
  const { id = '' } = useParams();
  const { data, loading, error } = useQuery(EnhetFraga, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  if (data?.organisation) return <Enhetsdetalj key={id} enhet={data.organisation} />;
  if (error)
    return (
      <Notice tone="error" live="alert">
        {felmening(error)}
      </Notice>
    );
  if (loading) return <Skeleton lines={10} />;
  return (
    <EmptyState
      title={texter.finnsInte}
      action={<Link href={sokvagar.enheter}>{texter.tillbakaEnheter}</Link>}
    >
      <Sidtitel>{texter.sidtitel(texter.finnsInte)}</Sidtitel>
      {texter.finnsInteText}
    </EmptyState>
  );
}
