import type { Faltfel } from '@roda-traden/domain';
import type { Utfall } from '../../lib/Formulardialog.tsx';
import { sagSparat } from '../../lib/sagSparat.ts';
import { texter } from './problem.texter.ts';

type Svar<K> =
  | { __typename: 'Valideringsfel'; falt: readonly Faltfel[] }
  | { __typename: `${string}Sparat` | `${string}Sparad`; maskat: readonly string[] }
  | ({ __typename: `${string}Konflikt`; meddelande: string } & K);

/** A save's answer as the form reads it; says when something was masked on the way in. */
export function utfallAv<V, K>(
  svar: Svar<K> | undefined,
  nu: (konflikt: K) => { varden: V; version: number },
): Utfall<V> {
  if (svar === undefined) throw new Error('Svaret var tomt.');
  if ('falt' in svar) return { slag: 'fel', falt: svar.falt };
  if ('meddelande' in svar) {
    const { varden, version } = nu(svar);
    return { slag: 'konflikt', meddelande: svar.meddelande, nu: varden, version };
  }
  sagSparat(texter.sparat, svar.maskat);
  return { slag: 'sparad' };
}
