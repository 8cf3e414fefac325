import { far, ROLLER } from '@roda-traden/domain';
import { EmptyState, LinkButton } from '@roda-traden/ui';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import { nekadRubrik } from '../lib/sidkrav.texter.ts';
import type { Sidbehorighet } from '../lib/sidkrav.ts';
import { texter } from './fel.texter.ts';

/** The whole page, for a role that the address isn't for: whom it is for, and the way to one's own. */
export function Nekad({ kraver }: { kraver: Sidbehorighet }) {
  const rubrik = nekadRubrik[kraver];
  const roller = ROLLER.filter(({ kod }) => far(kod, kraver)).map(({ namn }) => namn);
  return (
    <EmptyState
      page
      title={rubrik}
      action={
        <LinkButton href="/start" variant="primary">
          {texter.dinStart}
        </LinkButton>
      }
    >
      <Sidtitel>{rubrik}</Sidtitel>
      <p>{texter.arFor(roller)}</p>
      <p>{texter.behover}</p>
    </EmptyState>
  );
}
