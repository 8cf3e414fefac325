import { EmptyState, LinkButton } from '@roda-traden/ui';
import { texter } from './rapport.texter.ts';

/** The whole page, for a role that the address isn't for: what it is about, and the way to one's own. */
export function IngenBehorighet({ gor }: { gor: keyof typeof texter.ingenBehorighet.rubrik }) {
  const t = texter.ingenBehorighet;
  return (
    <EmptyState
      page
      title={t.rubrik[gor]}
      action={
        <LinkButton href="/oversikt" variant="primary">
          {t.start}
        </LinkButton>
      }
    >
      <title>{`${t.rubrik[gor]} – Röda tråden`}</title>
      {t.text}
    </EmptyState>
  );
}
