/** Ids on one page, as bits. */
const SIDA = 1 << 15;

/** A set of whole numbers that lie close together, at a bit each: a million of the police's ids take some 200 kB. */
export class Idmangd {
  readonly #sidor = new Map<number, Uint8Array>();

  /** Puts it in. True if it was there already. */
  lagg(id: number): boolean {
    const nummer = Math.floor(id / SIDA);
    const sida = this.#sidor.get(nummer) ?? new Uint8Array(SIDA / 8);
    this.#sidor.set(nummer, sida);
    const plats = id - nummer * SIDA;
    const byte = sida[plats >> 3] ?? 0;
    const bit = 1 << (plats & 7);
    sida[plats >> 3] = byte | bit;
    return (byte & bit) !== 0;
  }
}
