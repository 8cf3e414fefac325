import { useQuery } from '@apollo/client/react';
import { Link } from '@roda-traden/ui';
import { graphql } from '../../gql/index.ts';
import { dagtext } from '../../lib/tid.ts';
import { FOLJ_TRADEN, tradvagar } from '../../lib/tradvagar.ts';
import { texter } from '../rapport.texter.ts';
import s from './Beskrivning.module.css';

const t = texter.trad;

const RapportensBilder = graphql(`
  query RapportensBilder($id: ID!) {
    rapportensBilder(rapportId: $id) {
      id
      slag
      nummer
      fran
      till
      problem {
        id
        namn
      }
    }
  }
`);

/** The way up from a report: the lägesbilder that counted it, and the threads of the problems that it is about. */
export function Raknad({ id }: { id: string }) {
  const { data } = useQuery(RapportensBilder, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const bilder = data?.rapportensBilder ?? [];
  if (bilder.length === 0) return null;
  return (
    <section aria-labelledby="rapport-raknad" className={s.del}>
      <h3 id="rapport-raknad">{t.raknad}</h3>
      <ul className={s.bilder}>
        {bilder.map((bild) => (
          <li key={bild.id}>
            <p>
              <Link href={`/lagesbilder/${bild.id}`}>{t.bild(bild.slag, bild.nummer)}</Link>{' '}
              <span className={s.dampad}>{t.period(dagtext(bild.fran), dagtext(bild.till))}</span>
            </p>
            {bild.problem.map((p) => (
              <p key={p.id}>
                {t.problem(p.namn)}{' '}
                <Link
                  href={tradvagar.problem(p.id)}
                  className="ej-utskrift"
                  aria-label={t.folj(FOLJ_TRADEN, p.namn)}
                >
                  {FOLJ_TRADEN}
                </Link>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
