/** What a file gives, or would give: the server's answer, with the sum of what was tried. */
export interface Importresultat {
  rader: number;
  nya: number;
  godkanda: number;
  tillInkorg: number;
  redanInlasta: number;
  raderMedFel: number;
  antalFel: number;
  fel: { rad: number; kolumn: string; meddelande: string }[];
  okandaKolumner: string[];
  summa: string;
}

type Rad = { lasta: number } | { resultat: Importresultat } | { fel: string };

/** The server's own sentence for why a file wasn't read. */
export class Importfel extends Error {
  readonly utloggad: boolean;

  constructor(meddelande: string, utloggad = false) {
    super(meddelande);
    this.utloggad = utloggad;
  }
}

/**
 * Sends a file to be tried, or, with the sum of one that has been, to be read in. The answer comes line by line, as the
 * work goes on. Throws `Importfel` for what the server won't take; null when the answer broke off.
 */
export async function skickaFil(
  fil: ArrayBuffer,
  summa: string | null,
  framsteg: (lasta: number) => void,
): Promise<Importresultat | null> {
  const svar = await fetch(`/import/rapporter${summa === null ? '?prova' : ''}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'text/csv',
      'x-rot-import': '1',
      ...(summa !== null && { 'x-rot-summa': summa }),
    },
    body: fil,
  });
  if (!svar.ok || !svar.body) throw new Importfel(await mening(svar), svar.status === 401);
  for await (const text of radvis(svar.body)) {
    const rad = JSON.parse(text) as Rad;
    if ('fel' in rad && typeof rad.fel === 'string') throw new Importfel(rad.fel);
    if ('resultat' in rad) return rad.resultat;
    if ('lasta' in rad) framsteg(rad.lasta);
  }
  return null;
}

const OVANTAT = 'Något gick fel hos oss. Försök igen.';

async function mening(svar: Response): Promise<string> {
  if (svar.status >= 500) return OVANTAT;
  const text = await svar.text();
  return text !== '' && svar.headers.get('content-type')?.startsWith('text/plain') ? text : OVANTAT;
}

async function* radvis(kropp: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const lasare = kropp.getReader();
  const avkodare = new TextDecoder();
  let rest = '';
  for (let bit = await lasare.read(); !bit.done; bit = await lasare.read()) {
    const rader = (rest + avkodare.decode(bit.value, { stream: true })).split('\n');
    rest = rader.pop() ?? '';
    yield* rader.filter((rad) => rad !== '');
  }
  if (rest !== '') yield rest;
}
