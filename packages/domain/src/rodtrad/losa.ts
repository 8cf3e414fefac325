import { type Atgardsstatus, OPPNA_ATGARDSSTATUSAR, UTAN_UPPDATERING_DAGAR } from '../atgardsplan/index.ts';
import { addDays } from '../kalender/index.ts';

/** A thread as it is tied: what is looked at to find what hangs loose. */
export interface Tradunderlag {
  problem: readonly { id: string; namn: string; prioriterat: boolean }[];
  orsaker: readonly { id: string; problemId: string; beskrivning: string }[];
  atgarder: readonly {
    id: string;
    titel: string;
    status: Atgardsstatus;
    problemId: string | null;
    orsakIdn: readonly string[];
    uppdateringar: number;
    /** The local day from which someone could say how it goes: decided, and begun. Null = not decided. */
    arbetasSedan: string | null;
    /** Carried into a draft from a plan before. */
    medtagen: boolean;
  }[];
  effektmal: readonly { id: string; matt: string; utgangsvarde: string | null }[];
  /** Measures of the plans before that were open when they were replaced or ended, and go on nowhere. */
  utanFortsattning: readonly { id: string; titel: string }[];
}

/** The ways a thread can be broken, and what mends each (domain §3). */
export const LOSA_SLAG = [
  {
    kod: 'problem_utan_orsak',
    namn: 'Problem utan orsak',
    gor: 'Skriv varför problemet finns, eller ta bort det ur lägesbilden.',
  },
  {
    kod: 'orsak_utan_atgard',
    namn: 'Orsak utan åtgärd',
    gor: 'Rikta en åtgärd mot orsaken, eller låt nästa plan säga varför ingen görs.',
  },
  {
    kod: 'atgard_utan_orsak',
    namn: 'Åtgärd utan orsak',
    gor: 'Knyt åtgärden till en orsak i planens nästa version.',
  },
  {
    kod: 'atgard_vantar_pa_orsak',
    namn: 'Övertagen åtgärd som väntar på problem och orsak',
    gor: 'Välj problem och orsak i utkastet, för flera på en gång om det passar.',
  },
  {
    kod: 'effektmal_utan_utgangsvarde',
    namn: 'Effektmål utan utgångsvärde',
    gor: 'Skriv hur det är i dag, annars går målet inte att följa upp.',
  },
  {
    kod: 'atgard_aldrig_uppdaterad',
    namn: 'Åtgärd som aldrig har följts upp',
    gor: 'Den ansvariga enheten säger hur det går.',
  },
  {
    kod: 'atgard_utan_fortsattning',
    namn: 'Åtgärden var inte avslutad när planen slutade gälla',
    gor: 'Ta med den i planens nästa version. Ska den inte fortsätta: låt den utgå där, med ett skäl.',
  },
] as const;
export type Losslag = (typeof LOSA_SLAG)[number]['kod'];

export interface LostAttKnyta {
  slag: Losslag;
  /** The problem, cause, measure or goal that hangs loose. */
  id: string;
  namn: string;
}

/**
 * What hangs loose, in the thread's order. A problem that isn't prioritised may lack measures, and a measure that hasn't
 * begun, or isn't worked on, needs no updates; one that has is given the days that any update may take.
 */
export function lostAttKnyta(u: Tradunderlag, idag: string): LostAttKnyta[] {
  const tystFore = addDays(idag, -UTAN_UPPDATERING_DAGAR);
  const riktade = new Set(u.atgarder.filter((a) => a.status !== 'avbruten').flatMap((a) => a.orsakIdn));
  const prioriterade = new Set(u.problem.filter((p) => p.prioriterat).map((p) => p.id));
  const medOrsak = new Set(u.orsaker.map((o) => o.problemId));
  return [
    ...u.problem
      .filter((p) => !medOrsak.has(p.id))
      .map((p): LostAttKnyta => ({ slag: 'problem_utan_orsak', id: p.id, namn: p.namn })),
    ...u.orsaker
      .filter((o) => prioriterade.has(o.problemId) && !riktade.has(o.id))
      .map((o): LostAttKnyta => ({ slag: 'orsak_utan_atgard', id: o.id, namn: o.beskrivning })),
    ...u.atgarder
      .filter((a) => a.orsakIdn.length === 0 && a.status !== 'avbruten')
      .map(
        (a): LostAttKnyta => ({
          slag: a.medtagen ? 'atgard_vantar_pa_orsak' : 'atgard_utan_orsak',
          id: a.id,
          namn: a.titel,
        }),
      ),
    ...u.effektmal
      .filter((m) => !m.utgangsvarde?.trim())
      .map((m): LostAttKnyta => ({ slag: 'effektmal_utan_utgangsvarde', id: m.id, namn: m.matt })),
    ...u.atgarder
      .filter(
        ({ arbetasSedan, uppdateringar, status }) =>
          arbetasSedan !== null &&
          arbetasSedan < tystFore &&
          uppdateringar === 0 &&
          OPPNA_ATGARDSSTATUSAR.includes(status),
      )
      .map((a): LostAttKnyta => ({ slag: 'atgard_aldrig_uppdaterad', id: a.id, namn: a.titel })),
    ...u.utanFortsattning.map(
      (a): LostAttKnyta => ({ slag: 'atgard_utan_fortsattning', id: a.id, namn: a.titel }),
    ),
  ];
}
