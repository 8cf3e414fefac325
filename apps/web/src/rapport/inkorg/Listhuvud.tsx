import type { RapportFilter } from '@roda-traden/domain';
import { Button, ChipGroup, FilterChip, LinkButton } from '@roda-traden/ui';
import { Keyboard, ListFilter, Plus } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import type { InkorgsantalQuery } from '../../gql/graphql.ts';
import { Sokfalt } from '../filter/Sokfalt.tsx';
import { texter } from '../rapport.texter.ts';
import { registreraSokvag } from '../rapport.vagar.ts';
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
  /** Escape in the search field; `rensa` takes the words away. */
  onSokEscape: (rensa: () => void) => void;
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
  onSokEscape,
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
              count={antal?.[rad.kod] ?? null}
              onPress={() => onVy(rad.kod)}
            >
              {rad.namn}
            </FilterChip>
          ))}
        </ChipGroup>
      </div>
      <div className={s.sokrad}>
        <div className={s.sok}>
          <Sokfalt
            filter={filter}
            satt={satt}
            medReferens
            onTillListan={onTillListan}
            onEscape={onSokEscape}
            ref={sokRef}
          />
        </div>
        <Button icon={<ListFilter />} onPress={onFilter}>
          {texter.filter.knapp}
        </Button>
      </div>
      {children}
    </header>
  );
}
