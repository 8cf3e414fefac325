/** A GraphQL document as text, with the types of its answer and variables. */
export interface Dokument<R, V> {
  readonly text: string;
  /** Never set: carries the types. */
  readonly typ?: (variabler: V) => R;
}

export const dokument = <R, V>(text: string): Dokument<R, V> => ({ text });

export type Utfall<R> =
  | { slag: 'svar'; data: R }
  /** The server said no, in a way it means: its code. */
  | { slag: 'avslag'; kod: string }
  /** No answer, or one that isn't the server's: the net, a proxy, a restart. It may still have arrived. */
  | { slag: 'inget_svar' };

/** Longer than a slow phone needs, shorter than a person waits. */
const TALAMOD_MS = 20_000;

/** Sends one operation. Never throws: a lost connection is an outcome like the others. */
export async function fraga<R, V>(dok: Dokument<R, V>, variabler: V): Promise<Utfall<R>> {
  try {
    const svar = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: dok.text, variables: variabler }),
      credentials: 'same-origin',
      signal: AbortSignal.timeout(TALAMOD_MS),
    });
    const { data, errors } = (await svar.json()) as {
      data?: R | null;
      errors?: { extensions?: { kod?: string } }[];
    };
    if (errors?.[0]) return { slag: 'avslag', kod: errors[0].extensions?.kod ?? 'INTERNT' };
    return data ? { slag: 'svar', data } : { slag: 'inget_svar' };
  } catch {
    return { slag: 'inget_svar' };
  }
}
