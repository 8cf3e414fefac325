import { type Kanal, localDate, type RapportFilter } from '@roda-traden/domain';
import { type ReactNode, useMemo } from 'react';
import type { FrystaTalFragment } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { dagtext } from '../lib/tid.ts';
import { rapporterSokvag } from '../rapport/index.ts';
import {
  Kanaler,
  type Lankar,
  Lankkontext,
  Manader,
  Rapportorer,
  spanntext,
  Underradskontext,
  underradFor,
  Veckan,
  VerdiktDel,
} from '../statistik/index.ts';
import s from './FrystaTal.module.css';
import { Laget } from './Laget.tsx';
import { texter } from './lagesbild.texter.ts';
import { Rullande } from './Rullande.tsx';
import { Sena } from './Sena.tsx';
import { type Mot, Serier, type Serierad } from './Serier.tsx';
import { Tackning } from './Tackning.tsx';

const t = texter.tal;

export const FrystaTalDel = graphql(`
  fragment FrystaTal on Lagesbild {
    id
    slag
    fryst
    viewerKan {
      lasaRapporter
    }
    tal {
      analys {
        antal
        vantar
        statusar
        period {
          fran
          till
          dagar
        }
        foregaende {
          fran
          till
          dagar
        }
        provadeForegaende
        kategorier {
          kod
          namn
          antal
          motForegaende {
            ...VerdiktDel
          }
        }
        omraden {
          kod
          namn
          slag
          antal
        }
        kanaler {
          kod
          namn
          antal
        }
        ...ManaderDel
        ...Rullande
        ...VeckanDel
        ...VagarDel
      }
      ...SenaDel
      motForra {
        id
        nummer
        fran
        till
        provade
        helhet {
          ...VerdiktDel
        }
        kategorier {
          kod
          namn
          verdikt {
            ...VerdiktDel
          }
        }
        omraden {
          kod
          namn
          verdikt {
            ...VerdiktDel
          }
        }
        kanaler {
          kod
          namn
          verdikt {
            ...VerdiktDel
          }
        }
      }
    }
    ...Laget
    tackning {
      ...LagesbildstackningDel
    }
  }
`);

interface Andrad {
  kod: string;
  namn: string;
  verdikt: FragmentType<typeof VerdiktDel>;
}

