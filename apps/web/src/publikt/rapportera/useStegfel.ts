import type { Faltfel } from '@roda-traden/domain';
import { useState } from 'react';
import { klockan } from '../../lib/klocka.ts';
import { useFormular } from './formular.ts';
import { felord } from './rapportera.texter.ts';
import { type Fragesteg, felISteg } from './uppgifter.ts';

/** What the rules say of a question, shown from the first try to go on; a fault goes when its field is put right. */
export function useStegfel(steg: Fragesteg) {
  const { svar, sprak } = useFormular();
  const [visade, satt] = useState<readonly string[]>([]);
  const [forsok, sattForsok] = useState(0);
  const fel =
    visade.length === 0 ? [] : felISteg(svar, steg, klockan()).filter((f) => visade.includes(f.falt));

  /** The faults now, which from here on are shown. */
  const prova = (): Faltfel[] => {
    const alla = felISteg(svar, steg, klockan());
    satt(alla.map((f) => f.falt));
    sattForsok((n) => n + 1);
    return alla;
  };
  const felFor = (falt: string): string | undefined => {
    const ett = fel.find((f) => f.falt === falt);
    return ett && felord(ett, sprak);
  };
  return { fel, forsok, prova, felFor };
}
