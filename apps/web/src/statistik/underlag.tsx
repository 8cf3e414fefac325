import { RAKNADE_STATUSAR, RAPPORTSTATUSAR } from '@roda-traden/domain';
import { createContext, type ReactNode, useContext } from 'react';
import { texter } from './statistik.texter.ts';
import { spanntext } from './tid.ts';
import { MED_DUBBLETTER } from './tillstand.ts';

/** What stands under every figure: where the numbers come from, when, and what is missing. */
export interface Underrad {
  source: ReactNode;
  period: ReactNode;
  coverage: ReactNode;
  /** Said on figures that were frozen, and never draw themselves anew. */
  frozen?: string;
  /** Where the figures stand under a heading of their own. */
  headingLevel?: 3;
}

const statusnamn = (kod: string): string =>
  (RAPPORTSTATUSAR.find((status) => status.kod === kod)?.namn ?? kod).toLowerCase();

const TOM: Underrad = { source: '', period: '', coverage: '' };

export const Underradskontext = createContext<Underrad>(TOM);

export const useUnderrad = (): Underrad => useContext(Underradskontext);

export function underradFor(
  analys: { statusar: readonly string[]; vantar: number; period: { fran: string; till: string } } | undefined,
): Underrad {
  if (!analys) return TOM;
  const { statusar, vantar, period } = analys;
  const samma = (andra: readonly string[] | undefined): boolean =>
    andra !== undefined && andra.length === statusar.length && andra.every((kod) => statusar.includes(kod));
  return {
    source: samma(RAKNADE_STATUSAR)
      ? texter.kallaHandelser
      : samma(MED_DUBBLETTER)
        ? texter.kallaAlla
        : texter.kallaAnnan(statusar.map((kod) => statusnamn(kod)).join(', ')),
    period: spanntext(period),
    coverage: texter.vantar(vantar),
  };
}
