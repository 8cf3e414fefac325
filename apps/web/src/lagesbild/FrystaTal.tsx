import { type Kanal, localDate, type RapportFilter } from '@roda-traden/domain';
import { Verdikt } from '@roda-traden/ui/diagram';
import { type ReactNode, useMemo } from 'react';
import type { VerdiktDelFragment } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { rapporterSokvag } from '../rapport/index.ts';
import {
  Kanaler,
  type Lankar,
  Lankkontext,
  Manader,
  Rapportorer,
  riktning,
  spannKort,
  spanntext,
  Underradskontext,
  underradFor,
  utfall,
  Veckan,
  VerdiktDel,
} from '../statistik/index.ts';
import s from './FrystaTal.module.css';
import { texter } from './lagesbild.texter.ts';
import { Sena } from './Sena.tsx';
import { Serier, type Serierad } from './Serier.tsx';
import { Tackning } from './Tackning.tsx';

const t = texter.tal;

export const FrystaTalDel = graphql(`
  fragment FrystaTal on Lagesbild {
    id
    nummer
    fran
    till
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
        ifjol {
          fran
          till
          dagar
        }
        motIfjol {
          ...VerdiktDel
        }
        kategorier {
          kod
          namn
          antal
          motIfjol {
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
        provadeIfjol
        ...ManaderDel
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
  const { id, tal, tackning, fryst, viewerKan } = getFragmentData(FrystaTalDel, lagesbild);
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
      frozen: texter.fryst(dag),
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
        till: forraFilter,
      }
    : null;
  const narmare = new Map(analys.omraden.map(({ kod, slag }) => [kod, slag]));
  const omradesnamn = (rad: Serierad): Serierad =>
    rad.kod === '-' || narmare.get(rad.kod) === 'plats' || !narmare.has(rad.kod)
      ? rad
      : { ...rad, namn: t.utanNarmare(rad.namn) };

  return (
    <Lankkontext value={lankar}>
      <Underradskontext value={underrad}>
        <div className={s.tal}>
          <section className={s.figur} aria-label={t.laget}>
            <h3>{t.laget}</h3>
            <div className={s.tva}>
              {motForra ? (
                <Sida
                  rubrik={t.motForra(motForra.nummer)}
                  verdikt={getFragmentData(VerdiktDel, motForra.helhet)}
                  nu={period}
                  da={motForra}
                  nuHref={lankar.till({})}
                  daHref={forraFilter({})}
                />
              ) : (
                <p className={s.not}>{t.forsta}</p>
              )}
              <Sida
                rubrik={t.motFjol}
                verdikt={getFragmentData(VerdiktDel, analys.motIfjol)}
                nu={period}
                da={analys.ifjol}
                nuHref={lankar.till({})}
              />
            </div>
          </section>
          {analys.antal === 0 && !motForra ? null : (
            <>
              <Serier
                rubrik={t.kategorier}
                radrubrik={t.kategori}
                rader={motForra ? verdikten(motForra.kategorier) : utan(analys.kategorier)}
                totalt={analys.antal}
                dagar={period.dagar}
                mot={mot}
                filter={({ kod }) => ({ kategorier: [kod] })}
              />
              <Figur>
                <Manader analys={analys} />
              </Figur>
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

interface Dagar {
  fran: string;
  till: string;
}

function Sida({
  rubrik,
  verdikt: v,
  nu,
  da,
  nuHref,
  daHref,
}: {
  rubrik: string;
  verdikt: VerdiktDelFragment;
  nu: Dagar;
  da: Dagar;
  nuHref?: string | undefined;
  daHref?: string | undefined;
}) {
  return (
    <div className={s.sida}>
      <h4>{rubrik}</h4>
      <Verdikt
        size="large"
        unit={t.unit}
        now={{ label: spannKort(nu), count: v.nu, days: v.dagarNu, href: v.nu > 0 ? nuHref : undefined }}
        before={{
          label: spannKort(da),
          count: v.forr,
          days: v.dagarForr,
          href: v.forr > 0 ? daHref : undefined,
        }}
        direction={riktning(v)}
        verdict={utfall(v)}
        details={
          v.p === null || v.p === undefined
            ? undefined
            : {
                p: v.p,
                rateRatio: v.kvot ?? undefined,
                interval:
                  typeof v.kvotLag === 'number' && typeof v.kvotHog === 'number'
                    ? [v.kvotLag, v.kvotHog]
                    : undefined,
                note: t.ensam,
              }
        }
      />
    </div>
  );
}
