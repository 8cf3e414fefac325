// First: it brings the store of metadata that type-graphql's decorators write in.
import 'typeorm';
import { Avslag } from '../errors/fel.ts';
import { formatStartfel } from '../start/index.ts';
import { anvandarkommandon } from './anvandare.ts';
import { databaskommandon } from './databas.ts';
import { importkommandon } from './import.ts';
import { Anvandningsfel, type Kommando, kommandohjalp, oversikt, tolkaArgument } from './kommando.ts';
import { kommunkommandon } from './kommun.ts';

const KOMMANDON: readonly Kommando[] = [
  ...databaskommandon,
  ...kommunkommandon,
  ...anvandarkommandon,
  ...importkommandon,
];

const arHjalp = (ord: string | undefined): boolean =>
  ord !== undefined && ['hjalp', 'hjälp', '--hjalp', '--hjälp', '--help', '-h'].includes(ord);

async function kor(argument: readonly string[]): Promise<boolean> {
  const [forst, andra, ...rest] = argument;
  if (forst === undefined || arHjalp(forst)) {
    process.stdout.write(`${oversikt(KOMMANDON)}\n`);
    return forst !== undefined;
  }
  const kommando = KOMMANDON.find((k) => k.ord[0] === forst && k.ord[1] === andra);
  if (!kommando) {
    const grupp = KOMMANDON.filter((k) => k.ord[0] === forst);
    if (grupp.length === 0) throw new Anvandningsfel(`Kommandot ${forst} finns inte.`);
    const finns = grupp.map((k) => k.ord.join(' ')).join(', ');
    if (!arHjalp(andra)) throw new Anvandningsfel(`Efter ${forst} behövs ett ord till. Det finns: ${finns}.`);
    process.stdout.write(`${grupp.map(kommandohjalp).join('\n\n')}\n`);
    return true;
  }
  if (rest.some(arHjalp)) {
    process.stdout.write(`${kommandohjalp(kommando)}\n`);
    return true;
  }
  return kommando.kor(tolkaArgument(kommando, rest));
}

function mening(fel: unknown): string {
  if (fel instanceof Anvandningsfel) return `${fel.message}\nHjälp: npm run rot -- hjalp`;
  if (fel instanceof Avslag) return fel.message;
  const { DATABASE_URL, ROT_DATA_DIR } = process.env;
  const sats = formatStartfel(fel, {
    databaseUrl: DATABASE_URL || undefined,
    dataDir: ROT_DATA_DIR || undefined,
  });
  return sats ?? (fel instanceof Error ? (fel.stack ?? fel.message) : String(fel));
}

try {
  const lyckades = await kor(process.argv.slice(2));
  process.exit(lyckades ? 0 : 1);
} catch (fel) {
  process.stderr.write(`\n${mening(fel)}\n\n`);
  process.exit(1);
}
