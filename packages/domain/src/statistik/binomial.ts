import { poissonDeviance, stirlingError } from './saddle.ts';

/**
 * Binomial probabilities that hold their precision for n up to 10⁶ and beyond. The chance of success is
 * given with its complement (`p`, `q` = 1 − p), since subtracting near 1 would lose digits.
 */
export interface Binomial {
  readonly n: number;
  readonly p: number;
  readonly q: number;
}

/** Terms smaller than this share of the sum no longer change a double. */
const FORSUMBAR = 1e-18;

/** Natural log of P(X = k), for whole 0 ≤ k ≤ n. Relative error of the probability about 1e-14. */
export function logPmf(k: number, { n, p, q }: Binomial): number {
  if (k === 0) return p < 0.1 ? n * Math.log1p(-p) : n * Math.log(q);
  if (k === n) return q < 0.1 ? n * Math.log1p(-q) : n * Math.log(p);
  // Loader (2000), "Fast and accurate computation of binomial probabilities": log-gamma terms of size
  // n·log n would cancel and cost nine digits at n = 10⁶.
  const fel = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
  const avvikelse = poissonDeviance(k, n * p) + poissonDeviance(n - k, n * q);
  return fel - avvikelse + 0.5 * Math.log(n / (2 * Math.PI * k * (n - k)));
}

/** P(X ≤ k) as a sum relative to P(X = k), so that it never underflows: P(X ≤ k) / P(X = k). */
function nedat(k: number, { n, p, q }: Binomial): number {
  let term = 1;
  let summa = 1;
  const odds = q / p;
  for (let i = k; i > 0 && term > summa * FORSUMBAR; i--) {
    term *= (i / (n - i + 1)) * odds;
    summa += term;
  }
  return summa;
}

/** P(X ≥ k) / P(X = k): the same sum seen from the failures. */
function uppat(k: number, { n, p, q }: Binomial): number {
  return nedat(n - k, { n, p: q, q: p });
}

/** P(X ≤ k) for whole k; 0 below zero, 1 from n. */
export function lowerTail(k: number, fordelning: Binomial): number {
  if (k < 0) return 0;
  if (k >= fordelning.n) return 1;
  // Summed on the side that shrinks; the other way the terms first grow.
  if (k <= fordelning.n * fordelning.p) return Math.exp(logPmf(k, fordelning)) * nedat(k, fordelning);
  return 1 - Math.exp(logPmf(k + 1, fordelning)) * uppat(k + 1, fordelning);
}

/** P(X ≥ k) for whole k; 1 from zero down, 0 above n. */
export function upperTail(k: number, { n, p, q }: Binomial): number {
  return lowerTail(n - k, { n, p: q, q: p });
}

/** R's `binom.test`: outcomes this much likelier than the observed one still count as equally likely. */
const TOLERANS = 1e-7;

/**
 * Two-sided exact p-value of observing `k`: the summed probability of every outcome not likelier than it
 * (statistics §1). Between 0 and 1.
 */
export function twoSidedP(k: number, fordelning: Binomial): number {
  const { n, p } = fordelning;
  const gransen = logPmf(k, fordelning) + Math.log1p(TOLERANS);
  const likaOsannolik = (i: number) => logPmf(i, fordelning) <= gransen;
  const typvarde = Math.min(n, Math.floor((n + 1) * p));
  // The probabilities rise to the mode and fall after it, so each side has one border.
  const vanster = sistaSom(0, typvarde, likaOsannolik);
  const hoger = n - sistaSom(0, n - typvarde, (i) => likaOsannolik(n - i));
  if (vanster === typvarde || hoger <= vanster + 1) return 1;
  return Math.min(1, svans(vanster, fordelning) + svans(n - hoger, spegla(fordelning)));
}

function spegla({ n, p, q }: Binomial): Binomial {
  return { n, p: q, q: p };
}

/** P(X ≤ k) with k left of the mode: always the shrinking side. */
function svans(k: number, fordelning: Binomial): number {
  return k < 0 ? 0 : Math.exp(logPmf(k, fordelning)) * nedat(k, fordelning);
}

/** Largest i in [fran, till] for which `galler` holds, when it holds up to some i only; fran − 1 if none. */
function sistaSom(fran: number, till: number, galler: (i: number) => boolean): number {
  let [ja, nej] = [fran - 1, till + 1];
  while (nej - ja > 1) {
    const mitt = Math.floor((ja + nej) / 2);
    if (galler(mitt)) ja = mitt;
    else nej = mitt;
  }
  return ja;
}
