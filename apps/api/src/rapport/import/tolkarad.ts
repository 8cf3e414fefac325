import {
  ALLVARSGRADER,
  ANDTS_TAGGAR,
  type AndtsTagg,
  addDays,
  bristerFor,
  dagfel,
  type ImportkolumnNamn,
  importnyckel,
  kanSparas,
  POLISANMALD,
  type Polisanmald,
  rapportfel,
  SAKERHETER,
  type Sakerhet,
  type SvenskTidpunkt,
  startOfDay,
  tolkaSvenskTidpunkt,
  VAD_HANT,
} from '@roda-traden/domain';
import type { Massrapport } from '../massinlasning.ts';
import type { Importregister, Uppslag } from './importregister.ts';

export interface Kolumnfel {
  kolumn: ImportkolumnNamn;
  meddelande: string;
}

export type Radtolkning = { ok: true; rapport: Massrapport } | { ok: false; fel: Kolumnfel[] };

/** A row's cells by column; columns that the file lacks are empty. */
export type Celler = Readonly<Record<ImportkolumnNamn, string>>;

const EXTERN_ID_MAX = 100;
/** What a spreadsheet makes of a long number: 2,02401E+16. Many numbers become the same. */
const OMSKRIVET = /^\d(?:[.,]\d+)?E\+\d{2,}$/i;
/** The form's own limits that don't hold for what was written down elsewhere, years ago. */
const GALLER_INTE_IMPORT = new Set(['for_gammal', 'for_kort']);
/** Where the shared rules' fields stand in the file. */
const KOLUMN_FOR_FALT: Readonly<Record<string, ImportkolumnNamn>> = {
  platstext: 'plats',
  hant: 'hant_fran',
  text: 'text',
  konsekvens: 'konsekvens',
};

/** A row as a report to write, or all that is wrong with it, in the order of the columns. */
export function tolkaRad(celler: Celler, register: Importregister, nu: Date): Radtolkning {
  const las = new Radlasare(celler);
  const externId = las.text('extern_id', EXTERN_ID_MAX);
  if (OMSKRIVET.test(externId))
    las.fel(
      'extern_id',
      `Kalkylbladet har skrivit om numret till ${externId}. Formatera kolumnen som text och skriv numret igen.`,
    );
  las.tecken();
  const inkommen = las.tid('inkommen');
  if (inkommen && inkommen.tid > nu) las.fel('inkommen', 'Dagen ligger i framtiden.');
  const hant = las.hant();
  const kategori = las.uppslag('kategori', register.kategori, 'Kategorin');
  const omrade = las.uppslag('omrade', register.omrade, 'Området');
  const organisation = las.uppslag('organisation', register.organisation, 'Enheten');
  const allvar = las.allvar();
  const sakerhet = las.val<Sakerhet>('sakerhet', SAKERHETER, 'Själv sett, Hört av flera eller Rykte');
  const polisanmald = las.val<Polisanmald>('polisanmald', POLISANMALD, 'Ja, Nej eller Vet inte');
  const platstext = celler.plats || null;

  const rapport: Massrapport = {
    externId,
    kanal: 'import',
    inkommen: inkommen?.tid ?? nu,
    ...hant,
    vad: VAD_HANT.find((vad) => vad.forslag !== null && vad.forslag === kategori?.kod)?.kod ?? 'annat',
    kategori: kategori?.kod ?? null,
    andts: las.andts(),
    omrade: omrade?.kod ?? null,
    platsprecision: omrade ? (omrade.slag === 'plats' ? 'plats' : 'omrade') : 'okand',
    platstext,
    text: celler.text,
    konsekvens: celler.konsekvens || null,
    allvar,
    sakerhet: sakerhet ?? 'rykte',
    polisanmald: polisanmald ?? 'vet_inte',
    pagar: false,
    organisation: organisation?.id ?? null,
    kontakt: null,
    status: 'inkommen',
    hanvisadTill: null,
    skal: null,
    kompletteringsfraga: null,
    huvudExternId: null,
  };
  if (celler.sakerhet === '') las.saknas('sakerhet');
  if (celler.text === '') las.saknas('text');
  // Something can't have happened after it was reported, so the shared rule's "now" is the day it came in.
  for (const fel of rapportfel(rapport, inkommen ? slutAv(inkommen) : nu)) {
    const kolumn = KOLUMN_FOR_FALT[fel.falt];
    if (!kolumn || GALLER_INTE_IMPORT.has(fel.kod) || (fel.falt === 'text' && fel.kod === 'saknas')) continue;
    las.fel(kolumn, fel.kod === 'framtid' ? 'Det hände efter att rapporten kom in.' : fel.meddelande);
  }
  if (las.alla.length > 0) return { ok: false, fel: las.alla };
  return {
    ok: true,
    rapport: { ...rapport, status: bristerFor('godkann', rapport).length === 0 ? 'godkand' : 'inkommen' },
  };
}

/** Reads the cells of one row and gathers what can't be read. */
class Radlasare {
  readonly alla: Kolumnfel[] = [];
  readonly #celler: Celler;

  constructor(celler: Celler) {
    this.#celler = celler;
  }

