import { showToast } from '@roda-traden/ui';
import { texter } from './remiss.texter.ts';

/** Says that it is saved, and what was masked on the way in. */
export function sagSparat(vad: string, maskat: readonly string[]): void {
  showToast({
    title: vad,
    tone: 'ok',
    ...(maskat.length > 0 && { description: texter.maskat(maskat.join(', ').toLocaleLowerCase('sv')) }),
  });
}
