import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, LinkButton, Notice, ShowMore, Skeleton } from '@roda-traden/ui';
import { useState } from 'react';
import type { OmvarldFilterInput, Omvarldsslag } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { felmening } from '../lib/felmening.ts';
import { Notis } from './Notis.tsx';
import s from './Omvarld.module.css';
import { texter } from './omvarld.texter.ts';

const NotislistaFraga = graphql(`
  query Notislista($filter: OmvarldFilterInput, $slag: Omvarldsslag!, $first: Int!, $after: String) {
    omvarldshandelser(filter: $filter, slag: $slag, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          ...NotisDel
        }
      }
    }
  }
`);

interface Props {
  filter: OmvarldFilterInput;
  slag: Omvarldsslag;
  /** How many to begin with, and to add each time. */
  sida: number;
  /** Where a choice that left nothing is taken back. */
  rensaHref?: string | undefined;
}

/** The notices of a choice, latest published first, some at a time. */
export function Notislista({ filter, slag, sida, rensaHref }: Props) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(NotislistaFraga, {
    variables: { filter, slag, first: sida },
  });
  const [hamtar, setHamtar] = useState(false);
  const lista = (data ?? previousData)?.omvarldshandelser;
  if (error && !lista)
    return (
      <Notice
        tone="error"
        live="alert"
        actions={<Button onPress={() => void refetch()}>{texter.forsokIgen}</Button>}
      >
        {felmening(error)}
      </Notice>
    );
  if (!lista) return <Skeleton lines={sida > 5 ? 12 : 6} />;
  if (lista.totalCount === 0)
    return (
      <EmptyState
        title={texter.ingaNotiser}
        action={rensaHref ? <LinkButton href={rensaHref}>{texter.rensa}</LinkButton> : undefined}
      >
        {texter.ingaNotiserText}
      </EmptyState>
    );
  const visaFler = async (): Promise<void> => {
    setHamtar(true);
    try {
      await fetchMore({ variables: { after: lista.pageInfo.endCursor } });
    } finally {
      setHamtar(false);
    }
  };
  return (
    <div className={s.lista} data-gammal={loading && !data}>
      <ul>
        {lista.edges.map(({ node }) => (
          <li key={node.id}>
            <Notis notis={node} />
          </li>
        ))}
      </ul>
      <ShowMore
        shown={lista.edges.length}
        total={lista.totalCount}
        label={texter.visaFler}
        isPending={hamtar}
        onMore={() => void visaFler()}
      />
    </div>
  );
}
