/** Does a field hold the same? Lists and nothing are compared by what they hold. */
export const lika = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The fields of a form whose value is another than the one it began with. */
export function andrade<V extends object>(grund: Partial<V> | undefined, varden: V): Partial<V> {
  const falt = Object.keys(varden) as (keyof V)[];
  return Object.fromEntries(
    falt.filter((f) => !lika(varden[f], grund?.[f])).map((f) => [f, varden[f]]),
  ) as Partial<V>;
}

/**
 * What was changed here, over what is true now: a field that was left alone keeps what someone else has put there
 * meanwhile. `grund` is what the form began from.
 */
export const sammanfoga = <V extends object>(grund: Partial<V> | undefined, mitt: V, nu: V): V => ({
  ...nu,
  ...andrade(grund, mitt),
});
