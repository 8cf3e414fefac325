import { ATGARD, ATGARDSPLAN } from './atgardsplan/index.ts';
import { OPERATIV_LAGESBILD, STRATEGISK_LAGESBILD } from './lagesbild/index.ts';
import { HANDLINGAR, RAPPORTSTATUSAR } from './rapport/index.ts';
import { type Tillstandsmaskin, tillstandsdiagram, tillstandsnamn } from './tillstand/index.ts';
import { UPPFOLJNING } from './uppfoljning/index.ts';

/** The report's table, which says more of each step, as one of the others. */
const RAPPORT: Tillstandsmaskin = {
  start: 'inkommen',
  tillstand: RAPPORTSTATUSAR.map(({ kod, namn }) => ({
    kod,
    namn,
    slut: !HANDLINGAR.some((h) => (h.fran as readonly string[]).includes(kod)),
  })),
  overgangar: HANDLINGAR.map(({ kod, namn, fran, till, krav, ...h }) => ({
    kod,
    namn,
    fran,
    till,
    skal: (krav as readonly string[]).includes('skal'),
    avSystemet: 'avSystemet' in h,
  })),
};

const PROCESSER: readonly (readonly [rubrik: string, maskin: Tillstandsmaskin])[] = [
  ['Rapport', RAPPORT],
  ['Operativ lägesbild', OPERATIV_LAGESBILD],
  ['Strategisk lägesbild', STRATEGISK_LAGESBILD],
  ['Åtgärdsplan', ATGARDSPLAN],
  ['Åtgärd', ATGARD],
  ['Uppföljning', UPPFOLJNING],
];

/** The processes as a document: a diagram and a table of each, out of the very tables that server and web follow. */
export const tillstandsdokument = (): string =>
  [
    '# Tillstånd',
    '',
    'Skrivet ur tabellerna i `packages/domain`, de som servern följer och webben visar. Ändra tabellen, inte filen: provet',
    '`tillstandsdokument.test.ts` faller om de skiljer sig, och skriver om den med `npx vitest run src/tillstandsdokument.test.ts -u`',
    'i `packages/domain`. *(skäl)* = steget kräver ett skäl, som står kvar i historiken. *Av sig självt* = följer av något annat.',
    ...PROCESSER.flatMap(([rubrik, maskin]) => [
      '',
      `## ${rubrik}`,
      '',
      '```mermaid',
      tillstandsdiagram(maskin).trimEnd(),
      '```',
      '',
      '| Steg | Från | Till | |',
      '|---|---|---|---|',
      ...maskin.overgangar.map(
        ({ namn, fran, till, skal, avSystemet }) =>
          `| ${namn} | ${fran.map((kod) => tillstandsnamn(maskin, kod)).join(', ')} | ${tillstandsnamn(maskin, till)} | ${[skal ? 'skäl' : '', avSystemet ? 'av sig självt' : ''].filter(Boolean).join(', ')} |`,
      ),
    ]),
    '',
  ].join('\n');
