import type { Lagesbildslag } from './status.ts';

/** A section of a lägesbild. */
export interface Lagesbilddel {
  readonly kod: string;
  readonly namn: string;
  /** What belongs there, in a sentence. */
  readonly hjalp: string;
  /** The transition that is closed while it is empty; null where it may stay empty. */
  readonly kravsFor: string | null;
}

/** The operative picture (guideline "Operativ lägesbild"): what came in, what is otherwise known, and what it means. */
export const OPERATIVA_DELAR = [
  {
    kod: 'sammanfattning',
    namn: 'Sammanfattning',
    hjalp: 'Det viktigaste i perioden, i några meningar. Skriv den sist.',
    kravsFor: null,
  },
  {
    kod: 'rapporterat',
    namn: 'Det som rapporterats',
    hjalp: 'Vad rapporterna visar, och vad de inte kan visa.',
    kravsFor: 'skicka_till_grupp',
  },
  {
    kod: 'vet_hor_ser',
    namn: 'Det vi vet, hör och ser',
    hjalp: 'Sådant som inte har rapporterats: iakttagelser från verksamheterna, utan namn på enskilda.',
    kravsFor: 'skicka_till_grupp',
  },
  {
    kod: 'bedomning',
    namn: 'Bedömning',
    hjalp: 'Gruppens analys: vad är nytt, vad består, vad är osäkert?',
    kravsFor: 'markera_analyserad',
  },
  {
    kod: 'slutsatser',
    namn: 'Slutsatser',
    hjalp: 'Vad gruppen föreslår eller skickar vidare, och till vem.',
    kravsFor: 'markera_analyserad',
  },
] as const satisfies readonly Lagesbilddel[];

/** The strategic picture: the parts that 4 § lag (2023:196) asks for, none of which may be empty when it leaves the desk. */
export const STRATEGISKA_DELAR = [
  { kod: 'sammanfattning', namn: 'Sammanfattning', hjalp: 'För den som bara läser en sida.', kravsFor: null },
  {
    kod: 'omfattning',
    namn: 'Brottslighetens omfattning',
    hjalp: '4 § 1: kartläggning av brottsligheten, hur mycket och hur den förändras.',
    kravsFor: 'skicka_pa_remiss',
  },
  {
    kod: 'konsekvenser',
    namn: 'Brottslighetens konsekvenser',
    hjalp: '4 § 1: vad den leder till, för vilka.',
    kravsFor: 'skicka_pa_remiss',
  },
  {
    kod: 'ovriga_uppgifter',
    namn: 'Andra relevanta uppgifter',
    hjalp:
      '4 § 2: sådant som behövs för att förstå läget, till exempel skolenkäter, trygghetsmätning eller socialtjänstens bild.',
    kravsFor: 'skicka_pa_remiss',
  },
  {
    kod: 'analys',
    namn: 'Analys',
    hjalp: '4 § 3: vad kartläggningen och uppgifterna betyder, och vad som är osäkert.',
    kravsFor: 'skicka_pa_remiss',
  },
] as const satisfies readonly Lagesbilddel[];

/** The sections of a kind, in their order. */
export const lagesbildsdelar = (slag: Lagesbildslag): readonly Lagesbilddel[] =>
  slag === 'operativ' ? OPERATIVA_DELAR : STRATEGISKA_DELAR;

/** Lengths that form and server share, in characters. */
export const LAGESBILDSGRANSER = {
  delMax: 20_000,
  kallaNamnMax: 120,
  kallaSkalMax: 500,
  problemNamnMax: 120,
  problemTextMax: 4_000,
  orsakMax: 500,
  belaggMax: 1_000,
  skalMax: 1_000,
  remissvarMax: 8_000,
  bemotandeMax: 2_000,
} as const;
