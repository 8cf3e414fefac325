/** A library's props as ours: an explicit `undefined` is welcome, so callers may pass `errors.x?.message` straight in. */
export type Loose<T> = { [K in keyof T]: undefined extends T[K] ? T[K] | undefined : T[K] };

/** Drops keys that are `undefined`, so a loose object fits a library typed for `exactOptionalPropertyTypes`. */
export function defined<T extends object>(props: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const out: Partial<T> = {};
  for (const key of Object.keys(props) as (keyof T)[]) {
    if (props[key] !== undefined) out[key] = props[key];
  }
  return out as { [K in keyof T]: Exclude<T[K], undefined> };
}
