import type { Faltfel } from '@roda-traden/domain';
import type { FieldErrors, FieldValues, Path, Resolver, UseFormSetError } from 'react-hook-form';

/** The domain's own rules as a form's validation: the same sentences that the server would answer with. */
export function domanregler<V extends FieldValues>(regler: (varden: V) => readonly Faltfel[]): Resolver<V> {
  return (varden) => {
    const fel = regler(varden);
    if (fel.length === 0) return { values: varden, errors: {} };
    return { values: {}, errors: tillFormularet<V>(fel) };
  };
}

function tillFormularet<V extends FieldValues>(fel: readonly Faltfel[]): FieldErrors<V> {
  const ut: Record<string, { type: string; message: string }> = {};
  for (const f of fel) ut[f.falt] ??= { type: f.kod, message: f.meddelande };
  return ut as FieldErrors<V>;
}

/** Shows the server's faults at their fields. */
export function visaFaltfel<V extends FieldValues>(
  setError: UseFormSetError<V>,
  fel: readonly Faltfel[],
): void {
  for (const f of fel) setError(f.falt as Path<V>, { type: 'server', message: f.meddelande });
}
