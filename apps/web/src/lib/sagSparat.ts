import { showToast } from '@roda-traden/ui';
import { formulartexter } from './formular.texter.ts';

/** Says that it is saved, and which kinds of details were masked on the way in. */
export function sagSparat(vad: string, maskat: readonly string[]): void {
  showToast({
    title: vad,
    tone: 'ok',
    ...(maskat.length > 0 && {
      description: formulartexter.maskat(maskat.join(', ').toLocaleLowerCase('sv')),
    }),
  });
}
