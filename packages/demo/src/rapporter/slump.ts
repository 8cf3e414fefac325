/** A stream of pseudo-random numbers; the same seed gives the same stream on every machine. */
export interface Slump {
  /** Uniform in [0, 1), 32 bits of resolution. */
  tal(): number;
  /** Whole number, both ends included. */
  heltal(fran: number, till: number): number;
  /** True with probability p. */
  sant(p: number): boolean;
  /** One of the list, all equally likely. Throws RangeError for an empty list. */
  valj<T>(lista: readonly T[]): T;
  /** Index drawn in proportion to the weights (≥ 0, sum > 0). */
  viktat(vikter: readonly number[]): number;
  /** Number of events when `medel` are expected; Knuth below 30, rounded normal above. */
  poisson(medel: number): number;
}

/**
 * Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, ample for demo data and cheap enough for a
 * million reports. Not for anything secret.
 */
export function skapaSlump(seed: number): Slump {
  let tillstand = seed >>> 0;
  const tal = (): number => {
    tillstand = (tillstand + 0x6d2b79f5) >>> 0;
    let t = tillstand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const heltal = (fran: number, till: number): number => fran + Math.floor(tal() * (till - fran + 1));
  return {
    tal,
    heltal,
    sant: (p) => tal() < p,
    valj: (lista) => {
      if (lista.length === 0) throw new RangeError('Listan är tom.');
      return lista[heltal(0, lista.length - 1)] as (typeof lista)[number];
    },
    viktat: (vikter) => {
      let rest = tal() * vikter.reduce((summa, vikt) => summa + vikt, 0);
      for (let i = 0; i < vikter.length; i++) {
        rest -= vikter[i] ?? 0;
        if (rest < 0) return i;
      }
      return vikter.length - 1;
    },
    poisson: (medel) => {
      if (medel <= 0) return 0;
      if (medel > 30) {
        const normal = Math.sqrt(-2 * Math.log(1 - tal())) * Math.cos(2 * Math.PI * tal());
        return Math.max(0, Math.round(medel + Math.sqrt(medel) * normal));
      }
      const grans = Math.exp(-medel);
      let antal = 0;
      for (let produkt = tal(); produkt > grans; produkt *= tal()) antal++;
      return antal;
    },
  };
}

/** A seed of its own for a named stream, so that a new draw in one place doesn't move all the others (FNV-1a). */
export function delfro(seed: number, namn: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (const tecken of namn) hash = Math.imul(hash ^ (tecken.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
