import type { Faltfel } from '@roda-traden/domain';

/** Guesses that a password must stand for: what a stolen table of argon2 hashes gives a patient guesser. */
const MINST_GISSNINGAR = 1e10;
/** What everybody here would try first, beside the lists of common passwords. */
const EGNA_ORD = [
  'röda',
  'tråden',
  'roda',
  'traden',
  'rodatraden',
  'torsby',
  'kommun',
  'kommunen',
  'trygghet',
  'lösenord',
  'losenord',
  'sommar',
  'vinter',
  'hemligt',
  'hejsan',
  'välkommen',
  'valkommen',
];

type Matare = (losenord: string, egna: string[]) => { guesses: number };
let matare: Promise<Matare> | undefined;

/** The lists are a megabyte, and read by whoever changes a password. */
async function lasMatare(): Promise<Matare> {
  const [{ ZxcvbnFactory }, common] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  const zxcvbn = new ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs });
  return (losenord, egna) => zxcvbn.check(losenord, egna);
}

/**
 * Is the password one of those that are tried first: in the lists of common ones, a keyboard's row, a year, the person's own
 * address, or such put together (`password1234`)? The sentence at `falt`, or nothing.
 */
export async function gissningsfel(falt: string, losenord: string, epost: string): Promise<Faltfel[]> {
  matare ??= lasMatare();
  const { guesses } = (await matare)(losenord.slice(0, 100), [
    ...EGNA_ORD,
    ...epost.toLowerCase().split(/[^\p{L}\p{N}]+/u),
  ]);
  if (guesses >= MINST_GISSNINGAR) return [];
  return [
    {
      falt,
      kod: 'vanligt',
      meddelande: 'Lösenordet är ett av dem som gissas först. Ta flera ord som inte hör ihop.',
    },
  ];
}
