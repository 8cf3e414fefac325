import { LinkTabs } from '@roda-traden/ui';
import { useJag } from '../konto/index.ts';
import { texter } from './atgardsplan.texter.ts';
import { sokvagar } from './atgardsplan.vagar.ts';
import { urvalssokvag } from './urval.ts';

/** Plan and board, for those who have both. The chosen plan goes along. */
export function Flikar({ plan, aktuell }: { plan: string | null; aktuell: 'plan' | 'tavla' }) {
  const { jag } = useJag();
  if (!jag?.viewerKan.includes('tavla:lasa')) return null;
  return (
    <LinkTabs
      label={texter.flikar.namn}
      items={[
        { href: urvalssokvag({ plan }), label: texter.flikar.plan, isCurrent: aktuell === 'plan' },
        {
          href: urvalssokvag({ plan }, sokvagar.tavla),
          label: texter.flikar.tavla,
          isCurrent: aktuell === 'tavla',
        },
      ]}
    />
  );
}
