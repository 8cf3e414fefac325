import type { RapportFilter } from '@roda-traden/domain';
import { DatePicker } from '@roda-traden/ui';
import { texter } from './statistik.texter.ts';

export interface EgnadagarProps {
  urval: RapportFilter;
  idag: string;
  felFor: (falt: 'fran' | 'till') => string | undefined;
  valjDag: (falt: 'fran' | 'till', dag: string | null) => void;
}

/** First and last day. Loaded when they are asked for: most never leave the ready-made periods. */
export function Egnadagar({ urval, idag, felFor, valjDag }: EgnadagarProps) {
  return (['fran', 'till'] as const).map((falt) => (
    <DatePicker
      key={falt}
      label={texter[falt]}
      value={urval[falt] ?? null}
      onChange={(dag) => valjDag(falt, dag)}
      max={idag}
      errorMessage={felFor(falt)}
    />
  ));
}
