/**
 * Clock time in Europe/Stockholm. The offsets come from the time-zone database behind `Intl`, so a change of
 * law reaches us with the runtime. `Intl` is slow (several µs per call), so each year's changes are found
 * once and kept: after that a lookup is a comparison, which imports of 100 000 reports need.
 */
const ZON = 'Europe/Stockholm';
const SEKUND = 1000;
const DYGN = 86_400_000;

interface Skifte {
  /** First instant (epoch ms) with this offset. */
  readonly fran: number;
  /** Local minus UTC, in ms. */
  readonly offset: number;
}

let formatter: Intl.DateTimeFormat | undefined;
const skiftenPerAr = new Map<number, readonly Skifte[]>();

/** The offset at an instant, asked of `Intl`. Whole seconds. */
function offsetFranIntl(instant: number): number {
  formatter ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: ZON,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const hel = Math.floor(instant / SEKUND) * SEKUND;
  const del: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(hel)) del[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = del;
  return Date.UTC(year, month - 1, day, hour, minute, second) - hel;
}

/** First instant in (lag, hog] where the offset is no longer that of `lag`; halving down to a second. */
function sokSkifte(lag: number, hog: number, offsetLag: number): number {
  let [fore, efter] = [lag, hog];
  while (efter - fore > SEKUND) {
    const mitt = fore + Math.floor((efter - fore) / 2 / SEKUND) * SEKUND;
    if (offsetFranIntl(mitt) === offsetLag) fore = mitt;
    else efter = mitt;
  }
  return efter;
}

/** The offsets of one UTC year, in order; the first holds from the year's start. */
function skiftenFor(ar: number): readonly Skifte[] {
  const kanda = skiftenPerAr.get(ar);
  if (kanda) return kanda;
  let plats = Date.UTC(ar, 0, 1);
  let offset = offsetFranIntl(plats);
  const skiften: Skifte[] = [{ fran: plats, offset }];
  for (let manad = 1; manad <= 12; manad++) {
    const nasta = Date.UTC(ar, manad, 1);
    const nastaOffset = offsetFranIntl(nasta);
    if (nastaOffset !== offset && manad < 12) {
      skiften.push({ fran: sokSkifte(plats, nasta, offset), offset: nastaOffset });
      offset = nastaOffset;
    }
    plats = nasta;
  }
  skiftenPerAr.set(ar, skiften);
  return skiften;
}

/**
 * Stockholm's offset at an instant (epoch ms): local clock minus UTC, in ms (3 600 000 in winter).
 * Throws RangeError if the instant is not a finite number.
 */
export function stockholmOffset(instant: number): number {
  if (!Number.isFinite(instant)) throw new RangeError('Tidpunkten är inte ett giltigt datum.');
  const skiften = skiftenFor(new Date(instant).getUTCFullYear());
  for (let i = skiften.length - 1; i > 0; i--) {
    const skifte = skiften[i];
    if (skifte && instant >= skifte.fran) return skifte.offset;
  }
  return skiften[0]?.offset ?? 0;
}

/**
 * The local clock as epoch ms *read as if it were UTC*: `new Date(localClock(t)).getUTCHours()` is the hour
 * on the wall in Stockholm. Throws RangeError as `stockholmOffset`.
 */
export function localClock(instant: number): number {
  return instant + stockholmOffset(instant);
}

/**
 * The instant (epoch ms) at which Stockholm's clock shows `wall` (a wall clock written as in `localClock`).
 * An hour that occurs twice in autumn gives the first; one that is skipped in spring is moved an hour on,
 * as clocks do. Throws RangeError as `stockholmOffset`.
 */
export function instantAt(wall: number): number {
  const fore = stockholmOffset(wall - DYGN);
  const efter = stockholmOffset(wall + DYGN);
  const forsta = wall - Math.max(fore, efter);
  const andra = wall - Math.min(fore, efter);
  if (localClock(forsta) === wall) return forsta;
  // Neither fits only in the skipped hour; the offset before the change then lands after it.
  return localClock(andra) === wall ? andra : wall - fore;
}
