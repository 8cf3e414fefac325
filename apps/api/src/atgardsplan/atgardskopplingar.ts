import type { Atgardsuppgifter } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import type { Atgard } from './atgard.entity.ts';
import { glomLast, planladdare } from './atgardsplan.laddare.ts';

/** Ties a measure to its causes and to those who take part, and to no others. */
export async function sattKopplingar(
  kontext: Kontext,
  { kommunId, id }: Atgard,
  { orsakIdn, medverkandeIdn }: Pick<Atgardsuppgifter, 'orsakIdn' | 'medverkandeIdn'>,
): Promise<void> {
  const tx = await kontext.tx();
  for (const [tabell, kolumn, idn] of [
    ['atgard_orsak', 'orsak_id', orsakIdn],
    ['atgard_medverkande', 'organisation_id', medverkandeIdn],
  ] as const) {
    await tx.query(`DELETE FROM ${tabell} WHERE atgard_id = $1 AND ${kolumn} <> ALL($2::uuid[])`, [
      id,
      [...idn],
    ]);
    await tx.query(
      `INSERT INTO ${tabell} (kommun_id, atgard_id, ${kolumn})
       SELECT $1, $2, unnest($3::uuid[]) ON CONFLICT DO NOTHING`,
      [kommunId, id, [...idn]],
    );
  }
  glomLast(kontext);
}

/** A measure as history shows it: what it points at by the name it has that day, so that a line reads long after. */
export async function iHistoriken(
  kontext: Kontext,
  u: Atgardsuppgifter,
): Promise<Record<string, string | string[] | null>> {
  const laddare = planladdare(kontext);
  const [trad, problem] = await Promise.all([
    kontext.laddare.organisationstrad.load(kontext.jag.kommunId),
    u.problemId ? laddare.ettProblem.load(u.problemId) : null,
  ]);
  const enhet = (id: string): string => trad.find((e) => e.id === id)?.namn ?? id;
  return {
    titel: u.titel,
    beskrivning: u.beskrivning,
    problem: problem?.namn ?? null,
    orsaker: (problem?.orsaker ?? []).filter((o) => u.orsakIdn.includes(o.id)).map((o) => o.beskrivning),
    typ: u.typ,
    sikt: u.sikt,
    form: u.form,
    upprepning: u.upprepning,
    evidensgrad: u.evidensgrad,
    evidenskalla: u.evidenskalla,
    operativtMal: u.operativtMal,
    indikator: u.indikator,
    ansvarig: enhet(u.ansvarigOrganisationId),
    ansvarigFunktion: u.ansvarigFunktion,
    medverkande: u.medverkandeIdn.map(enhet).sort(new Intl.Collator('sv').compare),
    fran: u.fran,
    till: u.till,
  };
}
