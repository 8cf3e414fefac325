import type { Behorighet } from '../roll/index.ts';
import type { Tillstandsmaskin } from '../tillstand/index.ts';

/** The two kinds of lägesbild (domain §2): the operative one three times a year, the strategic one every second year. */
export const LAGESBILDSLAG = [
  { kod: 'operativ', namn: 'Operativ lägesbild' },
  { kod: 'strategisk', namn: 'Strategisk lägesbild' },
] as const;
export type Lagesbildslag = (typeof LAGESBILDSLAG)[number]['kod'];

export type OperativStatus =
  | 'utkast'
  | 'kasserad'
  | 'till_operativ_grupp'
  | 'analyserad'
  | 'redovisad'
  | 'arkiverad';
export type OperativHandling =
  | 'skicka_till_grupp'
  | 'ta_tillbaka'
  | 'markera_analyserad'
  | 'redovisa'
  | 'arkivera'
  | 'kassera';

/**
 * States in the order that readers meet them: a role sees a picture from a state on, so what is discarded stands before
 * those that others than the compilers see. It keeps its number and its reason, and its days are free again.
 */
export const OPERATIV_LAGESBILD: Tillstandsmaskin<OperativStatus, OperativHandling> = {
  start: 'utkast',
  tillstand: [
    { kod: 'utkast', namn: 'Utkast' },
    { kod: 'kasserad', namn: 'Kasserad', slut: true, vidSidan: true },
    { kod: 'till_operativ_grupp', namn: 'Till operativ grupp' },
    { kod: 'analyserad', namn: 'Analyserad' },
    { kod: 'redovisad', namn: 'Redovisad i styrgrupp' },
    { kod: 'arkiverad', namn: 'Arkiverad', slut: true },
  ],
  overgangar: [
    {
      kod: 'skicka_till_grupp',
      namn: 'Skicka till operativ grupp',
      fran: ['utkast'],
      till: 'till_operativ_grupp',
    },
    {
      kod: 'ta_tillbaka',
      namn: 'Ta tillbaka till utkast',
      fran: ['till_operativ_grupp', 'analyserad'],
      till: 'utkast',
      skal: true,
    },
    {
      kod: 'markera_analyserad',
      namn: 'Markera som analyserad',
      fran: ['till_operativ_grupp'],
      till: 'analyserad',
    },
    { kod: 'redovisa', namn: 'Markera som redovisad i styrgruppen', fran: ['analyserad'], till: 'redovisad' },
    { kod: 'arkivera', namn: 'Arkivera', fran: ['redovisad'], till: 'arkiverad' },
    { kod: 'kassera', namn: 'Kassera utkastet', fran: ['utkast'], till: 'kasserad', skal: true },
  ],
};

export type StrategiskStatus =
  | 'utkast'
  | 'kasserad'
  | 'pa_remiss'
  | 'reviderad'
  | 'till_ks'
  | 'beslutad'
  | 'ersatt';
export type StrategiskHandling =
  | 'skicka_pa_remiss'
  | 'avbryt_remiss'
  | 'revidera'
  | 'lamna_till_ks'
  | 'aterremittera'
  | 'besluta'
  | 'ersatt'
  | 'kassera';

/** A change after the remiss goes back to it: what KS decides is what the styrgrupp has seen, revised. */
export const STRATEGISK_LAGESBILD: Tillstandsmaskin<StrategiskStatus, StrategiskHandling> = {
  start: 'utkast',
  tillstand: [
    { kod: 'utkast', namn: 'Utkast' },
    { kod: 'kasserad', namn: 'Kasserad', slut: true, vidSidan: true },
    { kod: 'pa_remiss', namn: 'På remiss' },
    { kod: 'reviderad', namn: 'Reviderad' },
    { kod: 'till_ks', namn: 'Till kommunstyrelsen' },
    { kod: 'beslutad', namn: 'Beslutad' },
    { kod: 'ersatt', namn: 'Ersatt', slut: true },
  ],
  overgangar: [
    { kod: 'skicka_pa_remiss', namn: 'Skicka på remiss', fran: ['utkast', 'reviderad'], till: 'pa_remiss' },
    { kod: 'avbryt_remiss', namn: 'Avbryt remissen', fran: ['pa_remiss'], till: 'utkast', skal: true },
    { kod: 'revidera', namn: 'Avsluta remissen och revidera', fran: ['pa_remiss'], till: 'reviderad' },
    { kod: 'lamna_till_ks', namn: 'Lämna till kommunstyrelsen', fran: ['reviderad'], till: 'till_ks' },
    { kod: 'aterremittera', namn: 'Registrera återremiss', fran: ['till_ks'], till: 'reviderad', skal: true },
    { kod: 'besluta', namn: 'Registrera beslutet', fran: ['till_ks'], till: 'beslutad' },
    { kod: 'ersatt', namn: 'Ersätt', fran: ['beslutad'], till: 'ersatt', avSystemet: true },
    { kod: 'kassera', namn: 'Kassera utkastet', fran: ['utkast'], till: 'kasserad', skal: true },
  ],
};

export type Lagesbildstatus = OperativStatus | StrategiskStatus;
/** The steps of both kinds, as history keeps them. */
export type Lagesbildshandelse = OperativHandling | StrategiskHandling;

/** The table of a kind. */
export const lagesbildsmaskin = (slag: Lagesbildslag): Tillstandsmaskin =>
  slag === 'operativ' ? OPERATIV_LAGESBILD : STRATEGISK_LAGESBILD;

/** States in which the words may be written; after them a change needs a way back, which is logged with its reason. */
export const SKRIVBARA_LAGESBILDER: readonly Lagesbildstatus[] = [
  'utkast',
  'till_operativ_grupp',
  'reviderad',
];

/** What it takes to move a picture on: the compilers move the operative one, the strategic one is the coordinator's. */
export const flyttbehorighet = (slag: Lagesbildslag): Behorighet =>
  slag === 'operativ' ? 'lagesbild:sammanstalla' : 'lagesbild:besluta';

/** A strategic picture that KS has, or has decided: what it builds on stays as it was. */
export const HOS_KS: readonly StrategiskStatus[] = ['till_ks', 'beslutad', 'ersatt'];
/** Those of them that KS has decided. */
export const BESLUTADE_LAGESBILDER: readonly StrategiskStatus[] = ['beslutad', 'ersatt'];

/** An operative picture that a strategic one may build on: the group has analysed it. */
export const ANALYSERADE_LAGESBILDER: readonly OperativStatus[] = ['analyserad', 'redovisad', 'arkiverad'];
