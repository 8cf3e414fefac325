import type { Tone } from '@roda-traden/ui';

/** Being written, being looked at, done. The word says which; the colour only helps the eye. */
export function statuston(status: string): Tone {
  if (['beslutad', 'redovisad', 'arkiverad'].includes(status)) return 'ok';
  return ['utkast', 'ersatt', 'kasserad'].includes(status) ? 'neutral' : 'info';
}
