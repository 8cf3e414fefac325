import { setImmediate as turordning } from 'node:timers/promises';
import Papa from 'papaparse';
import { Avslag } from '../../errors/fel.ts';

/** A row of the file, numbered as the spreadsheet numbers it: the header is 1, a cell with line breaks is one row. */
export interface Csvrad {
  readonly rad: number;
  readonly celler: readonly string[];
  /** The quotation mark of a cell was closed so late that rows of their own lie in it: so many. */
  readonly svalda?: number;
}

/** Longest row, so that a quotation mark that is never closed can't gather the whole file in memory. */
const RAD_MAX = 64 * 1024;
/** Characters parsed before others in the process get their turn: a millisecond or two. */
const BIT = 8 * 1024;
const SKILJETECKEN = [';', ',', '\t'] as const;
/** Excel's own first line, which tells what stands between the cells and is no row of the sheet. */
const SEP_RAD = /^sep=([;,\t])\r?(?:\n|$)/i;

/**
 * The rows of a CSV file as it comes, in bounded memory and time linear in its length, with pauses in which the process answers
 * others: UTF-8 with or without byte order mark; semicolon, comma or tab, as the header shows. Empty rows are passed over.
 * Throws `Avslag` in words for a file that isn't CSV in UTF-8.
 */
export async function* lasCsv(fil: AsyncIterable<Uint8Array>): AsyncGenerator<Csvrad> {
  const text = avkodad(fil);
  const { borjan, skiljetecken } = utanSep(await tillRubrik(text));
  if (borjan.trim() === '') throw new Avslag('OGILTIG', 'Filen är tom.');
  let rad = 0;
  let bredd = 0;
  for await (const rader of buntar(fortsatt(borjan, text), skiljetecken)) {
    for (const celler of rader) {
      rad++;
      if (celler.every((cell) => cell.trim() === '')) continue;
      bredd ||= celler.length;
      const svalda = svaldaRader(celler, skiljetecken, bredd);
      yield svalda > 0 ? { rad, celler, svalda } : { rad, celler };
    }
  }
}

/** Rows in a cell: lines that have as many cells as the header. One may be a chance, in a text with semicolons. */
function svaldaRader(celler: readonly string[], skiljetecken: string, bredd: number): number {
  if (bredd < 2) return 0;
  let flest = 0;
  for (const cell of celler) {
    if (!cell.includes('\n') && !cell.includes('\r')) continue;
    const lika = cell.split(/\r\n|\n|\r/).filter((del) => del.split(skiljetecken).length === bredd).length;
    flest = Math.max(flest, lika);
  }
  return flest;
}

/** The parser's rows, as many as a piece of the text gave; between the pieces the event loop goes round. */
async function* buntar(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<string[][]> {
  const tolk = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' });
  let kvar = '';
  let rad = 0;
  const oppet = (): Avslag =>
    new Avslag(
      'OGILTIG',
      `Filen går inte att läsa efter rad ${rad}: ett citattecken öppnas men stängs aldrig. Rätta det och läs in filen igen.`,
    );
  const tolka = (bit: string, sista: boolean): string[][] => {
    kvar += bit;
    const { data, errors, meta } = tolk.parse(kvar, 0, !sista) as Papa.ParseResult<string[]>;
    if (sista && errors.some(({ code }) => code === 'MissingQuotes')) throw oppet();
    kvar = kvar.slice(meta.cursor);
    rad += data.length;
    return data;
  };
  for await (const bit of bitar(text)) {
    yield tolka(bit, false);
    if (kvar.length > RAD_MAX) throw oppet();
    await turordning();
  }
  yield tolka('', true);
}

/** In pieces, and with one kind of line break; a break that is cut in two by the pieces is one. */
async function* bitar(text: AsyncIterable<string>): AsyncGenerator<string> {
  let forra = '';
  for await (const del of text)
    for (let plats = 0; plats < del.length; plats += BIT) {
      const bit = forra + del.slice(plats, plats + BIT);
      forra = bit.endsWith('\r') ? '\r' : '';
      yield (forra ? bit.slice(0, -1) : bit).replaceAll(/\r\n?/g, '\n');
    }
  if (forra) yield '\n';
}

async function* avkodad(fil: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const avkodare = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bit of fil) yield avkodare.decode(bit, { stream: true });
    yield avkodare.decode();
  } catch (fel) {
    if (!(fel instanceof TypeError && 'code' in fel && fel.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'))
      throw fel;
    throw new Avslag(
      'OGILTIG',
      'Filen är inte sparad i teckenkodningen UTF-8, så å, ä och ö går inte att läsa. Välj ”CSV UTF-8” när du sparar den.',
    );
  }
}

/** The text up to and past the header's line break, or as much as a header may be. */
async function tillRubrik(text: AsyncGenerator<string>): Promise<string> {
  let borjan = '';
  while (!/[\r\n]/.test(borjan.replace(SEP_RAD, '')) && borjan.length < RAD_MAX) {
    const { value, done } = await text.next();
    if (done) break;
    borjan += value;
  }
  return borjan;
}

async function* fortsatt(borjan: string, resten: AsyncGenerator<string>): AsyncGenerator<string> {
  yield borjan;
  yield* resten;
}

function utanSep(borjan: string): { borjan: string; skiljetecken: string } {
  const sagt = SEP_RAD.exec(borjan);
  const utan = sagt ? borjan.slice(sagt[0].length) : borjan;
  const rubrik = utan.split(/[\r\n]/, 1)[0] ?? '';
  const antal = (tecken: string): number => rubrik.split(tecken).length;
  return {
    borjan: utan,
    skiljetecken: sagt?.[1] ?? [...SKILJETECKEN].sort((a, b) => antal(b) - antal(a))[0] ?? ';',
  };
}
