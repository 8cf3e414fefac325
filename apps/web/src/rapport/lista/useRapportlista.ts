import { useQuery } from '@apollo/client/react';
import type { RapportFilter } from '@roda-traden/domain';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ListradFragment as Rad } from '../../gql/graphql.ts';
import { type FragmentType, getFragmentData } from '../../gql/index.ts';
import { filterInput } from '../filter/filterInput.ts';
import { AntalFraga, ListradFragment, RapportlistaFraga } from '../rapport.graphql.ts';

const SIDA = 50;
/** How often the list asks whether something new has come. It says so; nothing moves by itself. */
const NYTT_MS = 60_000;

export interface Listpost {
  rad: Rad;
  liknande: boolean;
}

export interface Rapportlista {
  poster: readonly Listpost[];
  /** Nothing is known yet. */
  laddar: boolean;
  fel: unknown;
  finnsFler: boolean;
  hamtarFler: boolean;
  visaFler: () => void;
  /** How many the filter holds, as last counted. */
  antal: number | null;
  /** Something newer than the first row has come. */
  finnsNya: boolean;
  hamtaOm: () => void;
}

/** The reports of a filter, page by page as they are needed, newest first. */
export function useRapportlista(filter: RapportFilter, inkorg: boolean): Rapportlista {
  const variables = { filter: filterInput(filter), first: SIDA, inkorg };
  const lista = useQuery(RapportlistaFraga, { variables, fetchPolicy: 'cache-and-network' });
  const antal = useQuery(AntalFraga, {
    variables: { filter: variables.filter },
    // Not in the cache: its one row would be taken for the list's first page.
    fetchPolicy: 'no-cache',
    pollInterval: NYTT_MS,
  });
  const [hamtarFler, setHamtarFler] = useState(false);
  const hamtar = useRef(false);

  const forbindelse = lista.data?.rapporter;
  const { fetchMore, refetch } = lista;
  const efter = forbindelse?.pageInfo.endCursor ?? null;
  const finnsFler = forbindelse?.pageInfo.hasNextPage ?? false;
  const visaFler = useCallback(() => {
    if (hamtar.current || !finnsFler) return;
    hamtar.current = true;
    setHamtarFler(true);
    fetchMore({ variables: { after: efter } })
      .catch(() => undefined)
      .finally(() => {
        hamtar.current = false;
        setHamtarFler(false);
      });
  }, [efter, fetchMore, finnsFler]);

  const raknaOm = antal.refetch;
  const hamtaOm = useCallback(() => {
    void refetch();
    void raknaOm();
  }, [raknaOm, refetch]);

  const poster = (forbindelse?.edges ?? []).map((edge) => ({
    rad: getFragmentData(ListradFragment, edge.node as FragmentType<typeof ListradFragment>),
    liknande: edge.node.harLiknande ?? false,
  }));
  const nyast = antal.data?.rapporter.edges[0]?.node;
  const nyare = useNyareAn(nyast?.inkommen, poster[0]?.rad.inkommen, JSON.stringify(filter));
  return {
    poster,
    laddar: lista.loading && !forbindelse,
    fel: forbindelse ? undefined : lista.error,
    finnsFler,
    hamtarFler,
    visaFler,
    antal: antal.data?.rapporter.totalCount ?? null,
    finnsNya: forbindelse !== undefined && nyare && !poster.some((post) => post.rad.id === nyast?.id),
    hamtaOm,
  };
}

/** Has something come after the newest that this list has shown? A row that has left it is no news. */
function useNyareAn(nyast: string | undefined, forst: string | undefined, vy: string): boolean {
  const [sedd, setSedd] = useState({ vy, tid: '' });
  useEffect(() => {
    setSedd((forra) => {
      const tid = forra.vy === vy ? forra.tid : '';
      return { vy, tid: forst && forst > tid ? forst : tid };
    });
  }, [forst, vy]);
  return nyast !== undefined && sedd.vy === vy && nyast > sedd.tid;
}
