import { useQuery } from '@apollo/client/react';
import { EmptyState, Link, Notice, Skeleton } from '@roda-traden/ui';
import { useParams } from 'react-router';
import { graphql } from '../gql/index.ts';
import { felmening } from '../lib/felmening.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import { Gruppdetalj } from './Gruppdetalj.tsx';
import { texter } from './organisation.texter.ts';
import { sokvagar } from './organisation.vagar.ts';

const GruppFraga = graphql(`
  query Gruppsida($id: ID!) {
    grupp(id: $id) {
      id
      ...Gruppdetalj
    }
  }
`);

export function GruppSida() {
  const { id = '' } = useParams();
  const { data, loading, error } = useQuery(GruppFraga, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  if (data?.grupp) return <Gruppdetalj key={id} grupp={data.grupp} />;
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
      action={<Link href={sokvagar.grupper}>{texter.tillbakaGrupper}</Link>}
    >
      <Sidtitel>{texter.sidtitel(texter.finnsInte)}</Sidtitel>
      {texter.finnsInteText}
    </EmptyState>
  );
}
