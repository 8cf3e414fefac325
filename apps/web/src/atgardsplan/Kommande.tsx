import { Notice } from '@roda-traden/ui';
import { texter } from './atgardsplan.texter.ts';

interface Plan {
  id: string;
  nummer: number;
  namn: string;
  planlage: { kod: string; text: string };
}

/** Of the plans whose measures are shown, those that don't apply yet: decided, and to begin on a day to come. */
export function Kommande({ planer, plan }: { planer: readonly Plan[]; plan: string | null }) {
  return planer
    .filter((p) => p.planlage.kod === 'kommande' && (plan === null || p.id === plan))
    .map((p) => <Notice key={p.id}>{texter.plan.kommande(p.namn, p.nummer, p.planlage.text)}</Notice>);
}
