import {
  ATGARD,
  ATGARDSFLAGGOR,
  EFFEKTLJUS,
  GENOMFORANDELJUS,
  type Ljus as Ljuskod,
  tillstandsnamn,
} from '@roda-traden/domain';
import { Badge } from '@roda-traden/ui';
import { Check, Circle, Clock, Square, Triangle } from 'lucide-react';
import type { ReactNode } from 'react';
import s from './Ljus.module.css';

/** Each light has a shape of its own: a disc, a triangle, a square, an empty ring. */
const FORMER: Readonly<Record<Ljuskod, ReactNode>> = {
  gron: <Circle />,
  gul: <Triangle />,
  rod: <Square />,
  ej_bedomd: <Circle />,
};
const arLjus = (kod: string): kod is Ljuskod => kod in FORMER;

/** The shape in its colour, for where the word stands beside it. */
export function Ljusform({ ljus }: { ljus: string }) {
  const kod = arLjus(ljus) ? ljus : 'ej_bedomd';
  return (
    <span className={s.form} data-ljus={kod} aria-hidden="true">
      {FORMER[kod]}
    </span>
  );
}

/** The shape of "done", where it stands among the lights. */
export const Klarform = () => (
  <span className={s.form} data-ljus="klar" aria-hidden="true">
    <Check />
  </span>
);

const ord = (vad: 'genomforande' | 'effekt', ljus: string): string =>
  (vad === 'genomforande' ? GENOMFORANDELJUS : EFFEKTLJUS)[arLjus(ljus) ? ljus : 'ej_bedomd'];

/** A light with its word. */
export function Ljus({ vad, ljus }: { vad: 'genomforande' | 'effekt'; ljus: string }) {
  return (
    <span className={s.ljus}>
      <Ljusform ljus={ljus} />
      {ord(vad, ljus)}
    </span>
  );
}

export function Laget({ status }: { status: string }) {
  return (
    <Badge tone={status === 'avbruten' || status === 'pausad' ? 'warn' : 'neutral'}>
      {tillstandsnamn(ATGARD, status)}
    </Badge>
  );
}

/** What someone should know about the measure today. */
export function Flaggor({ flaggor }: { flaggor: readonly string[] }) {
  return ATGARDSFLAGGOR.filter((f) => flaggor.includes(f.kod)).map((f) => (
    <Badge key={f.kod} tone={f.kod === 'sen' ? 'error' : 'warn'} icon={<Clock />}>
      {f.namn}
    </Badge>
  ));
}
