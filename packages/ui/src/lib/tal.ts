const whole = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0 });
const decimals = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 });

/** Whole numbers with Swedish grouping: 12 345. */
export function tal(n: number): string {
  return whole.format(n);
}

/** At most two decimals, Swedish comma: 1,25. */
export function decimaltal(n: number): string {
  return decimals.format(n);
}
