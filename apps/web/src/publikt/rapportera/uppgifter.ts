import { type Faltfel, type Rapportuppgifter, rapportfel } from '@roda-traden/domain';
import type { Svar } from './svar.ts';
import { type Tidsval, tolkaTidsval } from './tidsval.ts';

/** The questions, one a page, in the order of the rules' fields. */
export const FRAGESTEG = ['vad', 'var', 'nar', 'beratta', 'kontrollera'] as const;
export type Fragesteg = (typeof FRAGESTEG)[number];

/** Where each field of the rules is asked for. */
const STEG_FOR_FALT: Readonly<Record<string, Fragesteg>> = {
  vad: 'vad',
  omrade: 'var',
  platstext: 'var',
  hant: 'nar',
  datum: 'nar',
  klockslag: 'nar',
  dag: 'nar',
  annanDag: 'nar',
  text: 'beratta',
  sakerhet: 'beratta',
  polisanmald: 'beratta',
  konsekvens: 'beratta',
  kontakt: 'kontrollera',
};

export const stegFor = (falt: string): Fragesteg => STEG_FOR_FALT[falt] ?? 'kontrollera';

/** The answers in the shape that the rules and the server know. */
export function tillUppgifter(svar: Svar, nu: Date): Rapportuppgifter & { pagar: boolean } {
  const { omrade } = svar;
  const plats = omrade === null || omrade === 'vet_inte' ? null : omrade;
  return {
    vad: svar.vad,
    text: svar.text.trim(),
    omrade: plats?.kod ?? null,
    platsprecision: plats ? (plats.slag === 'plats' ? 'plats' : 'omrade') : omrade === null ? '' : 'okand',
    platstext: svar.platstext.trim() || null,
    ...tolkaTidsval(svar.nar, nu),
    sakerhet: svar.sakerhet,
    // Not to answer is not to know.
    polisanmald: svar.polisanmald || 'vet_inte',
    konsekvens: svar.konsekvens.trim() || null,
    kontakt: svar.villHaSvar ? svar.kontakt.trim() || null : null,
    pagar: svar.pagar,
  };
}

/** The part of the time that is still to be said, at its own field: the rules know only that there is no time. */
function saknasITiden({ slag, datum, klockslag, dag, annanDag }: Tidsval): Faltfel[] {
  const saknas = (falt: string, meddelande: string): Faltfel => ({ falt, kod: 'saknas', meddelande });
  if (slag === 'exakt')
    return [
      ...(datum ? [] : [saknas('datum', 'Välj dag.')]),
      ...(klockslag ? [] : [saknas('klockslag', 'Skriv klockslag.')]),
    ];
  if (slag === 'ungefar' && dag === '') return [saknas('dag', 'Välj ungefär vilken dag.')];
  if (slag === 'ungefar' && dag === 'annan' && !annanDag) return [saknas('annanDag', 'Välj dag.')];
  return [];
}

/** All that is wrong, at most one thing per field, in the form's order. */
export function svarsfel(svar: Svar, nu: Date): Faltfel[] {
  const iTiden = saknasITiden(svar.nar);
  const fel = rapportfel(tillUppgifter(svar, nu), nu).flatMap((ett) =>
    ett.falt === 'hant' && ett.kod === 'saknas' && iTiden.length > 0 ? iTiden : [ett],
  );
  if (svar.villHaSvar && svar.kontakt.trim() === '')
    fel.push({
      falt: 'kontakt',
      kod: 'saknas',
      meddelande: 'Skriv hur vi når dig, eller välj att inte få svar.',
    });
  return fel.filter((ett, plats) => fel.findIndex((annat) => annat.falt === ett.falt) === plats);
}

export const felISteg = (svar: Svar, steg: Fragesteg, nu: Date): Faltfel[] =>
  svarsfel(svar, nu).filter(({ falt }) => stegFor(falt) === steg);

/** The first question that lacks an answer, or the last page. */
export function forstaOklara(svar: Svar, nu: Date): Fragesteg {
  const fel = svarsfel(svar, nu);
  return FRAGESTEG.find((steg) => fel.some(({ falt }) => stegFor(falt) === steg)) ?? 'kontrollera';
}
