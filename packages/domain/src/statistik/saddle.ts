/** Parts of Loader's saddle-point expansion, shared by the binomial and the Poisson distribution. */

const HALV_LOG_2PI = 0.5 * Math.log(2 * Math.PI);

/** log n! minus Stirling's approximation of it, for whole n ≥ 0 (0 for n = 0). */
export function stirlingError(n: number): number {
  if (n === 0) return 0;
  if (n <= 15) {
    // The series is too short here; a factorial of 15 is still exact in a double.
    let fakultet = 1;
    for (let i = 2; i <= n; i++) fakultet *= i;
    return Math.log(fakultet) - (n + 0.5) * Math.log(n) + n - HALV_LOG_2PI;
  }
  const n2 = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / n2) / n2) / n2) / n2) / n;
}

/** x·log(x/m) + m − x for x ≥ 0, m > 0, without cancellation when x is near m. */
export function poissonDeviance(x: number, m: number): number {
  if (x === 0) return m;
  const skillnad = x - m;
  if (Math.abs(skillnad) >= 0.1 * (x + m)) return x * Math.log(x / m) - skillnad;
  const v = skillnad / (x + m);
  let summa = skillnad * v;
  let term = 2 * x * v;
  for (let i = 3; i < 1000; i += 2) {
    term *= v * v;
    const nasta = summa + term / i;
    if (nasta === summa) break;
    summa = nasta;
  }
  return summa;
}
