import { type Binomial, logPmf, upperTail } from './binomial.ts';

/** Half of the five per cent the interval leaves out. */
const SVANS = 0.025;

/**
 * Odds p/(1−p) of the Clopper–Pearson 95 % bounds for `k` successes of `n` (n ≥ 1); null = unbounded.
 * Found in log-odds, where rates of 10⁻⁶ keep their digits: Newton's method on the log of the tail, which
 * is the inverse of the regularised incomplete beta function.
 */
export function clopperPearsonOdds(k: number, n: number): { low: number; high: number | null } {
  return {
    low: k === 0 ? 0 : Math.exp(lowLogOdds(k, n)),
    // The upper bound for k successes is the lower one for n − k failures, turned over.
    high: k === n ? null : Math.exp(-lowLogOdds(n - k, n)),
  };
}

/** The log-odds at which P(X ≥ k) = 2.5 %, 1 ≤ k ≤ n. */
function lowLogOdds(k: number, n: number): number {
  // Below the bound the tail is under 2.5 %; at the observed share it is far above.
  let under = Number.NEGATIVE_INFINITY;
  let over = k === n ? Number.POSITIVE_INFINITY : Math.log(k / (n - k + 0.5)) + 1;
  let logOdds = Math.log(k / (n - k + 1)) - 2 / Math.sqrt(k) - 0.5 / k;
  for (let varv = 0; varv < 100; varv++) {
    const fordelning = fromLogOdds(logOdds, n);
    const svans = upperTail(k, fordelning);
    const fel = Math.log(svans / SVANS);
    if (fel > 0) over = logOdds;
    else under = logOdds;
    // d log P(X ≥ k) / d log-odds = k·q·P(X = k) / P(X ≥ k).
    const lutning = (k * fordelning.q * Math.exp(logPmf(k, fordelning))) / svans;
    const steg = fel / lutning;
    let nasta = logOdds - steg;
    if (!(nasta > under && nasta < over)) nasta = halvvags(logOdds, under, over);
    if (Math.abs(nasta - logOdds) <= 1e-14 * Math.max(1, Math.abs(logOdds))) return nasta;
    logOdds = nasta;
  }
  return logOdds;
}

function halvvags(har: number, under: number, over: number): number {
  if (under === Number.NEGATIVE_INFINITY) return har - 2;
  return over === Number.POSITIVE_INFINITY ? har + 2 : (under + over) / 2;
}

function fromLogOdds(logOdds: number, n: number): Binomial {
  return { n, p: 1 / (1 + Math.exp(-logOdds)), q: 1 / (1 + Math.exp(logOdds)) };
}
