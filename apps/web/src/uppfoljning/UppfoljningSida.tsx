import { useQuery } from '@apollo/client/react';
import { EmptyState, Link, Notice, Skeleton } from '@roda-traden/ui';
import { useParams } from 'react-router';
import { graphql } from '../gql/index.ts';
import { felmening } from '../lib/felmening.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import { Uppfoljningsdetalj } from './Uppfoljningsdetalj.tsx';
import { texter } from './uppfoljning.texter.ts';
import { sokvagar } from './uppfoljning.vagar.ts';

const UppfoljningFraga = graphql(`
  query Uppfoljningssida($id: ID!) {
    uppfoljning(id: $id) {
      id
      ...Uppfoljningsdetalj
    }
  }
`);

export function UppfoljningSida() {
  const { id = '' } = useParams();
  const { data, loading, error } = useQuery(UppfoljningFraga, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  if (data?.uppfoljning) return <Uppfoljningsdetalj key={id} uppfoljning={data.uppfoljning} />;
  if (error)
    return (
      <Notice tone="error" live="alert">
        {felmening(error)}
      </Notice>
    );
  if (loading) return <Skeleton lines={14} />;
  return (
    <EmptyState
      page
      title={texter.finnsInte}
      action={<Link href={sokvagar.uppfoljningar}>{texter.tillbaka}</Link>}
    >
      <Sidtitel>{texter.finnsInte}</Sidtitel>
      {texter.finnsInteText}
    </EmptyState>
  );
}
