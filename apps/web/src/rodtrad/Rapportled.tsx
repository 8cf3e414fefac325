import type { RapportFilter } from '@roda-traden/domain';
import { Link } from '@roda-traden/ui';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { dagtext } from '../lib/tid.ts';
import { franTraden } from '../lib/tradvagar.ts';
import { rapporterSokvag, rapportSokvag } from '../rapport/index.ts';
import { Led } from './Led.tsx';
import s from './rodtrad.module.css';
import { texter } from './rodtrad.texter.ts';

const RapportledFragment = graphql(`
  fragment Rapportled on RodTrad {
    lagesbild {
      id
      antalRapporter
    }
    problem {
      id
      namn
      kategorier
      omraden
    }
    rapporter {
      id
      datum
      kategori
      omrade
      text
      problemId
    }
  }
`);

/** The thread's end: the reports, without any word of who gave them. */
export function Rapportled({ trad }: { trad: FragmentType<typeof RapportledFragment> }) {
  const { lagesbild, problem, rapporter } = getFragmentData(RapportledFragment, trad);
  const antal = lagesbild.antalRapporter;
  /** The same rows that were counted, in the list of reports. One problem is one filter. */
  const filter = (p: (typeof problem)[number]): RapportFilter => ({
    lagesbild: lagesbild.id,
    kategorier: p.kategorier,
    omraden: p.omraden,
  });
  /** The list, with the way back here. */
  const lista = (p: (typeof problem)[number]): string => franTraden(rapporterSokvag(filter(p)), p.id);
  const iListan = (id: string, problemId: string): string => {
    const p = problem.find((ett) => ett.id === problemId);
    return rapportSokvag(id, p && `?${lista(p).split('?')[1]}`);
  };
  const knutna = problem.filter((p) => p.kategorier.length + p.omraden.length > 0);
  if (typeof antal !== 'number')
    return (
      <Led rubrik={texter.led.rapporter} id="led-rapporter">
        <p className={s.dampad}>{problem.length === 0 ? texter.utanProblem : texter.ingaKategorier}</p>
      </Led>
    );
  return (
    <Led rubrik={texter.led.rapporter} id="led-rapporter">
      <p>
        <strong>{texter.antalRapporter(antal)}</strong> {texter.omProblemen}
      </p>
      {rapporter ? (
        <>
          <ul className={`${s.lista} ej-utskrift`}>
            {knutna.map((p) => (
              <li key={p.id}>
                <Link href={lista(p)}>
                  {texter.visaAlla}: {p.namn}
                </Link>
              </li>
            ))}
          </ul>
          {rapporter.length > 0 ? <h3>{texter.senaste(rapporter.length)}</h3> : null}
          {rapporter.length > 0 ? <p className={s.dampad}>{texter.somDa}</p> : null}
          <ul className={s.rapporter}>
            {rapporter.map((rad) => (
              <li key={rad.id}>
                <span className={s.namnrad}>
                  <Link href={iListan(rad.id, rad.problemId)}>{dagtext(rad.datum)}</Link>
                  <span className={s.dampad}>
                    {rad.kategori ?? texter.utanKategori} · {rad.omrade ?? texter.okand}
                  </span>
                </span>
                <p>{rad.text}</p>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className={s.dampad}>{texter.baraAntal}</p>
      )}
    </Led>
  );
}
