import type { RapportFilter } from '@roda-traden/domain';
import { TextField } from '@roda-traden/ui';
import { Search } from 'lucide-react';
import { type Ref, useEffect, useState } from 'react';
import { texter } from '../rapport.texter.ts';
import { utanFalt } from './filterord.ts';

export interface SokfaltProps {
  filter: RapportFilter;
  satt: (filter: RapportFilter) => void;
  /** The reader sees whole references, and can search for one. */
  medReferens: boolean;
  /** From the search field on to the first hit. */
  onTillListan: () => void;
  ref?: Ref<HTMLInputElement> | undefined;
}

const VANTA_MS = 250;

/** Typing waits a moment before it asks: the address gets the word, not each letter. */
export function Sokfalt({ filter, satt, medReferens, onTillListan, ref }: SokfaltProps) {
  const iAdressen = filter.text ?? '';
  const [text, setText] = useState(iAdressen);
  useEffect(() => setText(iAdressen), [iAdressen]);
  useEffect(() => {
    if (text.trim() === iAdressen) return;
    const vanta = setTimeout(() => {
      const kvar = utanFalt(filter, 'text');
      satt(text.trim() ? { ...kvar, text: text.trim() } : kvar);
    }, VANTA_MS);
    return () => clearTimeout(vanta);
  }, [filter, iAdressen, satt, text]);
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
      onChange={setText}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === 'ArrowDown') {
          event.preventDefault();
          onTillListan();
        } else event.continuePropagation();
      }}
    />
  );
}
