import type { Faltfel } from '../faltfel.ts';
import { kravtext, langtext } from '../faltregler.ts';
import { spannfel } from '../kalender/index.ts';
import { type Enhet, tarEmotNytt } from '../organisation/index.ts';
import {
  ATGARDSFORMER,
  ATGARDSGRANSER,
  ATGARDSSIKTER,
  ATGARDSTYPER,
  EVIDENSGRADER,
  UPPREPNINGAR,
} from './ord.ts';

/** What the form of a measure holds. Days are local, first and last included; both may be open. */
export interface Atgardsuppgifter {
  titel: string;
  beskrivning: string | null;
  problemId: string | null;
  orsakIdn: readonly string[];
  typ: string;
  sikt: string;
  form: string;
  upprepning: string | null;
  evidensgrad: string;
  evidenskalla: string | null;
  operativtMal: string | null;
  indikator: string | null;
  ansvarigOrganisationId: string;
  ansvarigFunktion: string | null;
  medverkandeIdn: readonly string[];
  fran: string | null;
  till: string | null;
}

/** What of the rest of the kommun a measure points at. */
export interface Atgardsregister {
  trad: readonly Enhet[];
  /** Problem → its causes, of the lägesbild that the plan rests on. */
  problem: ReadonlyMap<string, readonly string[]>;
}

/** All that is wrong with a measure, per field, in the form's order. */
export function atgardsfel(u: Atgardsuppgifter, register: Atgardsregister): Faltfel[] {
  const g = ATGARDSGRANSER;
  const fel = kravtext('titel', u.titel, 3, g.titelMax, 'Skriv vad som ska göras.');
  fel.push(...langtext('beskrivning', u.beskrivning, g.textMax));
  fel.push(...orsaksfelet(u, register));
  fel.push(...val('typ', u.typ, ATGARDSTYPER, 'Välj vad det är för slags åtgärd.'));
  fel.push(...val('sikt', u.sikt, ATGARDSSIKTER, 'Välj kort eller lång sikt.'));
  fel.push(...val('form', u.form, ATGARDSFORMER, 'Välj engångsinsats eller ordinarie arbete.'));
  if (u.upprepning !== null)
    fel.push(...val('upprepning', u.upprepning, UPPREPNINGAR, 'Välj hur ofta åtgärden återkommer.'));
  fel.push(...val('evidensgrad', u.evidensgrad, EVIDENSGRADER, 'Välj hur väl metoden är prövad.'));
  fel.push(...langtext('evidenskalla', u.evidenskalla, g.malMax));
  if (EVIDENSGRADER.some((e) => e.kod === u.evidensgrad && e.kraverKalla) && !u.evidenskalla?.trim())
    fel.push({ falt: 'evidenskalla', kod: 'saknas', meddelande: 'Skriv var utvärderingen finns.' });
  fel.push(
    ...langtext('operativtMal', u.operativtMal, g.malMax),
    ...langtext('indikator', u.indikator, g.malMax),
  );
  fel.push(...enhetsfel('ansvarigOrganisationId', u.ansvarigOrganisationId, register.trad));
  fel.push(...langtext('ansvarigFunktion', u.ansvarigFunktion, g.funktionMax));
  for (const id of u.medverkandeIdn) {
    const [ett] = enhetsfel('medverkandeIdn', id, register.trad);
    if (ett) {
      fel.push(ett);
      break;
    }
  }
  if (u.medverkandeIdn.includes(u.ansvarigOrganisationId))
    fel.push({
      falt: 'medverkandeIdn',
      kod: 'dubbel',
      meddelande: 'Den ansvariga enheten medverkar redan. Ta bort den här.',
    });
  fel.push(...spannfel({ falt: 'fran', dag: u.fran }, { falt: 'till', dag: u.till }));
  return fel;
}

/** All that is wrong with what a carried measure is aimed at: a problem, and causes of it. */
export function knytningsfel(
  u: { problemId: string; orsakIdn: readonly string[] },
  problem: Atgardsregister['problem'],
): Faltfel[] {
  return u.problemId
    ? orsaksfelet(u, { problem })
    : [{ falt: 'problemId', kod: 'saknas', meddelande: 'Välj problemet som åtgärderna ska minska.' }];
}

/** A cause belongs to the problem the measure is aimed at. Both may be missing: then it hangs loose, and says so. */
function orsaksfelet(
  u: Pick<Atgardsuppgifter, 'problemId' | 'orsakIdn'>,
  { problem }: Pick<Atgardsregister, 'problem'>,
): Faltfel[] {
  if (u.problemId === null)
    return u.orsakIdn.length > 0
      ? [{ falt: 'problemId', kod: 'saknas', meddelande: 'Välj problemet som orsaken hör till.' }]
      : [];
  const orsaker = problem.get(u.problemId);
  if (!orsaker)
    return [
      {
        falt: 'problemId',
        kod: 'okant',
        meddelande: 'Problemet finns inte i lägesbilden som planen bygger på.',
      },
    ];
  return u.orsakIdn.every((id) => orsaker.includes(id))
    ? []
    : [{ falt: 'orsakIdn', kod: 'okant', meddelande: 'Välj bland problemets orsaker.' }];
}

/** Responsibility is always one unit's, and one that exists today: a closed unit answers for nothing. */
function enhetsfel(falt: string, id: string, trad: readonly Enhet[]): Faltfel[] {
  const enhet = trad.find((rad) => rad.id === id);
  if (!enhet) return [{ falt, kod: 'okant', meddelande: 'Välj en enhet.' }];
  return tarEmotNytt(enhet)
    ? []
    : [{ falt, kod: 'avslutad', meddelande: `${enhet.namn} är avslutad. Välj en annan enhet.` }];
}

const val = (falt: string, kod: string, lista: readonly { kod: string }[], meddelande: string): Faltfel[] =>
  lista.some((rad) => rad.kod === kod) ? [] : [{ falt, kod: 'okant', meddelande }];
