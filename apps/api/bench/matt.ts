/** Times of repeated runs in milliseconds. */
export interface Tider {
  median: number;
  p95: number;
  antal: number;
}

export interface Utfall {
  arbete: string;
  rader: number;
  vart: Tider;
  mattstock: Tider;
  /** Ours divided by the yardstick, of the medians: below 1 is faster than bare. */
  kvot: number;
  mal: string;
  /** Null where the work is measured for comparison and has no aim. */
  uppfyllt: boolean | null;
}

const runda = (tal: number): number => Math.round(tal * 1000) / 1000;

export function sammanfatta(tider: readonly number[]): Tider {
  const sorterade = [...tider].sort((a, b) => a - b);
  const vid = (andel: number): number =>
    sorterade[Math.min(sorterade.length - 1, Math.floor(andel * sorterade.length))] ?? Number.NaN;
  return { median: runda(vid(0.5)), p95: runda(vid(0.95)), antal: tider.length };
}

/**
 * Runs two works turn by turn, so that both meet the same machine, and gives the times of each. The first
 * `uppvarmning` rounds are thrown away.
 */
export async function paVarannan(
  a: () => Promise<unknown>,
  b: () => Promise<unknown>,
  { varv, uppvarmning = 3, hogstMs = 60_000 }: { varv: number; uppvarmning?: number; hogstMs?: number },
): Promise<{ a: Tider; b: Tider }> {
  const tider: { a: number[]; b: number[] } = { a: [], b: [] };
  const slut = performance.now() + hogstMs;
  for (let i = -uppvarmning; i < varv && (performance.now() < slut || i < 3); i++) {
    for (const [namn, arbete] of [
      ['a', a],
      ['b', b],
    ] as const) {
      const start = performance.now();
      await arbete();
      if (i >= 0) tider[namn].push(performance.now() - start);
    }
  }
  return { a: sammanfatta(tider.a), b: sammanfatta(tider.b) };
}

export function utfall(
  arbete: string,
  rader: number,
  t: { a: Tider; b: Tider },
  mal: { text: string; kvot: number } | null,
): Utfall {
  const kvot = runda(t.a.median / t.b.median);
  if (!mal) return { arbete, rader, vart: t.a, mattstock: t.b, kvot, mal: 'inget här', uppfyllt: null };
  return { arbete, rader, vart: t.a, mattstock: t.b, kvot, mal: mal.text, uppfyllt: kvot <= mal.kvot };
}
