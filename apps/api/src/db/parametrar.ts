/** Collects the values of a hand-written statement: `plats(v)` gives the placeholder that stands for `v`. */
export class Parametrar {
  readonly varden: unknown[] = [];

  plats(varde: unknown): string {
    this.varden.push(varde);
    return `$${this.varden.length}`;
  }
}
