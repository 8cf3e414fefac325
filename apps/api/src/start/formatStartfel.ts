import { describeDatabase } from './describeDatabase.ts';
import { Startfel } from './startfel.ts';

/** What the sentences need to know about how the program was started. */
export interface StartContext {
  /** The port the web server was asked to listen on. */
  readonly port?: number | undefined;
  /** `DATABASE_URL` as given. Only its host, port and database name are ever shown. */
  readonly databaseUrl?: string | undefined;
  /** The data folder of the embedded database. */
  readonly dataDir?: string | undefined;
}

/**
 * The sentence for an error that stopped the start, or undefined when the error is a surprise that deserves its stack.
 */
export function formatStartfel(error: unknown, context: StartContext = {}): string | undefined {
  for (const cause of causes(error)) {
    if (cause instanceof Startfel) return cause.message;
    const sentence = sentenceFor(cause, context);
    if (sentence !== undefined) return sentence;
  }
  return undefined;
}

/** A wrapped error (TypeORM, AggregateError from a host with several addresses) hides the code in a layer below. */
function* causes(error: unknown, depth = 0): Generator<object> {
  if (typeof error !== 'object' || error === null || depth > 4) return;
  yield error;
  if ('driverError' in error) yield* causes(error.driverError, depth + 1);
  if (error instanceof AggregateError) for (const inner of error.errors) yield* causes(inner, depth + 1);
  if ('cause' in error) yield* causes(error.cause, depth + 1);
}

function sentenceFor(error: object, context: StartContext): string | undefined {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const syscall = 'syscall' in error && typeof error.syscall === 'string' ? error.syscall : '';
  if (syscall === 'listen') return listenSentence(code, portOf(error) ?? context.port);
  const database = databaseSentence(code, error, context);
  if (database !== undefined) return database;
  return fileSentence(code, error);
}

function portOf(error: object): number | undefined {
  return 'port' in error && typeof error.port === 'number' ? error.port : undefined;
}

function listenSentence(code: string, port: number | undefined): string | undefined {
  const shown = port ?? 4000;
  const free = shown < 65_000 ? Math.max(shown + 1, 1024) : 4001;
  switch (code) {
    case 'EADDRINUSE':
      return `Porten ${shown} är upptagen av ett annat program. Avsluta det, eller starta på en annan port med PORT=${free} npm start.`;
    case 'EACCES':
      return `Porten ${shown} får den här användaren inte lyssna på. Välj en port över 1023, till exempel PORT=4000 npm start.`;
    default:
      return undefined;
  }
}

function databaseSentence(code: string, error: object, context: StartContext): string | undefined {
  const { databaseUrl } = context;
  if (databaseUrl === undefined) return undefined;
  const where = describeDatabase(databaseUrl);
  if (where === undefined) {
    return 'DATABASE_URL går inte att läsa. Den ska se ut så här: postgres://användare:lösenord@värd:5432/databas.';
  }
  const message = 'message' in error && typeof error.message === 'string' ? error.message : '';
  switch (code) {
    case 'ECONNREFUSED':
      return `Ingen databas svarar på ${where}. Kontrollera att PostgreSQL är igång där och att värd och port i DATABASE_URL stämmer.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `Värden i DATABASE_URL (${where}) går inte att hitta. Kontrollera stavningen och nätverket.`;
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return `Databasen på ${where} går inte att nå. Kontrollera nätverk, brandvägg och värden i DATABASE_URL.`;
    case 'ECONNRESET':
      return `Databasen på ${where} bröt anslutningen. Kontrollera att det är en PostgreSQL som svarar där.`;
    case '28P01':
    case '28000':
      return `Databasen på ${where} tar inte emot inloggningen. Kontrollera användare och lösenord i DATABASE_URL.`;
    case '3D000':
      return `Databasen finns inte på servern: ${where}. Skapa den, eller rätta namnet i DATABASE_URL.`;
    case '42501':
      return `Rollen i DATABASE_URL saknar rättigheter i ${where}. Kör npm run rot -- databas forbered med en administratörs adress först.`;
    case '53300':
      return `Databasen på ${where} har inga lediga anslutningar. Höj max_connections eller stäng andra program och starta om.`;
    case '57P03':
      return `Databasen på ${where} håller på att starta. Vänta en stund och starta om.`;
    default:
      if (/timeout/i.test(message)) {
        return `Databasen på ${where} svarar inte. Kontrollera nätverk, brandvägg och värden i DATABASE_URL.`;
      }
      if (/password must be a string|no password/i.test(message)) {
        return `Databasen på ${where} kräver ett lösenord. Skriv det i DATABASE_URL: postgres://användare:lösenord@värd:5432/databas.`;
      }
      if (/does not support SSL|certificate/i.test(message)) {
        return `Databasen på ${where} kan inte ta emot en krypterad anslutning så som DATABASE_URL ber om. Ändra sslmode där.`;
      }
      return undefined;
  }
}

function fileSentence(code: string, error: object): string | undefined {
  const path = 'path' in error && typeof error.path === 'string' ? error.path : undefined;
  if (path === undefined) return undefined;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return `Den här användaren kommer inte åt ${path}. Ge den rättighet dit, eller välj en annan datamapp med ROT_DATA_DIR=… npm start.`;
    case 'EROFS':
      return `${path} ligger på en skrivskyddad disk. Välj en annan datamapp med ROT_DATA_DIR=… npm start.`;
    case 'ENOSPC':
      return `Disken är full (${path}). Frigör utrymme och starta om.`;
    default:
      return undefined;
  }
}
