import pino from 'pino';

export type Logg = pino.Logger;

/** Structured log to standard output, or to what is given. Holds operations, times and codes, never words that a person wrote. */
export function skapaLogg(niva: string, till?: pino.DestinationStream): Logg {
  const installningar = { level: niva, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return till ? pino(installningar, till) : pino(installningar);
}
