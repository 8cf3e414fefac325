import type { RapportFilter } from '@roda-traden/domain';
import { Link, tal } from '@roda-traden/ui';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import s from './FrystaTal.module.css';
import { texter } from './lagesbild.texter.ts';

const t = texter.tal.sena;

const SenaDel = graphql(`
  fragment SenaDel on LagesbildsTal {
    sena {
      antal
      kategorier {
        kod
        namn
        antal
      }
    }
  }
`);

/** What came too late for the pictures of its own days: told once, in the next one, and in none of its figures. */
export function Sena({
  tal: frysta,
  till,
}: {
  tal: FragmentType<typeof SenaDel>;
  till: (mark: RapportFilter) => string | undefined;
}) {
  const { sena } = getFragmentData(SenaDel, frysta);
  if (!sena || sena.antal === 0) return null;
  const lank = (href: string | undefined, text: string, namn?: string) =>
    href ? (
      <Link href={href} aria-label={namn}>
        {text}
      </Link>
    ) : (
      text
    );
  return (
    <section className={s.figur} aria-label={t.rubrik}>
      <h3>{t.rubrik}</h3>
      <p className={s.sent}>
        <strong>{lank(till({}), t.antal(sena.antal))}</strong> {t.text(sena.antal)}
      </p>
      <ul className={s.sena}>
        {sena.kategorier.map(({ kod, namn, antal }) => (
          <li key={kod}>
            {namn} {lank(till({ kategorier: [kod] }), tal(antal), t.iKategorin(namn, antal))}
          </li>
        ))}
      </ul>
    </section>
  );
}
