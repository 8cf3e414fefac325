/** Days and minutes in Swedish local time, counted from 1970-01-01 local. Pure arithmetic: no `Intl`, no clock. */
export const MINUTER_PER_DYGN = 1440;

/** 'YYYY-MM-DD' → day number. Throws RangeError when no such day exists. */
export function dagnummer(datum: string): number {
  const tid = Date.parse(`${datum}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(datum) || Number.isNaN(tid) || datumFor(tid / 86_400_000) !== datum)
    throw new RangeError(`Inget datum: ${datum}`);
  return tid / 86_400_000;
}

/** Day number → 'YYYY-MM-DD'. */
export function datumFor(dag: number): string {
  return new Date(dag * 86_400_000).toISOString().slice(0, 10);
}

/** 0 = Monday … 6 = Sunday (1970-01-01 was a Thursday). */
export function veckodag(dag: number): number {
  return (((dag + 3) % 7) + 7) % 7;
}

/** 0 = January … 11. */
export function manad(dag: number): number {
  return new Date(dag * 86_400_000).getUTCMonth();
}

/** Minute (UTC, from the epoch) when the clock changes: last Sunday of the month, 01.00 UTC (directive 2000/84/EC). */
function omstallning(ar: number, manadsindex: number): number {
  const sistaDagen = Date.UTC(ar, manadsindex + 1, 0) / 86_400_000;
  return (sistaDagen - ((veckodag(sistaDagen) + 1) % 7)) * MINUTER_PER_DYGN + 60;
}

const omstallningar = new Map<number, readonly [number, number]>();

/**
 * Local minute (from 1970-01-01 00.00 local) → ISO 8601 in UTC, `2026-07-01T19:30:00.000Z`. The hour that
 * is skipped in March is read as winter time, the doubled one in October as winter time too.
 */
export function lokalTillUtc(minut: number): string {
  const ar = new Date(minut * 60_000).getUTCFullYear();
  let granser = omstallningar.get(ar);
  if (!granser) {
    granser = [omstallning(ar, 2), omstallning(ar, 9)];
    omstallningar.set(ar, granser);
  }
  const sommar = minut - 120 >= granser[0] && minut - 60 < granser[1];
  return new Date((minut - (sommar ? 120 : 60)) * 60_000).toISOString();
}
