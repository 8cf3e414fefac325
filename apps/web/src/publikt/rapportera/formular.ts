import { createContext, useContext } from 'react';
import type { Sprak } from '../gemensamt/sprak.ts';
import type { Rapportexter } from './rapportera.texter.ts';
import type { Svar } from './svar.ts';
import type { Underlagslage } from './useUnderlag.ts';

/** What every step of the form needs. */
export interface Formular {
  sprak: Sprak;
  t: Rapportexter;
  svar: Svar;
  andra: (nytt: Partial<Svar>) => void;
  underlag: Underlagslage;
  /** Where the report goes: chosen, named in the address, or the service's own. Null until known. */
  kommunKod: string | null;
  valjKommun: (kod: string) => void;
  bakat: () => void;
  rensa: () => void;
}

export const FormularContext = createContext<Formular | null>(null);

export function useFormular(): Formular {
  const formular = useContext(FormularContext);
  if (!formular) throw new Error('Steget ligger utanför formuläret.');
  return formular;
}
