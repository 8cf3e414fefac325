import type { RapportFilter } from '@roda-traden/domain';
import { Button, ChipGroup, FilterChip, LinkButton, TextField } from '@roda-traden/ui';
import { Keyboard, ListFilter, Plus, Search } from 'lucide-react';
import { type ReactNode, type Ref, useEffect, useState } from 'react';
import type { InkorgsantalQuery } from '../../gql/graphql.ts';
import { registreraSokvag } from '../rapport.routes.tsx';
import { texter } from '../rapport.texter.ts';
import s from './Listhuvud.module.css';
import { VYER, type Vykod } from './vyer.ts';

export interface ListhuvudProps {
  vy: Vykod;
  onVy: (vy: Vykod) => void;
  antal: InkorgsantalQuery['inkorgsantal'] | undefined;
  filter: RapportFilter;
  satt: (filter: RapportFilter) => void;
  onFilter: () => void;
  onHjalp: () => void;
  /** From the search field on to the first hit. */
  onTillListan: () => void;
  sokRef: Ref<HTMLInputElement>;
  children: ReactNode;
}

/** What the list shows: tabs with their numbers, search, filter. */
export function Listhuvud({
  vy,
  onVy,
  antal,
  filter,
  satt,
  onFilter,
  onHjalp,
  onTillListan,
  sokRef,
  children,
}: ListhuvudProps) {
  const t = texter.inkorg;
  return (
    <header className={s.huvud}>
      <div className={s.titelrad}>
        <h1 id="inkorgens-rubrik">{t.titel}</h1>
        <div className={s.verktyg}>
          <Button variant="quiet" iconOnly icon={<Keyboard />} className={s.tangenter} onPress={onHjalp}>
            {t.kortkommandon}
          </Button>
          <LinkButton href={registreraSokvag()} icon={<Plus />} variant="quiet">
            {t.ny}
          </LinkButton>
        </div>
      </div>
      <div className={s.vyer}>
        <ChipGroup label={t.vyer}>
          {VYER.map((rad) => (
            <FilterChip
              key={rad.kod}
              isSelected={rad.kod === vy}
              count={antal?.[rad.kod]}
              onPress={() => onVy(rad.kod)}
            >
              {rad.namn}
            </FilterChip>
          ))}
        </ChipGroup>
      </div>
      <div className={s.sokrad}>
        <Sokfalt filter={filter} satt={satt} onTillListan={onTillListan} sokRef={sokRef} />
        <Button icon={<ListFilter />} onPress={onFilter}>
          {texter.filter.knapp}
        </Button>
      </div>
      {children}
    </header>
  );
}

const VANTA_MS = 250;

/** Typing waits a moment before it asks: the address gets the word, not each letter. */
function Sokfalt({
  filter,
  satt,
  onTillListan,
  sokRef,
}: Pick<ListhuvudProps, 'filter' | 'satt' | 'onTillListan' | 'sokRef'>) {
  const iAdressen = filter.text ?? '';
  const [text, setText] = useState(iAdressen);
  useEffect(() => setText(iAdressen), [iAdressen]);
  useEffect(() => {
    if (text.trim() === iAdressen) return;
    const vanta = setTimeout(() => {
      const { text: _bort, ...kvar } = filter;
      satt(text.trim() ? { ...kvar, text: text.trim() } : kvar);
    }, VANTA_MS);
    return () => clearTimeout(vanta);
  }, [filter, iAdressen, satt, text]);
  return (
    <div className={s.sok}>
      <TextField
        ref={sokRef}
        type="search"
        label={texter.inkorg.sok}
        hideLabel
        placeholder={texter.inkorg.sokKort}
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
    </div>
  );
}
