import type { FieldPolicy, Reference } from '@apollo/client';

interface Edge {
  cursor: string;
  node: Reference;
}
interface Forbindelse {
  edges: readonly Edge[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * How pages of a keyset connection become one list in the cache. A page is laid after the row it was asked after;
 * a fresh first page is laid over the old one and keeps what was fetched beyond it, so that a list never jumps
 * back to its first fifty.
 */
export function forbindelse(keyArgs: string[]): FieldPolicy<Forbindelse> {
  return {
    keyArgs,
    merge(forut, ny, { args, readField }) {
      if (!forut) return ny;
      const efter = args?.after as string | undefined;
      if (efter) {
        const plats = forut.edges.findIndex((edge) => edge.cursor === efter);
        const fore = forut.edges.slice(0, plats + 1);
        const kanda = new Set(fore.map((edge) => readField('id', edge.node)));
        return {
          ...ny,
          edges: [...fore, ...ny.edges.filter((edge) => !kanda.has(readField('id', edge.node)))],
        };
      }
      const sista = ny.edges.at(-1);
      const plats = forut.edges.findIndex((edge) => edge.cursor === sista?.cursor);
      if (plats < 0 || plats === forut.edges.length - 1) return ny;
      return { ...ny, pageInfo: forut.pageInfo, edges: [...ny.edges, ...forut.edges.slice(plats + 1)] };
    },
  };
}
