import { RAKNADE_STATUSAR } from '@roda-traden/domain';
import { createContext, type ReactNode, useContext } from 'react';
import type { Register } from './register.ts';
import { texter } from './statistik.texter.ts';
import { spanntext } from './tid.ts';
import { MED_DUBBLETTER } from './tillstand.ts';

/** What stands under every figure: where the numbers come from, when, and what is missing. */
export interface Underrad {
  source: ReactNode;
  period: ReactNode;
  coverage: ReactNode;
}

const TOM: Underrad = { source: '', period: '', coverage: '' };

export const Underradskontext = createContext<Underrad>(TOM);

export const useUnderrad = (): Underrad => useContext(Underradskontext);

export function underradFor(
  analys: { statusar: readonly string[]; vantar: number; period: { fran: string; till: string } } | undefined,
  register: Pick<Register, 'namn'>,
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
        : texter.kallaAnnan(statusar.map((kod) => register.namn('statusar', kod).toLowerCase()).join(', ')),
    period: spanntext(period),
    coverage: texter.vantar(vantar),
  };
}
