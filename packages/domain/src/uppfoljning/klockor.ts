import { addDays, addMonths } from '../kalender/index.ts';

/** The deadlines of a kommun's guideline and of the law, as data (domain §2). */
export interface Riktlinje {
  /** Local days. */
  revideras: string | null;
  operativaPerAr: number;
  /** Months between follow-ups at KS; the guideline says yearly. */
  ksUppfoljningManader: number;
  /** Months between reports to KF before a gap is warned of. */
  kfRapportManader: number;
}

/** When each thing was last done, as local days; null = never. */
export interface SenastGjort {
  /** Last day of the latest operative picture. */
  operativLagesbild: string | null;
  /** The day KS decided the strategic one, and the plan. */
  strategiskLagesbild: string | null;
  atgardsplan: string | null;
  /** The day of the latest follow-up of the plan at KS. */
  uppfoljning: string | null;
  kfRapport: string | null;
}

export type Klockkod =
  | 'operativ'
  | 'lagesbild_24'
  | 'uppfoljning_24'
  | 'ks_uppfoljning'
  | 'kf_rapport'
  | 'riktlinje';
/** `ej_borjat`: nothing to count from yet, and nothing is late. */
export type Klocklage = 'i_tid' | 'snart' | 'forfallen' | 'ej_borjat';

export interface Klocka {
  kod: Klockkod;
  namn: string;
  /** The rule it stands on. */
  grund: string;
  senast: string | null;
  /** The last day it is in time. */
  forfaller: string | null;
  lage: Klocklage;
}

/** Months the law gives for the lägesbild, and for the follow-up of the plan (6 § lag 2023:196). */
const LAGENS_MANADER = 24;

/**
 * The clocks of the law and the guideline, earliest due first. The two of 6 § are separate: the picture is updated,
 * and the plan is followed up. A follow-up counts from the plan's decision until there has been one.
 */
export function klockor(riktlinje: Riktlinje, senast: SenastGjort, idag: string): Klocka[] {
  const klocka = (
    kod: Klockkod,
    namn: string,
    grund: string,
    da: string | null,
    forfaller: string | null,
    varnaDagar: number,
  ): Klocka => ({
    kod,
    namn,
    grund,
    senast: da,
    forfaller,
    lage:
      forfaller === null
        ? 'ej_borjat'
        : forfaller < idag
          ? 'forfallen'
          : addDays(forfaller, -varnaDagar) <= idag
            ? 'snart'
            : 'i_tid',
  });
  const efter = (da: string | null, manader: number): string | null =>
    da === null ? null : addMonths(da, manader);
  const foljdes = senast.uppfoljning ?? senast.atgardsplan;
  return [
    klocka(
      'operativ',
      'Nästa operativa lägesbild',
      `Riktlinjen: ${riktlinje.operativaPerAr} om året`,
      senast.operativLagesbild,
      efter(senast.operativLagesbild, Math.round(12 / riktlinje.operativaPerAr)),
      30,
    ),
    klocka(
      'lagesbild_24',
      'Lägesbilden uppdateras',
      '6 § lag (2023:196): minst vartannat år',
      senast.strategiskLagesbild,
      efter(senast.strategiskLagesbild, LAGENS_MANADER),
      180,
    ),
    klocka(
      'uppfoljning_24',
      'Åtgärdsplanen följs upp',
      '6 § lag (2023:196): minst vartannat år',
      senast.uppfoljning,
      efter(foljdes, LAGENS_MANADER),
      180,
    ),
    klocka(
      'ks_uppfoljning',
      'Uppföljning i kommunstyrelsen',
      'Riktlinjen: minst en gång om året',
      senast.uppfoljning,
      efter(foljdes, riktlinje.ksUppfoljningManader),
      60,
    ),
    klocka(
      'kf_rapport',
      'Rapport till fullmäktige',
      '13 § lag (2023:196): löpande',
      senast.kfRapport,
      efter(senast.kfRapport ?? senast.atgardsplan, riktlinje.kfRapportManader),
      60,
    ),
    klocka(
      'riktlinje',
      'Riktlinjen revideras',
      'Riktlinjen: minst vart fjärde år',
      null,
      riktlinje.revideras,
      180,
    ),
  ].sort((a, b) => (a.forfaller ?? '9999').localeCompare(b.forfaller ?? '9999'));
}
