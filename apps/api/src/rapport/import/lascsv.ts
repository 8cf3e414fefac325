import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { Avslag } from '../../errors/fel.ts';

/** A row of the file, numbered as the spreadsheet numbers it: the header is 1, a cell with line breaks is one row. */
export interface Csvrad {
  readonly rad: number;
  readonly celler: readonly string[];
}

/** Longest row, so that a quotation mark that is never closed can't gather the whole file in memory. */
const RAD_MAX = 64 * 1024;
const SKILJETECKEN = [';', ',', '\t'] as const;

/**
 * The rows of a CSV file as it comes, in bounded memory: UTF-8 with or without byte order mark; semicolon, comma or
 * tab, as the header shows. Throws `Avslag` in words for a file that isn't CSV in UTF-8.
 */
export async function* lasCsv(fil: AsyncIterable<Uint8Array>): AsyncGenerator<Csvrad> {
  const text = avkodad(fil);
  const borjan = await tillRadslut(text);
  if (borjan.trim() === '') throw new Avslag('OGILTIG', 'Filen är tom.');
  let rad = 0;
  const tolk = parse({
    delimiter: skiljetecken(borjan),
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: RAD_MAX,
    record_delimiter: ['\r\n', '\n', '\r'],
  });
  // The parser is destroyed with the error of its source, so that the loop below meets it.
  pipeline(Readable.from(fortsatt(borjan, text)), tolk, () => {});
  try {
    for await (const celler of tolk as AsyncIterable<string[]>) {
      rad++;
      if (celler.some((cell) => cell.trim() !== '')) yield { rad, celler };
    }
  } catch (fel) {
    if (!(fel instanceof Error && 'code' in fel && String(fel.code).startsWith('CSV_'))) throw fel;
    throw new Avslag(
      'OGILTIG',
      `Filen går inte att läsa efter rad ${rad}: ett citattecken öppnas men stängs aldrig. Rätta det och läs in filen igen.`,
    );
  }
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

/** The text up to and past its first line break, or as much as a header may be. */
async function tillRadslut(text: AsyncGenerator<string>): Promise<string> {
  let borjan = '';
  while (!/[\r\n]/.test(borjan) && borjan.length < RAD_MAX) {
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

function skiljetecken(borjan: string): string {
  const rubrik = borjan.split(/[\r\n]/, 1)[0] ?? '';
  const antal = (tecken: string): number => rubrik.split(tecken).length;
  return [...SKILJETECKEN].sort((a, b) => antal(b) - antal(a))[0] ?? ';';
}
