import type { RapportFilter } from '@roda-traden/domain';
import { type Spann, Spannfalt } from '../lib/Spannfalt.tsx';
import { texter } from './statistik.texter.ts';

export interface EgnadagarProps {
  urval: RapportFilter;
  idag: string;
  valjDagar: (dagar: Spann) => void;
}

/** First and last day. Loaded when they are asked for: most never leave the ready-made periods. */
export function Egnadagar({ urval, idag, valjDagar }: EgnadagarProps) {
  return (
    <Spannfalt
      spann={urval}
      etiketter={{ fran: texter.fran, till: texter.till }}
      max={idag}
      onChange={valjDagar}
    />
  );
}
