/** How a measure stands at one moment: its status and two lights. */
export interface Atgardsstallning {
  status: string;
  genomforande: string;
  effekt: string;
}

export type Stallningsandring = 'ny' | 'borta' | 'andrad' | 'oforandrad';

/** What has happened to a measure between two moments; null = it wasn't in the plan then. */
export function stallningsandring(
  da: Atgardsstallning | null,
  nu: Atgardsstallning | null,
): Stallningsandring {
  if (!da) return 'ny';
  if (!nu) return 'borta';
  return da.status === nu.status && da.genomforande === nu.genomforande && da.effekt === nu.effekt
    ? 'oforandrad'
    : 'andrad';
}
