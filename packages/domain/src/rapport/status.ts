/**
 * The life of a report as data (domain §4): states, and the transitions between them with what each
 * demands. The server enforces this table, the web shows it, the diagram and the test matrix are made
 * from it.
 */
export const RAPPORTSTATUSAR = [
  { kod: 'inkommen', namn: 'Ny', oppen: true, raknas: false },
  { kod: 'granskas', namn: 'Granskas', oppen: true, raknas: false },
  { kod: 'vantar_komplettering', namn: 'Väntar komplettering', oppen: true, raknas: false },
  { kod: 'godkand', namn: 'Godkänd', oppen: false, raknas: true },
  { kod: 'dubblett', namn: 'Dubblett', oppen: false, raknas: false },
  { kod: 'hanvisad', namn: 'Hänvisad', oppen: false, raknas: false },
  { kod: 'avvisad', namn: 'Avvisad', oppen: false, raknas: false },
  { kod: 'avslutad', namn: 'Avslutad', oppen: false, raknas: true },
  { kod: 'gallrad', namn: 'Gallrad', oppen: false, raknas: false },
] as const;

export type Rapportstatus = (typeof RAPPORTSTATUSAR)[number]['kod'];

/** States whose reports are counted as the crime picture's ground: accepted, each incident once. */
export const RAKNADE_STATUSAR: readonly Rapportstatus[] = RAPPORTSTATUSAR.filter((s) => s.raknas).map(
  (s) => s.kod,
);
/** States that wait for triage. */
export const OPPNA_STATUSAR: readonly Rapportstatus[] = RAPPORTSTATUSAR.filter((s) => s.oppen).map(
  (s) => s.kod,
);

/** What a transition demands beside the report itself. */
export type Krav = 'kategori' | 'omrade' | 'allvar' | 'skal' | 'fraga' | 'hanvisasTill' | 'huvudrapport';

export interface Handling {
  readonly kod: string;
  /** The button's word, imperative. */
  readonly namn: string;
  readonly fran: readonly Rapportstatus[];
  readonly till: Rapportstatus;
  readonly krav: readonly Krav[];
  /** Done by the retention run, or by the reporter's answer on the status page; never by a button of the staff's. */
  readonly avSystemet?: true;
  /** Shortcut in the inbox. */
  readonly tangent?: string;
}

export const HANDLINGAR = [
  {
    kod: 'borja_granska',
    namn: 'Börja granska',
    fran: ['inkommen'],
    till: 'granskas',
    krav: [],
    tangent: 'g',
  },
  {
    kod: 'godkann',
    namn: 'Godkänn',
    fran: ['inkommen', 'granskas', 'vantar_komplettering'],
    till: 'godkand',
    krav: ['kategori', 'omrade', 'allvar'],
    tangent: '1',
  },
  {
    kod: 'markera_dubblett',
    namn: 'Dubblett',
    fran: ['inkommen', 'granskas', 'vantar_komplettering', 'godkand'],
    till: 'dubblett',
    krav: ['huvudrapport'],
    tangent: '2',
  },
  {
    kod: 'hanvisa',
    namn: 'Hänvisa',
    fran: ['inkommen', 'granskas', 'vantar_komplettering'],
    till: 'hanvisad',
    krav: ['hanvisasTill'],
    tangent: '3',
  },
  {
    kod: 'avvisa',
    namn: 'Avvisa',
    fran: ['inkommen', 'granskas', 'vantar_komplettering'],
    till: 'avvisad',
    krav: ['skal'],
    tangent: '4',
  },
  {
    kod: 'begar_komplettering',
    namn: 'Begär komplettering',
    fran: ['inkommen', 'granskas'],
    till: 'vantar_komplettering',
    krav: ['fraga'],
    tangent: 'v',
  },
  {
    kod: 'komplettera',
    namn: 'Komplettera',
    fran: ['vantar_komplettering'],
    till: 'granskas',
    krav: [],
    avSystemet: true,
  },
  // Only what was accepted is closed: the other outcomes are ends in themselves, and a rejected report
  // that became `avslutad` would start to be counted (docs/decisions/0006).
  { kod: 'avsluta', namn: 'Avsluta', fran: ['godkand'], till: 'avslutad', krav: [] },
  {
    kod: 'ateroppna',
    namn: 'Återöppna',
    fran: ['godkand', 'dubblett', 'hanvisad', 'avvisad', 'avslutad'],
    till: 'granskas',
    krav: ['skal'],
    tangent: 'o',
  },
  {
    kod: 'gallra',
    namn: 'Gallra',
    fran: ['godkand', 'dubblett', 'hanvisad', 'avvisad', 'avslutad'],
    till: 'gallrad',
    krav: [],
    avSystemet: true,
  },
] as const satisfies readonly Handling[];

export type HandlingKod = (typeof HANDLINGAR)[number]['kod'];

/** Where a report may be referred (domain §4). */
export const HANVISNINGSMAL = [
  { kod: '112', namn: '112' },
  { kod: '11414', namn: 'Polisen 114 14' },
  { kod: 'orosanmalan', namn: 'Orosanmälan' },
  { kod: 'felanmalan', namn: 'Felanmälan' },
  { kod: 'annan_kommun', namn: 'Annan kommun' },
] as const;
export type Hanvisningsmal = (typeof HANVISNINGSMAL)[number]['kod'];
