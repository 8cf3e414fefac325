import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOSENORD } from './loggaIn.ts';

const VERKTYG = fileURLToPath(new URL('../../apps/api/dist/cli/main.js', import.meta.url));

/** The users of a kommun that a test has made. */
export const epostI =
  (kod: string) =>
  (roll: string): string =>
    `${roll}@kommun-${kod}.prov`;

/** Makes a kommun and its users as the operator does, beside the running app. Users are `<roll>@<kod>.prov`. */
export async function nyKommun(kod: string, roller: readonly string[]): Promise<(roll: string) => string> {
  await rot(['kommun', 'skapa', '--kod', kod]);
  const epost = epostI(kod);
  for (const roll of roller)
    await rot(
      [
        ...['anvandare', 'skapa', '--kommun', kod, '--roll', roll, '--epost', epost(roll)],
        ...['--namn', `Prov ${roll}`, '--organisation', 'kommunen'],
      ],
      LOSENORD,
    );
  return epost;
}

function rot(argument: readonly string[], inmatning = ''): Promise<void> {
  return new Promise((klart, fel) => {
    const verktyg = spawn(process.execPath, [VERKTYG, ...argument], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: '',
        ROT_DATA_DIR: join(process.env.ROT_E2E_MAPP ?? '', 'data'),
      },
    });
    let sagt = '';
    for (const utgang of [verktyg.stdout, verktyg.stderr])
      utgang.on('data', (bit: Buffer) => {
        sagt += bit.toString();
      });
    verktyg.once('error', fel);
    verktyg.once('exit', (kod) =>
      kod === 0 ? klart() : fel(new Error(`rot ${argument.join(' ')}: kod ${kod}\n${sagt}`)),
    );
    verktyg.stdin.end(`${inmatning}\n`);
  });
}
