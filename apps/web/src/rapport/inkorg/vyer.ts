import { OPPNA_STATUSAR, type RapportFilter, type Rapportstatus } from '@roda-traden/domain';
import type { InkorgsantalQuery } from '../../gql/graphql.ts';
import { utanFalt } from '../filter/filterord.ts';
import { texter } from '../rapport.texter.ts';

type Antal = InkorgsantalQuery['inkorgsantal'];
export type Vykod = Exclude<keyof Antal, '__typename'>;

export interface Vy {
  kod: Vykod;
  namn: string;
  statusar: readonly Rapportstatus[];
  /** Only those that the one who looks handles. */
  mina: boolean;
}

/** The inbox's tabs: what waits, by how far it has come. */
export const VYER: readonly Vy[] = [
  { kod: 'nya', namn: texter.inkorg.nya, statusar: ['inkommen'], mina: false },
  { kod: 'granskas', namn: texter.inkorg.granskas, statusar: ['granskas'], mina: false },
  { kod: 'vantar', namn: texter.inkorg.vantar, statusar: ['vantar_komplettering'], mina: false },
  { kod: 'mina', namn: texter.inkorg.mina, statusar: OPPNA_STATUSAR, mina: true },
  { kod: 'oppna', namn: texter.inkorg.oppna, statusar: OPPNA_STATUSAR, mina: false },
];
const [FORSTA] = VYER;

export function vyFor(kod: string | null): Vy {
  const vy = VYER.find((rad) => rad.kod === kod) ?? FORSTA;
  if (!vy) throw new Error('Inkorgen saknar vyer.');
  return vy;
}

/** A tab and what was chosen beside it, as one filter. The tab decides states and handler. */
export const vyfilter = (vy: Vy, filter: RapportFilter, jagId: string): RapportFilter => ({
  ...utanFalt(utanFalt(filter, 'statusar'), 'handlaggare'),
  statusar: vy.statusar,
  ...(vy.mina && { handlaggare: jagId }),
});

/** Does a row, as it is now, belong in the tab? What was acted on leaves without the list being fetched anew. */
export const hor = (
  vy: Vy,
  jagId: string,
  rad: { status: string; handlaggare?: { id: string } | null | undefined },
): boolean =>
  (vy.statusar as readonly string[]).includes(rad.status) && (!vy.mina || rad.handlaggare?.id === jagId);
