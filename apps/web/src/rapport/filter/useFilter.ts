import { useQuery } from '@apollo/client/react';
import { filterFranAdress, filterTillAdress, type RapportFilter } from '@roda-traden/domain';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { RegisterFraga } from '../rapport.graphql.ts';
import { useHandlaggare } from '../useHandlaggare.ts';
import type { Filterregister } from './filterord.ts';

export interface Adressfilter {
  filter: RapportFilter;
  /** Puts a filter in the address; what else stands there is kept. */
  satt: (filter: RapportFilter) => void;
  /** The address' own question part, for links that keep it. */
  sok: string;
}

/** The filter as the address has it: shared, bookmarked, and gone back to. */
export function useAdressfilter(): Adressfilter {
  const [params, setParams] = useSearchParams();
  const text = params.toString();
  const filter = useMemo(() => filterFranAdress(new URLSearchParams(text)), [text]);
  const satt = useCallback(
    (nytt: RapportFilter) => {
      setParams(
        (gamla) => {
          const kvar = new URLSearchParams(gamla);
          for (const [namn] of filterTillAdress(filterFranAdress(gamla))) kvar.delete(namn);
          for (const [namn, varde] of filterTillAdress(nytt)) kvar.set(namn, varde);
          return kvar;
        },
        { replace: true },
      );
    },
    [setParams],
  );
  return { filter, satt, sok: text && `?${text}` };
}

/** Names for what a filter holds. */
export function useFilterregister(triagerar: boolean): Filterregister {
  const { data } = useQuery(RegisterFraga);
  const { alla } = useHandlaggare(!triagerar);
  return {
    kategorier: data?.kategorier ?? [],
    omraden: data?.omraden ?? [],
    handlaggare: alla,
  };
}
