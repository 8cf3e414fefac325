import {
  ATGARDSFORMER,
  ATGARDSSIKTER,
  ATGARDSTYPER,
  type Atgardsuppgifter,
  type Enhet,
  EVIDENSGRADER,
  UPPREPNINGAR,
} from '@roda-traden/domain';
import { dagtext } from '../lib/tid.ts';
import { texter } from './atgardsplan.texter.ts';

const t = texter.formular;

export interface Problemval {
  id: string;
  namn: string;
  orsaker: readonly { id: string; beskrivning: string; antagande: boolean }[];
}

/** What "none" is in a list of choices, which can't hold an empty one. */
export const INGET = 'inget';

export interface Atgardsvarden {
  titel: string;
  problemId: string;
  orsakIdn: string[];
  operativtMal: string;
  ansvarigOrganisationId: string | null;
  ansvarigFunktion: string;
  medverkandeIdn: string[];
  fran: string | null;
  till: string | null;
  upprepning: string;
  typ: string;
  sikt: string;
  form: string;
  evidensgrad: string;
  evidenskalla: string;
  indikator: string;
  beskrivning: string;
}

type Atgard = {
  [K in keyof Omit<Atgardsuppgifter, 'orsakIdn' | 'medverkandeIdn'>]?: Atgardsuppgifter[K] | undefined;
} & {
  orsaker: readonly { id: string }[];
  medverkande: readonly { id: string }[];
};

export const tillVarden = (a: Atgard | null): Atgardsvarden => ({
  titel: a?.titel ?? '',
  problemId: a?.problemId ?? INGET,
  orsakIdn: a?.orsaker.map((o) => o.id) ?? [],
  operativtMal: a?.operativtMal ?? '',
  ansvarigOrganisationId: a?.ansvarigOrganisationId ?? null,
  ansvarigFunktion: a?.ansvarigFunktion ?? '',
  medverkandeIdn: a?.medverkande.map((m) => m.id) ?? [],
  fran: a?.fran ?? null,
  till: a?.till ?? null,
  upprepning: a?.upprepning ?? INGET,
  typ: a?.typ ?? '',
  sikt: a?.sikt ?? '',
  form: a?.form ?? '',
  evidensgrad: a?.evidensgrad ?? '',
  evidenskalla: a?.evidenskalla ?? '',
  indikator: a?.indikator ?? '',
  beskrivning: a?.beskrivning ?? '',
});

/** The form as the rules read it. Causes of a problem that is no longer chosen don't go along. */
export function tillUppgifter(v: Atgardsvarden, problem: readonly Problemval[]): Atgardsuppgifter {
  const valt = problem.find((p) => p.id === v.problemId);
  return {
    ...v,
    problemId: valt?.id ?? null,
    orsakIdn: v.orsakIdn.filter((id) => valt?.orsaker.some((o) => o.id === id)),
    upprepning: v.upprepning === INGET ? null : v.upprepning,
    ansvarigOrganisationId: v.ansvarigOrganisationId ?? '',
    ansvarigFunktion: v.ansvarigFunktion.trim() || null,
    operativtMal: v.operativtMal.trim() || null,
    evidenskalla: v.evidenskalla.trim() || null,
    indikator: v.indikator.trim() || null,
    beskrivning: v.beskrivning.trim() || null,
  };
}

export function tillInput(v: Atgardsvarden, problem: readonly Problemval[]) {
  const u = tillUppgifter(v, problem);
  return { ...u, orsakIdn: [...u.orsakIdn], medverkandeIdn: [...u.medverkandeIdn] };
}

/** What each field is called and reads as, for a conflict. */
export function ifalt(trad: readonly Enhet[], problem: readonly Problemval[]) {
  const enhet = (id: string | null): string => trad.find((e) => e.id === id)?.namn ?? '';
  const namn = (lista: readonly { kod: string; namn: string }[]) => (kod: string) =>
    lista.find((rad) => rad.kod === kod)?.namn ?? '';
  const orsaker = problem.flatMap((p) => p.orsaker);
  const text = (v: string): string => v;
  const dag = (v: string | null): string => (v ? dagtext(v) : '');
  return {
    titel: { namn: t.titel, text },
    problemId: {
      namn: t.problem,
      text: (v: string) => problem.find((p) => p.id === v)?.namn ?? t.ingetProblem,
    },
    orsakIdn: {
      namn: t.orsaker,
      text: (v: string[]) =>
        orsaker
          .filter((o) => v.includes(o.id))
          .map((o) => o.beskrivning)
          .join(', '),
    },
    operativtMal: { namn: t.operativtMal, text },
    ansvarigOrganisationId: { namn: t.ansvarig, text: enhet },
    ansvarigFunktion: { namn: t.funktion, text },
    medverkandeIdn: { namn: t.medverkande, text: (v: string[]) => v.map(enhet).join(', ') },
    fran: { namn: t.fran, text: dag },
    till: { namn: t.till, text: dag },
    upprepning: { namn: t.upprepning, text: namn(UPPREPNINGAR) },
    typ: { namn: t.typ, text: namn(ATGARDSTYPER) },
    sikt: { namn: t.sikt, text: namn(ATGARDSSIKTER) },
    form: { namn: t.form, text: namn(ATGARDSFORMER) },
    evidensgrad: { namn: t.evidensgrad, text: namn(EVIDENSGRADER) },
    evidenskalla: { namn: t.evidenskalla, text },
    indikator: { namn: t.indikator, text },
    beskrivning: { namn: t.beskrivning, text },
  };
}
