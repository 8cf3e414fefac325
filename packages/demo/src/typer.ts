import type {
  Allvar,
  AndtsTagg,
  Hanvisningsmal,
  Kanal,
  Platsprecision,
  Polisanmald,
  Rapportstatus,
  Roll,
  Sakerhet,
  StartkategoriKod,
  Tidsprecision,
  VadHantKod,
} from '@roda-traden/domain';

/** Four-digit kommunkod (SCB) of the municipalities that cooperate as SuToHaMu. */
export type KommunKod = '1766' | '1737' | '1783' | '1762';

export interface DemoKommun {
  readonly kod: KommunKod;
  readonly namn: string;
  /** The kommun's middle point, WGS84 degrees. An area's centre, never the place of an event. */
  readonly lat: number;
  readonly lon: number;
  /** Inhabitants, and the date they were counted (YYYY-MM-DD). */
  readonly befolkning: number;
  readonly befolkningDatum: string;
}

export type Organisationstyp =
  | 'kommun'
  | 'namnd'
  | 'forvaltning'
  | 'avdelning'
  | 'enhet'
  | 'bolag'
  | 'myndighet'
  | 'forening';

export interface DemoOrganisation {
  /** The municipality whose register the unit stands in. */
  readonly kommun: KommunKod;
  /** Stable slug, unique within `kommun`. */
  readonly kod: string;
  readonly namn: string;
  readonly typ: Organisationstyp;
  /** `kod` of the unit above in the same kommun; null for a root. A parent stands before its children. */
  readonly foralder: string | null;
  /** `riktlinje`: named there. `harledd`: implied by a function the guideline names, or made for the demo. */
  readonly belagg: 'riktlinje' | 'harledd';
}

export type Gruppslag = 'strategiskt_rad' | 'operativ' | 'tematisk' | 'mellankommunal' | 'natverk';

export interface DemoLedamot {
  /** A function, never a person's name. */
  readonly funktion: string;
  /** `kod` in ORGANISATIONER of the group's kommun. */
  readonly organisation: string;
}

export interface DemoGrupp {
  readonly kommun: KommunKod;
  readonly kod: string;
  readonly namn: string;
  readonly slag: Gruppslag;
  /** The strategic council of Lag (2023:196) 10 §; one per kommun. */
  readonly arRad: boolean;
  /** Chair as a function; null where the guideline names none. */
  readonly ordforande: string | null;
  /** `kod` in ORGANISATIONER of the unit the chair comes from. */
  readonly ordforandeOrganisation: string | null;
  /** Convener as a function; null where the guideline names none. */
  readonly sammankallande: string | null;
  /** Least number of meetings a year; null where the guideline states none. */
  readonly motenPerAr: number | null;
  /** Minutes are registered in kommunstyrelsens diarium. */
  readonly diariefors: boolean;
  readonly beskrivning: string;
  readonly ledamoter: readonly DemoLedamot[];
}

export interface DemoAnvandare {
  readonly kommun: KommunKod;
  /** Login, `funktion@kommun.demo`. */
  readonly epost: string;
  /** What the user is shown as: a function. */
  readonly visningsnamn: string;
  readonly roll: Roll;
  /** `kod` in ORGANISATIONER of the same kommun. */
  readonly organisation: string;
}

export type Omradesslag = 'kommun' | 'regso' | 'ort' | 'plats';

export interface DemoOmrade {
  readonly kommun: KommunKod;
  /** Unique over all four kommuner. RegSO keep SCB's code. */
  readonly kod: string;
  readonly namn: string;
  readonly slag: Omradesslag;
  /** `kod` of the area above; null for the kommun itself. A parent stands before its children. */
  readonly foralder: string | null;
  /** WGS84 degrees; null where the sources have no position. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** The place in a sentence, with its preposition: "i Sysslebäck", "vid busstationen". */
  readonly fras: string;
  /** True for a made, purely functional name; its place in the tree is then an assumption too. */
  readonly generisk: boolean;
  readonly kalla: string;
}

export interface DemoRapport {
  /** 1, 2, 3 … in the order received. */
  readonly nr: number;
  /** `demo-<kommun>-<nr>`: unique over kommuner. */
  readonly externId: string;
  /**
   * The truth that triage has to find: reports about the same thing share this number (the first one's `nr`).
   * For checking, not for seeding as is: what triage has found is `dubblettAvNr`.
   */
  readonly incidentNr: number;
  readonly kanal: Kanal;
  /** ISO 8601 in UTC, whole minutes. */
  readonly inkommen: string;
  /**
   * ISO 8601 in UTC. `exakt`: `hantFran` is the time and `hantTill` is null. `ungefar`: it happened some time
   * between the two. `okand`: both null.
   */
  readonly hantFran: string | null;
  readonly hantTill: string | null;
  readonly hantPrecision: Tidsprecision;
  readonly vad: VadHantKod;
  /** Null until triage has set it, and for rejected reports. */
  readonly kategori: StartkategoriKod | null;
  readonly andts: readonly AndtsTagg[];
  /** `kod` in OMRADEN; null where the place is unknown and triage has not yet set an area. */
  readonly omrade: string | null;
  readonly platsprecision: Platsprecision;
  /** The reporter's own words about the place. */
  readonly platstext: string | null;
  /** Unscreened free text: some of it holds (made) personal data, so that the masking has something to do. */
  readonly text: string;
  readonly konsekvens: string | null;
  /** Null until triage has set it. */
  readonly allvar: Allvar | null;
  readonly sakerhet: Sakerhet;
  readonly polisanmald: Polisanmald;
  readonly pagar: boolean;
  readonly rapportor: {
    /** `kod` in ORGANISATIONER; null for the public. */
    readonly organisation: string | null;
    /** An address at example.se; null for an anonymous reporter. */
    readonly kontakt: string | null;
  };
  readonly status: Exclude<Rapportstatus, 'gallrad'>;
  readonly dubblettAvNr: number | null;
  readonly hanvisadTill: Hanvisningsmal | null;
  readonly avvisadSkal: string | null;
  readonly kompletteringsfraga: string | null;
}
