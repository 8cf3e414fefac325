import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { dagtext } from '../lib/tid.ts';
import s from './Korthet.module.css';
import { texter } from './rodtrad.texter.ts';

const t = texter.korthet;

const KorthetFragment = graphql(`
  fragment Korthet on RodTrad {
    lagesbild {
      nummer
      antalRapporter
      till
      beslut {
        id
        datum
        paragraf
      }
    }
    planer {
      id
      beslut {
        id
        datum
        paragraf
      }
    }
    atgarder {
      id
      orsakIdn
      flaggor
    }
    problem {
      id
      prioriterat
      orsaker {
        id
        antagande
      }
    }
    lostAttKnyta {
      id
    }
  }
`);

interface Knut {
  namn: string;
  tal: string;
  mer: string | null;
  mal: string;
}

/** The whole thread at a glance, from the decision to the reports: each knot with its number, and the way down to it. */
export function Korthet({
  trad,
  vald,
}: {
  trad: FragmentType<typeof KorthetFragment>;
  /** The measure that the thread goes through: only the causes that it is aimed at are on it. */
  vald: string | null;
}) {
  const { lagesbild, planer, atgarder, problem, lostAttKnyta } = getFragmentData(KorthetFragment, trad);
  const [plan] = planer;
  const orsaker = problem
    .flatMap((p) => p.orsaker)
    .filter((o) => vald === null || atgarder.some((a) => a.orsakIdn.includes(o.id)));
  const prioriterade = problem.filter((p) => p.prioriterat).length;
  const sena = atgarder.filter((a) => a.flaggor.includes('sen')).length;
  const antaganden = orsaker.filter((o) => o.antagande).length;
  // While there is no plan decided, what is decided is the lägesbild.
  const beslut = plan?.beslut ?? lagesbild.beslut;
  const knutar: Knut[] = [
    {
      namn: t.beslut,
      tal: beslut ? dagtext(beslut.datum) : t.obeslutad,
      mer: beslut ? (plan?.beslut ? t.omPlanen : t.omBilden)(beslut.paragraf) : null,
      mal: beslut && !plan?.beslut ? 'led-lagesbild' : 'led-plan',
    },
    {
      namn: t.atgarder,
      tal: `${atgarder.length}`,
      mer: sena > 0 ? t.forsenade(sena) : null,
      mal: 'led-problem',
    },
    {
      namn: t.orsaker,
      tal: `${orsaker.length}`,
      mer: antaganden > 0 ? t.antaganden(antaganden) : null,
      mal: 'led-problem',
    },
    {
      namn: t.problem,
      tal: `${problem.length}`,
      mer: prioriterade > 0 ? t.prioriterade(prioriterade) : null,
      mal: 'led-problem',
    },
    {
      namn: t.lagesbild,
      tal: t.bild(lagesbild.nummer),
      mer: t.till(dagtext(lagesbild.till)),
      mal: 'led-lagesbild',
    },
    {
      namn: t.rapporter,
      tal: typeof lagesbild.antalRapporter === 'number' ? `${lagesbild.antalRapporter}` : '–',
      mer: typeof lagesbild.antalRapporter === 'number' ? t.raknade : t.inga,
      mal: 'led-rapporter',
    },
  ];
  return (
    <nav aria-label={t.namn} className={s.korthet}>
      <ol className={s.knutar}>
        {knutar.map((knut) => (
          <li key={knut.namn}>
            <a href={`#${knut.mal}`} className={s.knut}>
              <span className={s.namn}>{knut.namn}</span>
              <span className={s.varde}>
                <span className={s.tal}>{knut.tal}</span>
                {knut.mer ? <span className={s.mer}>{knut.mer}</span> : null}
              </span>
            </a>
          </li>
        ))}
      </ol>
      {lostAttKnyta.length > 0 ? (
        <p>
          <a href="#losa">{t.losa(lostAttKnyta.length)}</a>
        </p>
      ) : null}
    </nav>
  );
}
