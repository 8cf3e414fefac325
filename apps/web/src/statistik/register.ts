import { useQuery } from '@apollo/client/react';
import {
  ALLVARSGRADER,
  ANDTS_TAGGAR,
  ARTER,
  KANALER,
  type RapportFilter,
  SAKERHETER,
} from '@roda-traden/domain';
import { graphql } from '../gql/index.ts';
import type { filterchips } from '../rapport/index.ts';
import { texter } from './statistik.texter.ts';

const RegisterFraga = graphql(`
  query Analysregister {
    kategorier {
      kod
      namn
      art
      artnamn
    }
    omraden {
      id
      kod
      namn
      slag
      foralderId
    }
  }
`);

export interface Val {
  id: string;
  label: string;
  /** The heading it stands under. */
  grupp?: string;
}

export const DIMENSIONER = [
  'arter',
  'kategorier',
  'omraden',
  'kanaler',
  'allvar',
  'andts',
  'sakerheter',
] as const satisfies (keyof RapportFilter)[];
/** What also those may choose who see figures only; the server refuses the rest to them. */
export const GROVA_DIMENSIONER: readonly Dimension[] = ['arter', 'kategorier', 'omraden', 'kanaler'];
export type Dimension = (typeof DIMENSIONER)[number];

export interface Register {
  /** The kommun's own lists have come, or won't. */
  klart: boolean;
  /** They have come: what isn't in them doesn't exist. */
  helt: boolean;
  val: Record<Dimension, Val[]>;
  artFor(kategori: string): { kod: string; namn: string } | undefined;
  /** The names behind codes, for a filter in words. */
  ord: Parameters<typeof filterchips>[1];
}

const lista = (rader: readonly { kod: string | number; namn: string }[]): Val[] =>
  rader.map(({ kod, namn }) => ({ id: String(kod), label: namn }));

/** The kommun's own categories and areas, and the fixed lists, as choices with names. */
export function useRegister(): Register {
  const { data, error } = useQuery(RegisterFraga);
  const kategorier = data?.kategorier ?? [];
  const omraden = data?.omraden ?? [];
  const val: Record<Dimension, Val[]> = {
    arter: lista(ARTER),
    kategorier: [
      ...kategorier.map(({ kod, namn, artnamn }) => ({ id: kod, label: namn, grupp: artnamn })),
      { id: '-', label: texter.utanKategori, grupp: texter.utanKategori },
    ],
    omraden: [
      ...omraden
        .map(({ kod, namn, slag }) => ({ id: kod, label: namn, grupp: texter.slagnamn(slag) }))
        .sort((a, b) => SLAG.indexOf(a.grupp) - SLAG.indexOf(b.grupp)),
      { id: '-', label: texter.okandPlats, grupp: texter.okandPlats },
    ],
    kanaler: lista(KANALER),
    allvar: lista(ALLVARSGRADER),
    andts: lista(ANDTS_TAGGAR),
    sakerheter: lista(SAKERHETER),
  };
  return {
    klart: data !== undefined || error !== undefined,
    helt: data !== undefined,
    val,
    artFor(kod) {
      const kategori = kategorier.find((k) => k.kod === kod);
      return kategori && { kod: kategori.art, namn: kategori.artnamn };
    },
    ord: { kategorier, omraden, handlaggare: [] },
  };
}

const SLAG: readonly string[] = ['kommun', 'regso', 'ort', 'plats'].map(texter.slagnamn);
