import { filterTillAdress, monthEnd, RAKNADE_STATUSAR, type RapportFilter } from '@roda-traden/domain';
import { Link, Panel } from '@roda-traden/ui';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { dagtext } from '../lib/tid.ts';
import { rapporterSokvag } from '../rapport/index.ts';
import s from './oversikt.module.css';
import { texter } from './oversikt.texter.ts';

const t = texter.avvikelser;
const manadsformat = new Intl.DateTimeFormat('sv-SE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The analysis page over the period that is counted here. Its own room brings the charting library. */
const analysen = (filter: RapportFilter = {}): string => {
  const params = new URLSearchParams(filterTillAdress(filter));
  params.set('period', '12m');
  return `/analys?${params}`;
};

/** What a number of the analysis counts, as the list of reports is asked. */
const raknade = (filter: RapportFilter): string => rapporterSokvag({ ...filter, statusar: RAKNADE_STATUSAR });

const AvvikelserFragment = graphql(`
  fragment Avvikelser on Avvikelser {
    antal
    period {
      fran
      till
    }
    kategorier {
      kod
      namn
      motIfjol {
        nu
        forr
        verdikt
      }
    }
    manader {
      manad
      antal
      lag
      hog
    }
  }
`);

/** Categories with a clear change, and months outside what is expected. Each opens the analysis, and its rows. */
export function Avvikelser({ avvikelser }: { avvikelser: FragmentType<typeof AvvikelserFragment> }) {
  const { antal, period, kategorier, manader } = getFragmentData(AvvikelserFragment, avvikelser);
  return (
    <Panel title={t.rubrik}>
      <p className={s.dampad}>{t.laget(antal, dagtext(period.fran), dagtext(period.till))}</p>
      {kategorier.length + manader.length === 0 ? <p>{t.inget}</p> : null}
      {kategorier.length > 0 ? (
        <>
          <h3 className={s.delrubrik}>{t.kategorier}</h3>
          <ul className={s.lista}>
            {kategorier.map((rad) => (
              <li key={rad.kod}>
                <Link href={analysen({ kategorier: [rad.kod] })}>{rad.namn}</Link>
                <span>
                  <span aria-hidden="true">{rad.motIfjol.nu > rad.motIfjol.forr ? '▲' : '▼'}</span>{' '}
                  {rad.motIfjol.verdikt}
                </span>
                <Link href={raknade({ kategorier: [rad.kod], fran: period.fran, till: period.till })}>
                  {t.kategori(rad.motIfjol.nu, rad.motIfjol.forr)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {manader.length > 0 ? (
        <>
          <h3 className={s.delrubrik}>{t.manader}</h3>
          <ul className={s.lista}>
            {manader.map((rad) => (
              <li key={rad.manad}>
                <Link href={raknade({ fran: rad.manad, till: monthEnd(rad.manad) })}>
                  {manadsformat.format(new Date(`${rad.manad}T00:00:00Z`))}
                </Link>
                <span>{t.manad(rad.antal, rad.lag, rad.hog)}</span>
                <span>{rad.antal > rad.hog ? t.over : t.under}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p>
        <Link href={analysen()}>{t.analys}</Link>
      </p>
    </Panel>
  );
}
