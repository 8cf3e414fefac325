import { harSuttit } from '@roda-traden/domain';
import { Link, Panel } from '@roda-traden/ui';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { dagtext, idag } from '../lib/tid.ts';
import s from './organisation.module.css';
import { texter } from './organisation.texter.ts';
import { sokvagar } from './organisation.vagar.ts';

const t = texter.enhet;

const EnhetsplatserFragment = graphql(`
  fragment Enhetsplatser on Organisation {
    platser {
      id
      funktion
      fran
      till
      grupp {
        id
        namn
      }
    }
  }
`);

/** The groups a unit sits in, by which function. */
export function Enhetsplatser({ enhet }: { enhet: FragmentType<typeof EnhetsplatserFragment> }) {
  const { platser } = getFragmentData(EnhetsplatserFragment, enhet);
  const dag = idag();
  const nu = platser.filter((plats) => !harSuttit({ till: plats.till ?? null }, dag));
  const forr = platser.filter((plats) => !nu.includes(plats));
  const rad = (plats: (typeof platser)[number]) => (
    <li key={plats.id}>
      <Link href={sokvagar.grupp(plats.grupp.id)}>{plats.grupp.namn}</Link>
      <span>{plats.funktion}</span>
      {plats.fran || plats.till ? (
        <span className={s.dampad}>
          {texter.spann(plats.fran ? dagtext(plats.fran) : null, plats.till ? dagtext(plats.till) : null)}
        </span>
      ) : null}
    </li>
  );
  return (
    <Panel title={t.platser} headingLevel={3} variant="flat">
      {nu.length === 0 ? (
        <p className={s.dampad}>{t.ingaPlatser}</p>
      ) : (
        <ul className={s.lankar}>{nu.map(rad)}</ul>
      )}
      {forr.length > 0 ? (
        <details>
          <summary>{t.tidigarePlatser}</summary>
          <ul className={s.lankar}>{forr.map(rad)}</ul>
        </details>
      ) : null}
    </Panel>
  );
}
