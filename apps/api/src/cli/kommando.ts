import { parseArgs } from 'node:util';

/** What the person at the keyboard wrote can't be used. Printed with the way to the help. */
export class Anvandningsfel extends Error {
  override readonly name = 'Anvandningsfel';
}

export interface Flagga {
  readonly namn: string;
  /** What the value is, for the help; without one the flag is only there or not. */
  readonly varde?: string;
  readonly kravs?: boolean;
  readonly hjalp: string;
}

export interface Varden {
  /** The value of a flag that has one, or undefined. */
  text(namn: string): string | undefined;
  /** The value of a flag that must be there. */
  krav(namn: string): string;
  satt(namn: string): boolean;
  readonly fil: string;
}

export interface Kommando {
  /** The words that name it: `anvandare skapa`. */
  readonly ord: readonly [string, string];
  readonly hjalp: string;
  /** Longer, for the command's own help. */
  readonly mer?: string;
  /** What its one loose argument is, if it takes one: `fil`. */
  readonly argument?: string;
  readonly flaggor: readonly Flagga[];
  /** Does it. False when it went through but nothing came of it. */
  kor(varden: Varden): Promise<boolean>;
}

/** Reads a command's arguments. Throws `Anvandningsfel` in Swedish for what doesn't fit. */
export function tolkaArgument(kommando: Kommando, argument: readonly string[]): Varden {
  const { values, positionals } = parsa(kommando, argument);
  const text = (namn: string): string | undefined => {
    const varde = values[namn];
    return typeof varde === 'string' && varde.trim() !== '' ? varde.trim() : undefined;
  };
  for (const flagga of kommando.flaggor)
    if (flagga.kravs && text(flagga.namn) === undefined)
      throw new Anvandningsfel(`--${flagga.namn} saknas: ${flagga.hjalp.toLowerCase()}`);
  const [fil, ...fler] = positionals;
  if (fler.length > 0 || (fil !== undefined && kommando.argument === undefined))
    throw new Anvandningsfel(
      `Det är ett ord för mycket: ${fler.at(-1) ?? fil}. Sätt citattecken runt det som har mellanslag.`,
    );
  if (kommando.argument !== undefined && fil === undefined)
    throw new Anvandningsfel(`Ange ${kommando.argument} efter kommandot.`);
  return {
    text,
    krav: (namn) => text(namn) ?? '',
    satt: (namn) => values[namn] === true,
    fil: fil ?? '',
  };
}

function parsa(kommando: Kommando, argument: readonly string[]) {
  try {
    return parseArgs({
      args: [...argument],
      allowPositionals: true,
      options: Object.fromEntries(
        kommando.flaggor.map(
          (f) => [f.namn, { type: f.varde === undefined ? 'boolean' : 'string' }] as const,
        ),
      ),
    });
  } catch (fel) {
    const flagga = /'?(--?[\wåäö-]+)/.exec(fel instanceof Error ? fel.message : '')?.[1] ?? 'Flaggan';
    const kod = fel instanceof Error && 'code' in fel ? fel.code : '';
    if (kod === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
      throw new Anvandningsfel(`${flagga} finns inte för ${kommando.ord.join(' ')}.`);
    throw new Anvandningsfel(`${flagga} är fel använd: den ska ha ett värde, eller inget alls.`);
  }
}

/** The help of one command. */
export function kommandohjalp(kommando: Kommando): string {
  const anrop = ['npm run rot --', ...kommando.ord, kommando.argument && `<${kommando.argument}>`]
    .filter(Boolean)
    .join(' ');
  const flaggor = kommando.flaggor.map((f) => ({
    skriv: `--${f.namn}${f.varde === undefined ? '' : ` <${f.varde}>`}`,
    hjalp: `${f.hjalp}${f.kravs ? ' (krävs)' : ''}`,
  }));
  const bredd = Math.max(0, ...flaggor.map((f) => f.skriv.length));
  return [
    kommando.hjalp,
    ...(kommando.mer ? ['', kommando.mer] : []),
    '',
    `  ${anrop}`,
    ...(flaggor.length > 0 ? ['', ...flaggor.map((f) => `  ${f.skriv.padEnd(bredd)}  ${f.hjalp}`)] : []),
  ].join('\n');
}

/** The help of them all. */
export function oversikt(kommandon: readonly Kommando[]): string {
  const rader = kommandon.map((k) => ({
    skriv: [...k.ord, k.argument && `<${k.argument}>`].filter(Boolean).join(' '),
    hjalp: k.hjalp,
  }));
  const bredd = Math.max(...rader.map((rad) => rad.skriv.length));
  return [
    'Röda trådens verktyg. Kör: npm run rot -- <kommando>',
    '',
    ...rader.map((rad) => `  ${rad.skriv.padEnd(bredd)}  ${rad.hjalp}`),
    '',
    'Mer om ett kommando: npm run rot -- <kommando> --hjalp',
    'Databasen är den som appen har: den inbyggda i ROT_DATA_DIR, eller den som DATABASE_URL anger.',
  ].join('\n');
}
