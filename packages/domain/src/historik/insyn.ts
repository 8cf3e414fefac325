import type { Lagesbildshandelse } from '../lagesbild/index.ts';
import { RAPPORTFALTSINSYN, type Rapporthandelse } from '../rapport/index.ts';
import { type Aktor, type Behorighet, far } from '../roll/index.ts';
import type { Uppfoljningshandling } from '../uppfoljning/index.ts';

/** Who meets an event in history, and how much of it. What isn't opened is closed. */
export interface Handelseinsyn {
  /** Who sees that it happened, when and by whom. */
  readonly ser: Behorighet;
  /** Who reads the words written with it (a reason, a note, a name). Left out = no one. */
  readonly ord?: Behorighet;
  /** Who reads the values before and after; a table = per field. Left out = no one. */
  readonly varden?: Behorighet | Readonly<Record<string, Behorighet>>;
}

const hel = (ser: Behorighet): Handelseinsyn => ({ ser, ord: ser, varden: ser });
/** `lika` = these events are opened alike. */
const lika = <K extends string>(koder: readonly K[], insyn: Handelseinsyn): Record<K, Handelseinsyn> =>
  Object.fromEntries(koder.map((kod) => [kod, insyn])) as Record<K, Handelseinsyn>;

const TRIAGE = 'rapport:triagera';
/** The step is known to all who read the report; the reason and the question stay between triage and reporter. */
const STEG: Handelseinsyn = { ser: 'rapport:lasa', ord: TRIAGE, varden: RAPPORTFALTSINSYN };

const RAPPORT: Record<Rapporthandelse, Handelseinsyn> = {
  ...lika(
    [
      'inkom',
      'importerades',
      'bedomde',
      'angrade',
      'foljde_med',
      'redigerade_text',
      'borja_granska',
      'godkann',
      'markera_dubblett',
      'hanvisa',
      'avvisa',
      'begar_komplettering',
      'komplettera',
      'avsluta',
      'ateroppna',
      'gallra',
    ],
    STEG,
  ),
  // About the original and the desk's own notes: known to those who may open it.
  antecknade: { ser: TRIAGE, ord: TRIAGE },
  laste_original: { ser: 'rapport:lasaOriginal' },
  raderade_original: { ser: 'rapport:lasaOriginal', ord: 'rapport:lasaOriginal' },
};

const ORGANISATION = lika(['skapade', 'andrade', 'avslutade', 'ateroppnade'], hel('organisation:lasa'));
const GRUPP = lika(
  ['skapade', 'andrade', 'avslutade', 'ateroppnade', 'blev_rad', 'lamnade_radet'],
  hel('organisation:lasa'),
);
const LEDAMOT = lika(['lade_till_plats', 'andrade_plats', 'avslutade_plats'], hel('organisation:lasa'));

const BILDENS_STEG: Record<Lagesbildshandelse, Handelseinsyn> = lika(
  [
    'skicka_till_grupp',
    'ta_tillbaka',
    'markera_analyserad',
    'redovisa',
    'arkivera',
    'kassera',
    'skicka_pa_remiss',
    'avbryt_remiss',
    'revidera',
    'lamna_till_ks',
    'aterremittera',
    'besluta',
    'ersatt',
  ],
  hel('lagesbild:lasa'),
);
/** Who wrote which words is between those who compile; others see the steps a picture has taken. */
const SAMMANSTALLER = hel('lagesbild:sammanstalla');
const LAGESBILD = {
  ...BILDENS_STEG,
  skapade: hel('lagesbild:lasa'),
  rattade_beslut: hel('lagesbild:lasa'),
  ...lika(
    ['skrev_del', 'lade_till_kalla', 'andrade_kalla', 'tog_bort_kalla', 'satte_underlag', 'tog_bort_problem'],
    SAMMANSTALLER,
  ),
};
const PROBLEM = lika(
  [
    'skapade_problem',
    'andrade_problem',
    'flyttade_problem',
    'lade_till_orsak',
    'andrade_orsak',
    'tog_bort_orsak',
  ],
  SAMMANSTALLER,
);
const REMISS = lika(['skickade', 'svarade', 'andrade_svar', 'bemotte_svar'], SAMMANSTALLER);

