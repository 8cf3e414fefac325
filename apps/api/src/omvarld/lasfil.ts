import { createReadStream, type ReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { Startfel } from '../start/startfel.ts';
import { Arraydelare, AVHUGGEN, type Filpost, type Postdelare, Raddelare } from './poster.ts';

/** A file being read: how far the reading has come, in bytes on the disk. */
export class Lasning {
  readonly fil: string;
  readonly storlek: number;
  strom: ReadStream | null = null;

  constructor(fil: string, storlek: number) {
    this.fil = fil;
    this.storlek = storlek;
  }

  get lasta(): number {
    return this.strom?.bytesRead ?? 0;
  }
}

/** The file, or `Startfel` in words for one that can't be read at all. */
export async function oppnaFil(fil: string): Promise<Lasning> {
  const info = await stat(fil).catch((fel: unknown) => {
    throw new Startfel(
      kodAv(fel) === 'ENOENT'
        ? `Filen ${fil} finns inte. Kontrollera sökvägen.`
        : `Filen ${fil} går inte att läsa. Kontrollera rättigheterna.`,
    );
  });
  if (!info.isFile()) throw new Startfel(`${fil} är ingen fil.`);
  if (info.size === 0)
    throw new Startfel(
      `Filen ${fil} är tom (0 byte). Hämta den på nytt: polisens tjänst svarar ibland tomt.`,
    );
  return new Lasning(fil, info.size);
}

/**
 * The events of a file of the police's format, in bounded memory: a JSON array as the API answers, or one object
 * per line, either of them gzipped. What the file is shows in its first bytes, not in its name.
 */
export async function* lasPoster(lasning: Lasning): AsyncGenerator<Filpost[]> {
  const { fil } = lasning;
  const avkodare = new TextDecoder('utf-8');
  let delare: Postdelare | null = null;
  let sistaNr = 0;
  try {
    for await (const bit of bitar(lasning)) {
      const text = avkodare.decode(bit, { stream: true });
      delare ??= valjDelare(fil, text);
      const poster: Filpost[] = delare?.tag(text) ?? [];
      sistaNr = poster.at(-1)?.nr ?? sistaNr;
      if (poster.length > 0) yield poster;
    }
  } catch (fel) {
    // The compressed data ends too soon, or is damaged: what came before it is whole.
    if (!kodAv(fel).startsWith('Z_')) throw fel;
    yield [
      { nr: sistaNr + 1, rad: 0, text: '', fel: `${AVHUGGEN} Packningen (gzip) är skadad eller inte hel.` },
    ];
    return;
  }
  if (delare === null) throw new Startfel(`Filen ${fil} innehåller inga händelser.`);
  const kvar = delare.slut();
  if (kvar.length > 0) yield kvar;
}

async function* bitar(lasning: Lasning): AsyncGenerator<Buffer> {
  const magi = await forstaBytes(lasning.fil);
  const strom = createReadStream(lasning.fil, { highWaterMark: 256 * 1024 });
  lasning.strom = strom;
  if (!magi.equals(GZIP)) {
    yield* strom as AsyncIterable<Buffer>;
    return;
  }
  const packad = createGunzip({ chunkSize: 256 * 1024 });
  strom.once('error', (fel) => packad.destroy(fel));
  yield* strom.pipe(packad) as AsyncIterable<Buffer>;
}

const GZIP = Buffer.from([0x1f, 0x8b]);

async function forstaBytes(fil: string): Promise<Buffer> {
  for await (const bit of createReadStream(fil, { end: 1 })) return bit as Buffer;
  return Buffer.alloc(0);
}

/** Null while only blanks have come. */
function valjDelare(fil: string, text: string): Postdelare | null {
  const forst = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .charAt(0);
  if (forst === '') return null;
  if (forst === '[') return new Arraydelare();
  if (forst === '{') return new Raddelare();
  throw new Startfel(
    `Filen ${fil} är inte i polisens format: den ska börja med [ (en lista) eller { (en händelse per rad).`,
  );
}

const kodAv = (fel: unknown): string => (fel instanceof Error && 'code' in fel ? String(fel.code) : '');
