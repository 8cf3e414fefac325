/**
 * The columns of a file of historical reports, once: the import reads by this table, the page and the template
 * show it, and the documentation is tested against it.
 */
export interface Importkolumn {
  readonly namn: string;
  /** The column must be there, and no row may leave it empty. */
  readonly kravs: boolean;
  readonly beskrivning: string;
  readonly exempel: string;
}

export const IMPORTKOLUMNER = [
  {
    namn: 'extern_id',
    kravs: true,
    beskrivning:
      'Radens eget nummer i det register den kommer från. Samma nummer läses in en gång, hur ofta filen än läses.',
    exempel: 'EX-2024-017',
  },
  {
    namn: 'inkommen',
    kravs: true,
    beskrivning: 'Dagen då rapporten kom in, gärna med klockslag.',
    exempel: '2024-03-14 08:20',
  },
  {
    namn: 'hant_fran',
    kravs: false,
    beskrivning:
      'När det hände, eller tidigast kan ha hänt. Utan klockslag räknas hela dagen. Tomt om tiden är okänd.',
    exempel: '2024-03-13 21:00',
  },
  {
    namn: 'hant_till',
    kravs: false,
    beskrivning: 'När det senast kan ha hänt. Tomt om tiden i hant_fran är exakt.',
    exempel: '2024-03-14 06:30',
  },
  {
    namn: 'kategori',
    kravs: false,
    beskrivning:
      'Kategorins namn eller kod i Röda tråden. Med både kategori och allvar räknas rapporten som godkänd, annars hamnar den i inkorgen.',
    exempel: 'Skadegörelse eller klotter',
  },
  {
    namn: 'allvar',
    kravs: false,
    beskrivning: 'En siffra från 1 (liten) till 4 (mycket allvarlig).',
    exempel: '2',
  },
  {
    namn: 'omrade',
    kravs: false,
    beskrivning: 'Områdets namn eller kod i Röda tråden. Tomt om platsen är okänd.',
    exempel: 'Torsby centrala',
  },
  {
    namn: 'plats',
    kravs: false,
    beskrivning: 'Platsen med egna ord, utan namn på boende.',
    exempel: 'busskuren vid skolan',
  },
  {
    namn: 'text',
    kravs: true,
    beskrivning: 'Vad som hände. Personuppgifter maskas när filen läses in.',
    exempel: 'Rutan i busskuren är krossad för tredje gången i vinter.',
  },
  {
    namn: 'konsekvens',
    kravs: false,
    beskrivning: 'Vad det har lett till.',
    exempel: 'Elever väntar inomhus i stället.',
  },
  {
    namn: 'sakerhet',
    kravs: true,
    beskrivning: 'Hur säker uppgiften är: Själv sett, Hört av flera eller Rykte.',
    exempel: 'Själv sett',
  },
  {
    namn: 'polisanmald',
    kravs: false,
    beskrivning: 'Ja, Nej eller Vet inte. Tomt betyder Vet inte.',
    exempel: 'Nej',
  },
  {
    namn: 'andts',
    kravs: false,
    beskrivning: 'Alkohol, Narkotika, Doping, Tobak eller Spel. Flera skiljs med snedstreck.',
    exempel: '',
  },
  {
    namn: 'organisation',
    kravs: false,
    beskrivning: 'Verksamheten som rapporterade, med namn eller kod i Röda tråden. Tomt om den är okänd.',
    exempel: '',
  },
] as const satisfies readonly Importkolumn[];

export type ImportkolumnNamn = (typeof IMPORTKOLUMNER)[number]['namn'];

/** Largest file the page takes, in bytes. The command line has no limit. */
export const IMPORTFIL_MAX = 10 * 1024 * 1024;

const OMSKRIVNINGAR: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e' };

/** Words compared without regard to case, Swedish letters, spaces and hyphens: "Hänt från" is `hant_fran`. */
export function importnyckel(text: string): string {
  return text
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[åäöé]/g, (tecken) => OMSKRIVNINGAR[tecken] ?? tecken)
    .replaceAll(/[\s_-]+/g, '_');
}

/** A file with header and one row to begin from, as a Swedish spreadsheet opens it: `;`, byte order mark, CRLF. */
export function importmall(): string {
  const cell = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rader = [IMPORTKOLUMNER.map((k) => k.namn), IMPORTKOLUMNER.map((k) => k.exempel)];
  return `\uFEFF${rader.map((rad) => rad.map(cell).join(';')).join('\r\n')}\r\n`;
}
