import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logg } from '../logg/pino.ts';
import { Avslag } from './fel.ts';

/** Apollo's codes for a request that the client wrote wrong; their messages quote the client's own words. */
const BEGARANSFEL = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/**
 * What leaves the server when something went wrong: our own refusals as they are; a badly written request
 * without an echo of it; anything else as one sentence with a number to find it by in the log.
 */
export function skapaFelformat(logg: Logg) {
  return (formaterat: GraphQLFormattedError, fel: unknown): GraphQLFormattedError => {
    const ursprung = unwrapResolverError(fel);
    if (ursprung instanceof Avslag)
      return {
        message: ursprung.message,
        path: formaterat.path ?? [],
        extensions: { kod: ursprung.extensions.kod },
      };
    const kod = String(formaterat.extensions?.code ?? '');
    // What graphql itself refuses before anything is resolved, too many errors in the variables for one, has no code of Apollo's.
    const foreSvaret =
      ursprung instanceof GraphQLError && !ursprung.originalError && !formaterat.path?.length;
    if (
      foreSvaret ||
      BEGARANSFEL.has(kod) ||
      (ursprung instanceof GraphQLError && kod.startsWith('PERSISTED_QUERY'))
    )
      return { message: 'Begäran är inte rätt skriven.', extensions: { kod: 'OGILTIG', orsak: kod } };
    const felnummer = randomUUID();
    logg.error({ felnummer, fel: sparbart(ursprung), falt: formaterat.path?.[0] }, 'oväntat fel');
    return {
      message: 'Något gick fel hos oss. Försök igen, och hör av dig om det upprepas.',
      extensions: { kod: 'INTERNT', felnummer },
    };
  };
}

/** A place in the program as V8 writes it: a call, then file, line and column. Nothing else of a stack is ours. */
const PLATS = /^\s+at (?:[\w$.<>[\] #]+ \()?(?:file:|node:|\/|[A-Z]:\\)[^\s()]+:\d+:\d+\)?$/;
/** A database's or Node's code: `23505`, `ECONNRESET`. */
const KOD = /^[A-Z0-9_]{2,40}$/;
const NAMN = /^[A-Za-z]{1,60}$/;

/**
 * Name, place and code of an error, never its message, parameters or detail: those may hold a report's words. A stack begins
 * with the message, which may run over several lines and look like anything, so only lines that are places are taken.
 */
export function sparbart(fel: unknown): { namn: string; kod?: string; plats?: string } {
  if (!(fel instanceof Error)) return { namn: typeof fel };
  const kod = 'code' in fel && KOD.test(String(fel.code)) ? String(fel.code) : undefined;
  const plats = platsrader(fel).slice(0, 5).join(' | ');
  return { namn: NAMN.test(fel.name) ? fel.name : 'Error', ...(kod && { kod }), ...(plats && { plats }) };
}

function platsrader({ stack = '', message }: Error): string[] {
  const efterMeddelandet =
    message !== '' && stack.includes(message)
      ? stack.slice(stack.lastIndexOf(message) + message.length)
      : stack;
  return efterMeddelandet
    .split('\n')
    .filter((rad) => PLATS.test(rad))
    .map((rad) => rad.trim());
}
