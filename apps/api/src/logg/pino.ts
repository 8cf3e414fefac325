import pino from 'pino';

export type Logg = pino.Logger;

/** Structured log to standard output. Holds operations, times and codes, never words that a person wrote. */
export function skapaLogg(niva: string): Logg {
  return pino({ level: niva, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
