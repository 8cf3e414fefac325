import type { DetaljHandtag } from '../detalj/Detalj.tsx';
import { useKortkommandon } from '../triage/kortkommandon.ts';
import type { Massval } from '../triage/useMassa.ts';

export interface Inkorgstangenter {
  flytta: (steg: 'nasta' | 'forra', spann: boolean) => void;
  tillListan: () => boolean;
  avmarkera: () => void;
  valj: () => void;
  sok: () => void;
  hjalp: () => void;
  angra: () => void;
  antalValda: number;
  massa: (val: Massval) => void;
  /** A key was pressed that takes one report at a time, while several are chosen. */
  massaGarInte: () => void;
  /** The open report, when it is on the screen. */
  rapporten: () => DetaljHandtag | null;
  /** A key was pressed that acts on a report, before the report had come. */
  forTidigt: () => void;
}

/** Actions that may be taken on several; the other keys of the table are for one. */
const MASSA: Readonly<Record<string, Massval>> = {
  '1': 'godkann',
  '3': 'hanvisa',
  '4': 'avvisa',
  a: 'tilldela',
};
const EN_I_TAGET = ['2', 'v', 'g', 'o'];
const MED_RAPPORTEN = [...Object.keys(MASSA), ...EN_I_TAGET, 'b', 'c'];

/** The inbox's keys. What an action's key is, the server says with the action itself. */
export function useInkorgstangenter(gor: Inkorgstangenter): void {
  useKortkommandon((tangent) => {
    const flera = gor.antalValda > 0;
    switch (tangent) {
      case 'j':
        gor.flytta('nasta', false);
        return true;
      case 'k':
        gor.flytta('forra', false);
        return true;
      case 'x':
        gor.valj();
        return true;
      case '/':
        gor.sok();
        return true;
      case '?':
        gor.hjalp();
        return true;
      case 'z':
        gor.angra();
        return true;
      case 'Escape':
        if (flera) gor.avmarkera();
        gor.tillListan();
        return true;
    }
    if (flera) {
      const val = MASSA[tangent];
      if (val) gor.massa(val);
      else if (EN_I_TAGET.includes(tangent)) gor.massaGarInte();
      else return false;
      return true;
    }
    const rapporten = gor.rapporten();
    if (!rapporten) {
      if (!MED_RAPPORTEN.includes(tangent)) return false;
      gor.forTidigt();
      return true;
    }
    switch (tangent) {
      case 'a':
        rapporten.tilldela();
        return true;
      case 'c':
        rapporten.anteckna();
        return true;
      case 'b':
        rapporten.bedom();
        return true;
      default:
        return rapporten.tangent(tangent);
    }
  });
}
