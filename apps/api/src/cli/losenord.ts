import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { gissningsfel, LOSENORD_MIN } from '../konto/index.ts';
import { Startfel } from '../start/index.ts';

/**
 * A new password: asked for twice without showing it, or the first line of standard input when that is a pipe.
 * Throws `Startfel` for none, one too short or too easily guessed, or two that differ.
 */
export async function fragaLosenord(epost: string): Promise<string> {
  const rader = new Rader();
  try {
    const losenord = await rader.fraga('Lösenord: ');
    if (losenord === '')
      throw new Startfel('Inget lösenord kom in. Skriv ett, eller låt verktyget göra ett med --slumpa.');
    if (losenord.length < LOSENORD_MIN)
      throw new Startfel(
        `Lösenordet ska ha minst ${LOSENORD_MIN} tecken. Låt verktyget göra ett med --slumpa.`,
      );
    const [vanligt] = await gissningsfel('losenord', losenord, epost);
    if (vanligt) throw new Startfel(`${vanligt.meddelande} Eller låt verktyget göra ett med --slumpa.`);
    if (process.stdin.isTTY && (await rader.fraga('En gång till: ')) !== losenord)
      throw new Startfel('Lösenorden är inte lika. Kör kommandot igen.');
    return losenord;
  } finally {
    rader.stang();
  }
}

/** Lines from the keyboard, unseen, or from a pipe. */
class Rader {
  readonly #granssnitt = createInterface({
    input: process.stdin,
    output: new Writable({ write: (_bit, _kodning, klar) => klar() }),
    terminal: process.stdin.isTTY,
  });
  readonly #rader = this.#granssnitt[Symbol.asyncIterator]();

  async fraga(text: string): Promise<string> {
    if (process.stdin.isTTY) process.stderr.write(text);
    const { value, done } = await this.#rader.next();
    if (process.stdin.isTTY) process.stderr.write('\n');
    return done ? '' : String(value).replace(/\r$/, '');
  }

  stang(): void {
    this.#granssnitt.close();
  }
}
