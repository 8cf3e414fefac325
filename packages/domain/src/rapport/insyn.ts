import type { Behorighet } from '../roll/index.ts';
import type { HandlingKod } from './status.ts';

/**
 * What of a report a reader may see (domain §6–7), as one table for the fields and for what history tells of them: a field
 * that is hidden is hidden before and after a change too. What isn't here is shown to no one.
 */
export const RAPPORTFALTSINSYN = {
  status: 'rapport:lasa',
  kanal: 'rapport:lasa',
  kategoriId: 'rapport:lasa',
  omradeId: 'rapport:lasa',
  platsprecision: 'rapport:lasa',
  allvar: 'rapport:lasa',
  andts: 'rapport:lasa',
  sakerhet: 'rapport:lasa',
  polisanmald: 'rapport:lasa',
  hanteringsklass: 'rapport:lasa',
  handlaggareId: 'rapport:lasa',
  hantFran: 'rapport:lasa',
  hantTill: 'rapport:lasa',
  hantPrecision: 'rapport:lasa',
  hanvisadTill: 'rapport:lasa',
  maskat: 'rapport:lasa',
  traffar: 'rapport:lasa',
  /** Told as the whole reference of the main report: a reporter's own key to the status page. */
  incidentId: 'rapport:triagera',
  /** What a coordinator let through is a matter of the screening. */
  latSta: 'rapport:triagera',
  /** The words between triage and reporter. */
  skal: 'rapport:triagera',
  kompletteringsfraga: 'rapport:triagera',
} as const satisfies Record<string, Behorighet>;

/** The words between triage and reporter: fields of the report that are empty for those who may not read them. */
export const RAPPORTENS_DOLDA_ORD = ['skal', 'kompletteringsfraga'] as const;

export type Rapporthandelse =
  | HandlingKod
  | 'inkom'
  | 'importerades'
  | 'bedomde'
  | 'angrade'
  | 'foljde_med'
  | 'antecknade'
  | 'laste_original'
  | 'redigerade_text'
  | 'raderade_original';
