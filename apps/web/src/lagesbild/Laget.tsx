import type { RapportFilter } from '@roda-traden/domain';
import type { VerdiktDelFragment } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { dagtext } from '../lib/tid.ts';
import { type Jamfordperiod, Periodverdikt, VerdiktDel } from '../statistik/index.ts';
import s from './FrystaTal.module.css';
import { texter } from './lagesbild.texter.ts';

const t = texter.tal;

const LagetDel = graphql(`
  fragment Laget on Lagesbild {
    slag
    tal {
      analys {
        tackningFran
        period {
          fran
          till
          dagar
        }
        foregaende {
          fran
          till
        }
        motForegaende {
          hinder
          ...VerdiktDel
        }
        ifjol {
          fran
          till
        }
        motIfjol {
          ...VerdiktDel
        }
      }
      motForra {
        nummer
        fran
        till
        helhet {
          ...VerdiktDel
        }
      }
    }
  }
`);

/**
 * All that was counted, beside what came before it: the previous picture of its kind, and for an operative one the same
 * days last year. A strategic one is longer than a year, and stands beside the same number of days before it.
 */
export function Laget({
  lagesbild,
  lank,
  forraLank,
}: {
  lagesbild: FragmentType<typeof LagetDel>;
  lank: (mark: RapportFilter) => string | undefined;
  /** Into the previous picture's own reports. */
  forraLank: (mark: RapportFilter) => string | undefined;
}) {
  const { slag, tal } = getFragmentData(LagetDel, lagesbild);
  const { analys, motForra } = tal;
  const { period, motForegaende, tackningFran } = analys;
  const nu = { ...period, href: lank({}) };
  return (
    <section className={s.figur} aria-label={t.laget}>
      <h3>{t.laget}</h3>
      <div className={s.tva}>
        {motForra ? (
          <Sida
            rubrik={t.motForra(motForra.nummer)}
            verdikt={getFragmentData(VerdiktDel, motForra.helhet)}
            nu={nu}
            da={{ ...motForra, href: forraLank({}) }}
          />
        ) : null}
        {slag === 'strategisk' ? (
          <Sida
            rubrik={t.motTidenFore(period.dagar)}
            verdikt={getFragmentData(VerdiktDel, motForegaende)}
            nu={nu}
            da={analys.foregaende}
            not={
              motForegaende.hinder === 'fore_data' && tackningFran
                ? t.tackningFran(dagtext(tackningFran))
                : t.raknatVidFrysning
            }
          />
        ) : (
          <Sida
            rubrik={t.motFjol}
            verdikt={getFragmentData(VerdiktDel, analys.motIfjol)}
            nu={nu}
            da={analys.ifjol}
          />
        )}
      </div>
      {motForra ? null : <p className={s.forsta}>{t.forsta}</p>}
    </section>
  );
}

function Sida({
  rubrik,
  not,
  ...jamforelse
}: {
  rubrik: string;
  verdikt: VerdiktDelFragment;
  nu: Jamfordperiod;
  da: Jamfordperiod;
  /** What the reader should know of the earlier count. */
  not?: string;
}) {
  return (
    <div className={s.sida}>
      <h4>{rubrik}</h4>
      <Periodverdikt {...jamforelse} />
      {not ? <p className={s.not}>{not}</p> : null}
    </div>
  );
}
