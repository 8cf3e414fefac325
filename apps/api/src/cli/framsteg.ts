const TAL = new Intl.NumberFormat('sv-SE');
export const antal = (n: number): string => TAL.format(n);

/** Progress on standard error: one line that is written over at a terminal, now and then a line in a log. */
export class Framsteg {
  readonly #start = performance.now();
  readonly #terminal = process.stderr.isTTY;
  #senast = this.#start;
  #visad = false;

  visa(text: string): void {
    const nu = performance.now();
    if (nu - this.#senast < (this.#terminal ? 100 : 3000)) return;
    this.#senast = nu;
    this.#visad = true;
    process.stderr.write(this.#terminal ? `\r${text}\u001B[K` : `${text}\n`);
  }

  /** Clears the line. Gives the time it took, in words. */
  klart(): string {
    if (this.#terminal && this.#visad) process.stderr.write('\r\u001B[K');
    const sekunder = (performance.now() - this.#start) / 1000;
    return sekunder < 60
      ? `${sekunder.toLocaleString('sv-SE', { maximumFractionDigits: 1 })} s`
      : `${Math.floor(sekunder / 60)} min ${Math.round(sekunder % 60)} s`;
  }
}
