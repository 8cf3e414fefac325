import { ATGARD, EFFEKTLJUS, GENOMFORANDELJUS, LJUS } from '@roda-traden/domain';
import { type Part, PartsDiagram, type PartTone, TimeSeriesDiagram } from '@roda-traden/ui/diagram';
import { Check, Circle, Diamond, Pause, Play, Square, Triangle, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TavladataFragment as Tavladata } from '../gql/graphql.ts';
import { dagtext, idag } from '../lib/tid.ts';
import s from './atgardsplan.module.css';
import { texter } from './atgardsplan.texter.ts';
import { manadsnamn } from './ord.ts';
import { antalI, summa } from './tavladata.ts';
import { type Urval, urvalssokvag } from './urval.ts';

const t = texter.tavla;

const LJUSFORM: Readonly<Record<string, { tone: PartTone; shape: ReactNode }>> = {
  gron: { tone: 'ok', shape: <Circle /> },
  gul: { tone: 'warn', shape: <Triangle /> },
  rod: { tone: 'error', shape: <Square /> },
  ej_bedomd: { tone: 'muted', shape: <Circle /> },
};
const STATUSFORM: Readonly<Record<string, { tone: PartTone; shape: ReactNode }>> = {
  foreslagen: { tone: 'muted', shape: <Circle /> },
  beslutad: { tone: 'three', shape: <Diamond /> },
  pagar: { tone: 'one', shape: <Play /> },
  genomford: { tone: 'ok', shape: <Check /> },
  i_drift: { tone: 'four', shape: <Circle /> },
  pausad: { tone: 'warn', shape: <Pause /> },
  avbruten: { tone: 'muted', shape: <X /> },
};
const DAMPAD = { tone: 'muted', shape: <Circle /> } as const;

const ljusdelar = (namn: Readonly<Record<string, string>>): Part[] =>
  LJUS.map(({ kod }) => ({ id: kod, label: namn[kod] ?? kod, ...(LJUSFORM[kod] ?? DAMPAD) }));

interface Props {
  tavla: Tavladata;
  plan: string;
}

/** The states and the two lights per unit, and how often something was said, each with its table. */
export function Tavldiagram({ tavla, plan }: Props) {
  const oppna = tavla.enheter.reduce((antal, rad) => antal + rad.oppna, 0);
  const ram = { source: t.kallaPlan, period: t.nu(dagtext(idag())), itemLabel: t.enhet } as const;
  const rader = (indelning: 'statusar' | 'genomforande' | 'effekt', delar: readonly Part[]) =>
    tavla.enheter.map((rad) => ({
      id: rad.organisation.id,
      label: rad.organisation.namn,
      values: delar.map((del) => antalI(rad, indelning, del.id)),
    }));
  const ljusen = (indelning: 'genomforande' | 'effekt') => ({
    gron: summa(tavla, indelning, 'gron'),
    gul: summa(tavla, indelning, 'gul'),
    rod: summa(tavla, indelning, 'rod'),
    ej: summa(tavla, indelning, 'ej_bedomd'),
    oppna,
  });
  const lank =
    (bas: Partial<Urval>, nyckel: 'status' | 'genomforande' | 'effekt') =>
    (item: { id: string }, del: { id: string } | null): string =>
      urvalssokvag({ plan, enhet: item.id, ...bas, ...(del && { [nyckel]: del.id }) });
  const statusar = ATGARD.tillstand
    .filter(({ kod }) => summa(tavla, 'statusar', kod) > 0)
    .map(({ kod, namn }) => ({ id: kod, label: namn, ...(STATUSFORM[kod] ?? DAMPAD) }));
  return (
    <div className={s.figurer}>
      <PartsDiagram
        {...ram}
        heading={t.genomforande}
        sentence={t.genomforandeMening(ljusen('genomforande'))}
        totalLabel={t.oppna}
        parts={ljusdelar(GENOMFORANDELJUS)}
        items={rader('genomforande', ljusdelar(GENOMFORANDELJUS))}
        hrefFor={lank({ oppna: true }, 'genomforande')}
      />
      <PartsDiagram
        {...ram}
        heading={t.effekt}
        sentence={t.effektMening(ljusen('effekt'))}
        totalLabel={t.oppna}
        parts={ljusdelar(EFFEKTLJUS)}
        items={rader('effekt', ljusdelar(EFFEKTLJUS))}
        hrefFor={lank({ oppna: true }, 'effekt')}
      />
      <PartsDiagram
        {...ram}
        heading={t.status}
        sentence={t.statusMening(
          oppna,
          summa(tavla, 'statusar', 'genomford') + summa(tavla, 'statusar', 'avbruten'),
        )}
        totalLabel={t.atgarder}
        parts={statusar}
        items={rader('statusar', statusar)}
        hrefFor={lank({}, 'status')}
      />
      <OverTid tavla={tavla} plan={plan} />
    </div>
  );
}

/** Counts of measures, never a share: how many there were to update in March isn't known in November. */
function OverTid({ tavla, plan }: Props) {
  const sista = tavla.manader.at(-1);
  const forsta = tavla.manader[0];
  if (!sista || !forsta) return null;
  return (
    <TimeSeriesDiagram
      heading={t.overTid}
      sentence={t.overTidMening(sista.atgarder, manadsnamn(sista.manad), tavla.antal)}
      source={t.kalla}
      coverage={t.tackning}
      period={texter.spann(manadsnamn(forsta.manad), manadsnamn(sista.manad))}
      unit={t.enhetord}
      variant="stacked"
      periods={tavla.manader.map(({ manad }) => ({
        id: manad,
        label: manadsnamn(manad),
        shortLabel: manadsnamn(manad).slice(0, 3),
        isRunning: manad === sista.manad,
      }))}
      series={[{ id: 'uppdaterade', label: t.serie, values: tavla.manader.map((m) => m.atgarder) }]}
      hrefFor={({ period }) => urvalssokvag({ plan, manad: period.id.slice(0, 7) })}
    />
  );
}
