import { arDatum, dagfel, type Faltfel } from '@roda-traden/domain';
import type { FieldErrors, FieldValues, Path, Resolver, UseFormSetError } from 'react-hook-form';

const DAG = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The domain's own rules as a form's validation: the same sentences that the server would answer with. A day that was
 * typed but doesn't exist is refused in every form, before its rules: they reckon with days.
 */
export function domanregler<V extends FieldValues>(regler: (varden: V) => readonly Faltfel[]): Resolver<V> {
  return (varden) => {
    const omojliga = omojligaDagar(varden);
    const fel = omojliga.length > 0 ? omojliga : regler(varden);
    if (fel.length === 0) return { values: varden, errors: {} };
    return { values: {}, errors: tillFormularet<V>(fel) };
  };
}

/** The fields whose day doesn't exist, 2026-02-31, and what to say there. */
export const omojligaDagar = (varden: FieldValues): Faltfel[] =>
  Object.entries(varden).flatMap(([falt, varde]) =>
    typeof varde === 'string' && DAG.test(varde) && !arDatum(varde) ? dagfel(falt, varde) : [],
  );

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
