import type {
  Atgardshandling,
  Ljus,
  OPERATIVA_DELAR,
  Orsakssida,
  Orsaksslag,
  Prioritering,
  Remisstallning,
  STRATEGISKA_DELAR,
  StartkategoriKod,
} from '@roda-traden/domain';

type Kod<T extends readonly { readonly kod: string }[]> = T[number]['kod'];

/** A real document that something in the demo comes from. */
export interface Dokumentkalla {
  readonly namn: string;
  readonly url: string;
}

export interface DemoKalla {
  readonly namn: string;
  readonly anvand: boolean;
  /** Why it was left out. */
  readonly skal: string | null;
}

/** Local days, 'YYYY-MM-DD', in every field that is a day. */
export interface DemoOperativ {
  readonly nummer: number;
  readonly fran: string;
  readonly till: string;
  /** The day its numbers were frozen. */
  readonly fryst: string;
  readonly status: 'redovisad' | 'arkiverad';
  readonly delar: Readonly<Record<Kod<typeof OPERATIVA_DELAR>, string>>;
  readonly kallor: readonly DemoKalla[];
}

export interface DemoOrsak {
  readonly kod: string;
  readonly beskrivning: string;
  readonly slag: Orsaksslag;
  readonly sida: Orsakssida;
  /** Null = an assumption. */
  readonly belagg: string | null;
}

export interface DemoProblem {
  readonly kod: string;
  readonly namn: string;
  readonly beskrivning: string;
  readonly plats: string | null;
  readonly nar: string | null;
  readonly berorda: string | null;
  readonly bedomning: string | null;
  readonly kategorier: readonly StartkategoriKod[];
  readonly omraden: readonly string[];
  readonly prioriterat: boolean;
  readonly prioritering: Prioritering;
  readonly orsaker: readonly DemoOrsak[];
}

export interface DemoBeslut {
  readonly datum: string;
  readonly paragraf: string;
  readonly diarienummer: string;
  readonly text: string;
}

export interface DemoRemiss {
  readonly grupp: string;
  readonly skickad: string;
  readonly sistaDag: string;
  readonly avslutad: string;
  readonly svar: readonly {
    /** Login of the one who answered. */
    readonly av: string;
    readonly lamnat: string;
    readonly stallning: Remisstallning;
    readonly text: string | null;
    readonly bemotande: string | null;
  }[];
}

export interface DemoStrategisk {
  readonly nummer: number;
  readonly fran: string;
  readonly till: string;
  readonly fryst: string;
  readonly byggerPa: readonly number[];
  readonly delar: Readonly<Record<Kod<typeof STRATEGISKA_DELAR>, string>>;
  readonly kallor: readonly DemoKalla[];
  readonly problem: readonly DemoProblem[];
  readonly remiss: DemoRemiss;
  readonly lamnad: string;
  readonly beslut: DemoBeslut;
}

/** One time that someone said how a measure goes. */
export interface DemoUppdatering {
  readonly dag: string;
  /** Null = the status stays. */
  readonly handling: Atgardshandling | null;
  readonly genomforande: Ljus;
  readonly effekt: Ljus;
  readonly steg: string | null;
  readonly kommentar: string | null;
  readonly skal: string | null;
}

export interface DemoAtgard {
  readonly nummer: number;
  readonly titel: string;
  readonly beskrivning: string | null;
  /** Of the lägesbild; null = hangs loose. */
  readonly problem: string | null;
  readonly orsaker: readonly string[];
  readonly typ: string;
  readonly sikt: 'kort' | 'lang';
  readonly form: 'engangs' | 'ordinarie';
  readonly upprepning: string | null;
  readonly evidensgrad: string;
  /** The real document the measure stands in; null = made for the demo, and says so in its text. */
  readonly kalla: Dokumentkalla | null;
  readonly operativtMal: string | null;
  readonly indikator: string | null;
  readonly ansvarig: string;
  readonly ansvarigFunktion: string | null;
  readonly medverkande: readonly string[];
  readonly fran: string | null;
  readonly till: string | null;
  readonly uppdateringar: readonly DemoUppdatering[];
}

export interface DemoEffektmal {
  readonly problem: string;
  readonly matt: string;
  readonly utgangsvarde: string;
  readonly malvarde: string;
  readonly datum: string;
}

export interface DemoPlan {
  readonly nummer: number;
  readonly namn: string;
  readonly giltigFran: string;
  readonly giltigTill: string;
  readonly skapad: string;
  readonly lamnad: string;
  readonly beslut: DemoBeslut;
  readonly effektmal: readonly DemoEffektmal[];
  readonly atgarder: readonly DemoAtgard[];
}

export interface DemoUppfoljning {
  readonly nummer: number;
  readonly datum: string;
  readonly laget: string;
  readonly bedomning: string;
  readonly lamnad: string;
  readonly beslut: DemoBeslut;
}

export interface DemoKfRapport {
  readonly datum: string;
  readonly rubrik: string;
  readonly text: string;
  readonly diarienummer: string;
}

export interface DemoRiktlinje {
  readonly antagen: string;
  readonly paragraf: string;
  readonly revideras: string;
  readonly operativaPerAr: number;
  readonly ksUppfoljningManader: number;
  readonly kfRapportManader: number;
}

/** The thread of one kommun, from its pictures to its follow-up. */
export interface DemoTrad {
  readonly riktlinje: DemoRiktlinje;
  readonly operativa: readonly DemoOperativ[];
  readonly strategisk: DemoStrategisk;
  readonly plan: DemoPlan;
  readonly uppfoljning: DemoUppfoljning;
  readonly kfRapport: DemoKfRapport;
}
