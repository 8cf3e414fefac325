/**
 * Benjamini and Hochberg's adjusted p-values, in the order given: one at or below 0.05 is a discovery when
 * false ones are held at 5 % across the series. Throws RangeError for a value outside 0–1.
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  if (p.some((varde) => !(varde >= 0 && varde <= 1)))
    throw new RangeError('Ett p-värde ligger mellan 0 och 1.');
  const fallande = p.map((varde, plats) => ({ varde, plats })).sort((x, y) => y.varde - x.varde);
  const justerade = new Array<number>(p.length).fill(1);
  let minst = 1;
  fallande.forEach(({ varde, plats }, i) => {
    minst = Math.min(minst, (varde * p.length) / (p.length - i));
    justerade[plats] = minst;
  });
  return justerade;
}
