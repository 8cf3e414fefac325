import { showToast } from '@roda-traden/ui';
import { maskatText } from './maskat.ts';

/** Says that it is saved, and which kinds of details were masked on the way in. `angra`: what the button to take it back does. */
export function sagSparat(vad: string, maskat: readonly string[], angra?: () => void): void {
  showToast({
    title: vad,
    tone: 'ok',
    ...(angra && { onAction: angra }),
    ...(maskat.length > 0 && { description: maskatText(maskat) }),
  });
}