/** The figures as they were frozen. Each number leads to the reports that were counted, for those who may read them. */
export function FrystaTal({ lagesbild }: { lagesbild: FragmentType<typeof FrystaTalDel> }) {
  const bild = getFragmentData(FrystaTalDel, lagesbild);
  const { id, slag, tal, tackning, fryst, viewerKan } = bild;
  const { analys, motForra } = tal;
  const { period } = analys;
  const { lasaRapporter } = viewerKan;
  const dag = localDate(new Date(fryst));
  const lankar = useMemo((): Lankar => {
    const utanfor = (mark: RapportFilter): boolean =>
      (mark.fran !== undefined && mark.fran < period.fran) ||
      (mark.till !== undefined && mark.till > period.till);
    return {
      till: (mark) =>
        lasaRapporter && !utanfor(mark) ? rapporterSokvag({ lagesbild: id, ...mark }) : undefined,
      snava: () => undefined,
    };
  }, [id, lasaRapporter, period]);
  const underrad = useMemo(
    () => ({
      ...underradFor(analys),
      coverage: t.vantade(analys.vantar),
      frozen: texter.fryst(dagtext(dag)),
      headingLevel: 3 as const,
    }),
    [analys, dag],
  );
  const verdikten = (rader: readonly Andrad[]): Serierad[] =>
    rader.map(({ kod, namn, verdikt }) => {
      const v = getFragmentData(VerdiktDel, verdikt);
      return { kod, namn, antal: v.nu, verdikt: v };
    });
  const utan = (rader: readonly { kod: string; namn: string; antal: number }[]): Serierad[] =>
    rader.map(({ kod, namn, antal }) => ({ kod, namn, antal, verdikt: null }));
  const forraFilter = (mark: RapportFilter): string | undefined =>
    lasaRapporter && motForra ? rapporterSokvag({ lagesbild: motForra.id, ...mark }) : undefined;
  const mot = motForra
    ? {
        namn: t.forra(motForra.nummer),
        spann: spanntext(motForra),
        dagar: getFragmentData(VerdiktDel, motForra.helhet).dagarForr,
        provade: motForra.provade,
        vantar: analys.vantar,
        till: forraFilter,
      }
    : null;
  // The first strategic one still has the same number of days before it to stand beside (statistics: 24 months and 24).
  const fore = slag === 'strategisk' && !motForra ? kategorierMotFore(analys) : null;
  const narmare = new Map(analys.omraden.map(({ kod, slag }) => [kod, slag]));
  const omradesnamn = (rad: Serierad): Serierad =>
    rad.kod === '-' || narmare.get(rad.kod) === 'plats' || !narmare.has(rad.kod)
      ? rad
      : { ...rad, namn: t.utanNarmare(rad.namn) };

  return (
    <Lankkontext value={lankar}>
      <Underradskontext value={underrad}>
        <div className={s.tal}>
          <Laget lagesbild={bild} lank={lankar.till} forraLank={forraFilter} />
          {analys.antal === 0 && !motForra ? null : (
            <>
              <Serier
                rubrik={t.kategorier}
                radrubrik={t.kategori}
                rader={motForra ? verdikten(motForra.kategorier) : (fore?.rader ?? utan(analys.kategorier))}
                totalt={analys.antal}
                dagar={period.dagar}
                mot={mot ?? fore?.mot ?? null}
                filter={({ kod }) => ({ kategorier: [kod] })}
              />
              <Figur>
                <Manader analys={analys} />
              </Figur>
              {slag === 'strategisk' ? <Rullande analys={analys} /> : null}
              <Serier
                rubrik={t.omraden}
                radrubrik={t.omrade}
                rader={(motForra ? verdikten(motForra.omraden) : utan(analys.omraden)).map(omradesnamn)}
                totalt={analys.antal}
                dagar={period.dagar}
                mot={mot}
                filter={({ kod }) => ({ omraden: [kod] })}
              />
              <div className={`${s.figur} ${s.veckan}`}>
                <Veckan analys={analys} timfilter={undefined} />
              </div>
              {motForra ? (
                <Serier
                  rubrik={t.kanaler}
                  radrubrik={t.kanal}
                  rader={verdikten(motForra.kanaler)}
                  totalt={analys.antal}
                  dagar={period.dagar}
                  mot={mot}
                  filter={({ kod }) => ({ kanaler: [kod as Kanal] })}
                />
              ) : (
                <Figur>
                  <Kanaler analys={analys} />
                </Figur>
              )}
              <Figur>
                <Rapportorer analys={analys} />
              </Figur>
            </>
          )}
          <Sena
            tal={tal}
            till={(mark) =>
              lasaRapporter ? rapporterSokvag({ lagesbild: id, sena: true, ...mark }) : undefined
            }
          />
          <Tackning tackning={tackning} till={lankar.till} />
        </div>
      </Underradskontext>
    </Lankkontext>
  );
}

const Figur = ({ children }: { children: ReactNode }) => <div className={s.figur}>{children}</div>;

/** Each category beside the same number of days before, as it was counted when this was frozen; null when it can't be. */
function kategorierMotFore({
  kategorier,
  foregaende,
  provadeForegaende,
  vantar,
}: FrystaTalFragment['tal']['analys']): { rader: Serierad[]; mot: Mot } | null {
  const rader = kategorier.map(({ kod, namn, antal, motForegaende }) => ({
    kod,
    namn,
    antal,
    verdikt: getFragmentData(VerdiktDel, motForegaende),
  }));
  if (rader.length === 0 || rader.some(({ verdikt }) => verdikt.hinder)) return null;
  const mot: Mot = {
    namn: t.tidenFore,
    spann: spanntext(foregaende),
    dagar: foregaende.dagar,
    provade: provadeForegaende,
    vantar,
    till: () => undefined,
  };
  return { rader, mot };
}
