import type { RapportFilter } from '@roda-traden/domain';
import { TextField } from '@roda-traden/ui';
import { Search } from 'lucide-react';
import type { Ref } from 'react';
import { useAdressfalt } from '../../lib/useAdressfalt.ts';
import { texter } from '../rapport.texter.ts';
import { utanFalt } from './filterord.ts';

export interface SokfaltProps {
  filter: RapportFilter;
  satt: (filter: RapportFilter) => void;
  /** The reader sees whole references, and can search for one. */
  medReferens: boolean;
  /** From the search field on to the first hit. */
  onTillListan: () => void;
  /** What Escape does, where the page has a meaning of its own for it; else it clears the search. */
  onEscape?: ((rensa: () => void) => void) | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

const VANTA_MS = 250;

/** Typing waits a moment before it asks: the address gets the word, not each letter. */
export function Sokfalt({ filter, satt, medReferens, onTillListan, onEscape, ref }: SokfaltProps) {
  const { text, skriv, nu, framme } = useAdressfalt(
    filter.text ?? '',
    (ord) => {
      const kvar = utanFalt(filter, 'text');
      satt(ord ? { ...kvar, text: ord } : kvar);
    },
    VANTA_MS,
  );
  const t = texter.sok;
  return (
    <TextField
      ref={ref}
      type="search"
      label={medReferens ? t.ordEllerReferens : t.ord}
      hideLabel
      placeholder={medReferens ? t.ordEllerReferensKort : t.ordKort}
      before={<Search />}
      autoComplete="off"
      value={text}
      onChange={skriv}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === 'ArrowDown') {
          event.preventDefault();
          // The list still shows the search before: first the words, and the way into the list once it has their hits.
          if (framme) onTillListan();
          else nu(text);
        } else if (event.key === 'Escape') {
          event.preventDefault();
          if (onEscape) onEscape(() => nu(''));
          else nu('');
        } else event.continuePropagation();
      }}
    />
  );
}
