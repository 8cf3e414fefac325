import type { Faltfel } from '../faltfel.ts';
import { dayNumber } from './datum.ts';
import { dagIOrd } from './svensktdatum.ts';

/** A day before or after this is a slip of the finger. */
const TIDIGAST = '1900-01-01';
const SENAST = '2100-12-31';

/** A day that exists, within reason. Otherwise what to say at the field. */
export function dagfel(falt: string, dag: string): Faltfel[] {
  try {
    dayNumber(dag);
  } catch {
    return [{ falt, kod: 'ogiltig', meddelande: 'Skriv en dag som finns, till exempel 2026-01-31.' }];
  }
  if (dag < TIDIGAST || dag > SENAST)
    return [{ falt, kod: 'orimlig', meddelande: 'Kontrollera årtalet: det ska vara mellan 1900 och 2100.' }];
  return [];
}

/** First and last day, each optional: both must exist, and stand in order. */
export function spannfel(
  fran: { falt: string; dag: string | null },
  till: { falt: string; dag: string | null },
): Faltfel[] {
  const fel = [
    ...(fran.dag === null ? [] : dagfel(fran.falt, fran.dag)),
    ...(till.dag === null ? [] : dagfel(till.falt, till.dag)),
  ];
  if (fel.length === 0 && fran.dag !== null && till.dag !== null && till.dag < fran.dag)
    fel.push({
      falt: till.falt,
      kod: 'baklanges',
      meddelande: `Sista dagen ligger före första dagen, ${dagIOrd(fran.dag)}.`,
    });
  return fel;
}
