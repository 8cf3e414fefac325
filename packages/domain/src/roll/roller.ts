/** Roles of the product (glossary: "roll"). One user has one role in one kommun. */
export const ROLLER = [
  { kod: 'sakerhetssamordnare', namn: 'Säkerhetssamordnare' },
  { kod: 'forebyggande_samordnare', namn: 'Förebyggande samordnare' },
  { kod: 'operativ_grupp', namn: 'Operativ grupp' },
  { kod: 'styrgrupp', namn: 'Styrgrupp' },
  { kod: 'ansvarig_enhet', namn: 'Ansvarig enhet (chef)' },
  { kod: 'ks_kf', namn: 'Kommunstyrelse och fullmäktige' },
  { kod: 'samverkande_kommun', namn: 'Annan kommun i samverkan' },
  { kod: 'systemadministrator', namn: 'Systemadministratör' },
] as const;

export type Roll = (typeof ROLLER)[number]['kod'];
/** The public has no login; in the policy table it is an actor like the others. */
export type Aktor = Roll | 'allmanhet';

const TRIAGE = ['sakerhetssamordnare', 'forebyggande_samordnare'] as const;
const RAPPORTLASARE = [...TRIAGE, 'operativ_grupp'] as const;
const AGGREGATLASARE = [...RAPPORTLASARE, 'styrgrupp', 'ansvarig_enhet'] as const;
const BILDLASARE = [...RAPPORTLASARE, 'styrgrupp', 'ks_kf'] as const;
const PLANLEDARE = ['forebyggande_samordnare'] as const;
const PERSONAL = ROLLER.map((r) => r.kod);
const VERKSAMHET = PERSONAL.filter((r) => r !== 'systemadministrator');
const ALLA: readonly Aktor[] = ['allmanhet', ...PERSONAL];

/**
 * The one policy table (domain §6): permission → who has it. Every root field of the API names one of
 * these keys; a root field without one is refused and fails a test.
 */
export const BEHORIGHETER = {
  /** The public page, the form, the status by code, logging in. */
  'oppet:anvanda': ALLA,
  /** Own session: who am I, log out. */
  'session:egen': ALLA,
  /** Own account: change the password. */
  'konto:eget': PERSONAL,
  /** Register a report as staff, with its channel. */
  'rapport:registrera': [...RAPPORTLASARE, 'ansvarig_enhet'],
  /** Screened reports, one by one and as a list. */
  'rapport:lasa': RAPPORTLASARE,
  /** Triage: everything that changes a report. */
  'rapport:triagera': TRIAGE,
  /** The locked original; each reading is logged. */
  'rapport:lasaOriginal': TRIAGE,
  'rapport:exportera': RAPPORTLASARE,
  'rapport:importera': TRIAGE,
  /** Counts and charts, never single reports. */
  'analys:lasa': AGGREGATLASARE,
  'omvarld:lasa': AGGREGATLASARE,
  /** Lägesbilder in the states the role may see (lagesbild.visibility). */
  'lagesbild:lasa': BILDLASARE,
  'lagesbild:sammanstalla': TRIAGE,
  /** Send on remiss, answer what came in, hand over to KS. */
  'lagesbild:besluta': PLANLEDARE,
  'remiss:besvara': ['styrgrupp'],
  /** Plans in the states the role may see. */
  'plan:lasa': BILDLASARE,
  'plan:andra': PLANLEDARE,
  /** Measures: all of them, or the own unit's (atgard.visibility). */
  'atgard:lasa': [...BILDLASARE, 'ansvarig_enhet'],
  'atgard:uppdatera': ['forebyggande_samordnare', 'ansvarig_enhet'],
  /** The board by unit. */
  'tavla:lasa': [...RAPPORTLASARE, 'styrgrupp'],
  'uppfoljning:lasa': BILDLASARE,
  'uppfoljning:skriva': PLANLEDARE,
  'oversikt:lasa': VERKSAMHET,
  'organisation:lasa': VERKSAMHET,
  'organisation:andra': ['forebyggande_samordnare'],
  'register:lasa': VERKSAMHET,
  'anvandare:hantera': ['systemadministrator'],
} as const satisfies Record<string, readonly Aktor[]>;

export type Behorighet = keyof typeof BEHORIGHETER;

/** May this actor do this? Pure; the server asks for every root field, the web only to say whom a page is for. */
export function far(aktor: Aktor, behorighet: Behorighet): boolean {
  return (BEHORIGHETER[behorighet] as readonly Aktor[]).includes(aktor);
}