/** What a draft said before KS had it is left out where it is read (atgardsplan); from the decision on all readers see. */
const ATGARDSPLAN = lika(
  [
    'skapade',
    'skapade_version',
    'andrade',
    'lamnade_till_ks',
    'aterremitterade',
    'beslutade',
    'rattade_beslut',
    'paborjade',
    'foljdes_upp',
    'avslutade',
    'ersattes',
    'foljde_med',
    'kasserade',
    'lade_till_atgard',
    'tog_bort_atgard',
    'tog_med_atgard',
    'lat_atgard_utga',
    'ordnade_atgarder',
    'lade_till_effektmal',
    'andrade_effektmal',
    'tog_bort_effektmal',
  ],
  hel('plan:lasa'),
);
const ATGARD = lika(['skapade', 'andrade', 'beslutade', 'uppdaterade', 'angrade'], hel('atgard:lasa'));
const UPPFOLJNINGSSTEG: Record<Uppfoljningshandling, Handelseinsyn> = lika(
  ['lamna', 'ta_tillbaka', 'granska'],
  hel('uppfoljning:lasa'),
);
const UPPFOLJNING = {
  ...UPPFOLJNINGSSTEG,
  ...lika(['skapade', 'andrade', 'fros_om', 'rattade_beslut'], hel('uppfoljning:lasa')),
};
const KF_RAPPORT = lika(['loggade', 'rattade'], hel('uppfoljning:lasa'));

/**
 * The history of every kind of thing, by the codes the server writes. Kinds whose events are kept as proof but are read by
 * no one through the API (accounts, imports, exports, the guideline) have no rows here, and so stay closed.
 */
export const HISTORIKINSYN = {
  rapport: RAPPORT,
  organisation: ORGANISATION,
  grupp: GRUPP,
  ledamot: LEDAMOT,
  lagesbild: LAGESBILD,
  problem: PROBLEM,
  remiss: REMISS,
  atgardsplan: ATGARDSPLAN,
  atgard: ATGARD,
  uppfoljning: UPPFOLJNING,
  kf_rapport: KF_RAPPORT,
} as const satisfies Record<string, Record<string, Handelseinsyn>>;

/** Events that are written and never read through the API. */
export const SLUTNA_HANDELSER = {
  anvandare: [
    'skapades',
    'andrades',
    'aktiverades',
    'avaktiverades',
    'bytte_losenord',
    'loggade_in',
    'loggade_ut',
    'loggade_ut_overallt',
  ],
  import: ['importerade'],
  export: ['exporterade'],
  riktlinje: ['andrade'],
} as const;

type Oppna = typeof HISTORIKINSYN;
type Slutna = typeof SLUTNA_HANDELSER;
export type Objekttyp = keyof Oppna | keyof Slutna;
/** Each code that history may be written with; one that isn't in a table doesn't build. */
export type Handelsekod =
  | { [T in keyof Oppna]: keyof Oppna[T] & string }[keyof Oppna]
  | Slutna[keyof Slutna][number];

/** How an event is opened, or null when it isn't in the table. */
export function insynI(objektTyp: string, handling: string): Handelseinsyn | null {
  const handelser: Readonly<Record<string, Handelseinsyn>> | undefined = Object.hasOwn(
    HISTORIKINSYN,
    objektTyp,
  )
    ? HISTORIKINSYN[objektTyp as keyof Oppna]
    : undefined;
  return handelser && Object.hasOwn(handelser, handling) ? (handelser[handling] ?? null) : null;
}

/** May this actor meet the event at all? */
export const serHandelse = (aktor: Aktor, insyn: Handelseinsyn | null): insyn is Handelseinsyn =>
  insyn !== null && far(aktor, insyn.ser);

/** May this actor read what was written with it? */
export const serOrden = (aktor: Aktor, { ord }: Handelseinsyn): boolean =>
  ord !== undefined && far(aktor, ord);

/** May this actor read a field's value before and after? */
export function serVardet(aktor: Aktor, { varden }: Handelseinsyn, falt: string): boolean {
  if (varden === undefined) return false;
  if (typeof varden === 'string') return far(aktor, varden);
  const behorighet = Object.hasOwn(varden, falt) ? varden[falt] : undefined;
  return behorighet !== undefined && far(aktor, behorighet);
}

/** The events of these kinds that this actor may meet: for a question that takes only so many rows. */
export const handelserFor = (aktor: Aktor, ...objekttyper: (keyof Oppna)[]): string[] => [
  ...new Set(
    objekttyper.flatMap((typ) =>
      Object.entries<Handelseinsyn>(HISTORIKINSYN[typ])
        .filter(([, insyn]) => serHandelse(aktor, insyn))
        .map(([kod]) => kod),
    ),
  ),
];
