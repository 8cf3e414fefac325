import { Link, Panel } from '@roda-traden/ui';
import { Atgardskort, atgardsvagar } from '../atgardsplan/index.ts';
import type { OversiktQuery } from '../gql/graphql.ts';
import s from './oversikt.module.css';
import { texter } from './oversikt.texter.ts';

const t = texter.mina;

/** The unit's open measures, overdue first. */
export function Minaatgarder({
  atgarder,
}: {
  atgarder: NonNullable<OversiktQuery['oversikt']['minaAtgarder']>;
}) {
  return (
    <Panel title={t.rubrik} variant="flat">
      {atgarder.length === 0 ? <p>{t.inga}</p> : null}
      <ul className={s.kort} aria-label={t.rubrik}>
        {atgarder.map((atgard) => (
          <li key={atgard.id}>
            <Atgardskort atgard={atgard} headingLevel={3} />
          </li>
        ))}
      </ul>
      <p>
        <Link href={atgardsvagar.atgarder}>{t.alla}</Link>
      </p>
    </Panel>
  );
}