  fel(kolumn: ImportkolumnNamn, meddelande: string): void {
    this.alla.push({ kolumn, meddelande });
  }

  saknas(kolumn: ImportkolumnNamn): void {
    this.fel(kolumn, 'Cellen är tom, men behövs.');
  }

  /** Characters that no database text can hold. */
  tecken(): void {
    for (const [kolumn, text] of Object.entries(this.#celler) as [ImportkolumnNamn, string][])
      if (!kanSparas(text))
        this.fel(kolumn, 'Cellen innehåller ett tecken som inte går att spara. Skriv den på nytt.');
  }

  text(kolumn: ImportkolumnNamn, max: number): string {
    const text = this.#celler[kolumn];
    if (text === '') this.saknas(kolumn);
    if (text.length > max) this.fel(kolumn, `Högst ${max} tecken får plats.`);
    return text;
  }

  tid(kolumn: 'inkommen' | 'hant_fran' | 'hant_till') {
    const text = this.#celler[kolumn];
    if (text === '') {
      if (kolumn === 'inkommen') this.saknas(kolumn);
      return null;
    }
    const tid = tolkaSvenskTidpunkt(text);
    if (!tid)
      this.fel(
        kolumn,
        `”${kort(text)}” går inte att läsa som en dag. Skriv till exempel 2024-03-14 eller 2024-03-14 21:30.`,
      );
    else if (tid.finnsInte)
      this.fel(
        kolumn,
        `Klockan ställdes fram den dagen, så ”${kort(text)}” har aldrig varit. Kontrollera tiden.`,
      );
    else {
      const orimlig = dagfel(kolumn, tid.datum);
      for (const { meddelande } of orimlig) this.fel(kolumn, meddelande);
      if (orimlig.length === 0) return tid;
    }
    return null;
  }

  /** A day without a time of day means "some time that day". */
  hant(): Pick<Massrapport, 'hantFran' | 'hantTill' | 'hantPrecision'> {
    const fran = this.tid('hant_fran');
    const till = this.tid('hant_till');
    if (!fran) {
      if (till && this.#celler.hant_fran === '')
        this.fel('hant_fran', 'Cellen är tom, fast hant_till är ifylld. Ange när det tidigast kan ha hänt.');
      return { hantFran: null, hantTill: null, hantPrecision: 'okand' };
    }
    if (!till && fran.harKlockslag) return { hantFran: fran.tid, hantTill: null, hantPrecision: 'exakt' };
    return { hantFran: fran.tid, hantTill: slutAv(till ?? fran), hantPrecision: 'ungefar' };
  }

  uppslag(kolumn: 'kategori' | 'omrade' | 'organisation', uppslag: Uppslag, vad: string) {
    const text = this.#celler[kolumn];
    if (text === '') return null;
    const [traff, ...fler] = uppslag.sok(text);
    if (!traff) {
      this.fel(kolumn, `${vad} ”${kort(text)}” finns inte i kommunens lista. Kontrollera stavningen.`);
      return null;
    }
    if (fler.length === 0) return traff;
    const koder = [traff, ...fler].map((post) => post.kod).filter(Boolean);
    this.fel(kolumn, `Flera heter ”${kort(text)}”. Skriv koden i stället: ${koder.join(', ')}.`);
    return null;
  }

  allvar(): number | null {
    const text = this.#celler.allvar;
    if (text === '') return null;
    const grad = ALLVARSGRADER.find(
      (g) => String(g.kod) === text || importnyckel(g.namn) === importnyckel(text),
    );
    if (!grad) this.fel('allvar', `”${kort(text)}” är inget allvar. Skriv en siffra från 1 till 4.`);
    return grad?.kod ?? null;
  }

  val<T extends string>(
    kolumn: 'sakerhet' | 'polisanmald',
    lista: readonly { kod: string; namn: string }[],
    godtas: string,
  ): T | null {
    const text = this.#celler[kolumn];
    if (text === '') return null;
    const nyckel = importnyckel(text);
    const rad = lista.find((post) => post.kod === nyckel || importnyckel(post.namn) === nyckel);
    if (!rad) this.fel(kolumn, `”${kort(text)}” går inte att använda. Skriv ${godtas}.`);
    return (rad?.kod as T | undefined) ?? null;
  }

  andts(): AndtsTagg[] {
    const taggar = new Set<AndtsTagg>();
    for (const del of this.#celler.andts.split(/[/,|+]/).map((ord) => ord.trim())) {
      if (del === '') continue;
      const nyckel = importnyckel(del);
      const tagg = ANDTS_TAGGAR.find((t) => t.kod === nyckel || importnyckel(t.namn) === nyckel);
      if (tagg) taggar.add(tagg.kod);
      else
        this.fel(
          'andts',
          `”${kort(del)}” hör inte till ANDTS. Skriv Alkohol, Narkotika, Doping, Tobak eller Spel.`,
        );
    }
    return [...taggar];
  }
}

/** The last moment a written time may mean: itself, or the end of a day. */
const slutAv = (tid: SvenskTidpunkt): Date =>
  tid.harKlockslag ? tid.tid : startOfDay(addDays(tid.datum, 1));

const kort = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)} …` : text);
