import {
  type Atgardsstatus,
  type Brist,
  borjarMedPlanen,
  localDate,
  type Planunderlag,
  plananmarkningar,
  planbrister,
  tarEmotNytt,
} from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { planladdare } from './atgardsplan.laddare.ts';
import type { Atgardsplan } from './plan.entity.ts';
import { antalUtanFortsattning, ersatts } from './utanFortsattning.ts';

const SLUTFORDA: readonly Atgardsstatus[] = ['genomford', 'avbruten'];

/** What the rules on a plan look at, read once. */
async function underlagFor(kontext: Kontext, plan: Atgardsplan): Promise<Planunderlag> {
  const laddare = planladdare(kontext);
  const tx = await kontext.tx();
  const arForslag = plan.status === 'utkast' || plan.status === 'till_ks';
  const [lagesbild, effektmal, trad, ersatter, utanFortsattning, problemUtanAtgard, atgarder] =
    await Promise.all([
      laddare.lagesbild.load(plan.lagesbildId),
      laddare.effektmal.load(plan.id),
      kontext.laddare.organisationstrad.load(kontext.jag.kommunId),
      arForslag ? ersatts(kontext, plan) : [],
      arForslag ? antalUtanFortsattning(kontext, plan) : 0,
      arForslag ? utanAtgard(kontext, plan) : [],
      tx.query<{
        id: string;
        titel: string;
        fran: string | null;
        till: string | null;
        ansvarig: string;
        status: Atgardsstatus;
        orsaker: number;
        medtagen: boolean;
      }>(
        `SELECT a.id, a.titel, a.fran, a.till, a.ansvarig_organisation_id AS ansvarig, a.status,
              (SELECT count(*)::int FROM atgard_orsak o WHERE o.kommun_id = a.kommun_id AND o.atgard_id = a.id) AS orsaker,
              a.foregangare_id IS NOT NULL AS medtagen
         FROM atgard a WHERE a.plan_id = $1 ORDER BY a.ordning, a.nummer`,
        [plan.id],
      ),
    ]);
  const deras = await Promise.all(ersatter.map((p) => laddare.lagesbild.load(p.lagesbildId)));
  const avslutade = new Map(trad.filter((e) => !tarEmotNytt(e)).map((e) => [e.id, e.namn]));
  return {
    // A picture that a later one has replaced was decided all the same; the plan stands on it still.
    lagesbildBeslutad: lagesbild?.status === 'beslutad' || lagesbild?.status === 'ersatt',
    giltigFran: plan.giltigFran,
    giltigTill: plan.giltigTill,
    effektmal,
    ersatter: ersatter.map(({ id, nummer, namn }, i) => ({
      id,
      nummer,
      namn,
      nyareLagesbild: (deras[i]?.till ?? '') > (lagesbild?.till ?? ''),
    })),
    utanFortsattning,
    problemUtanAtgard,
    atgarder: atgarder.map((a) => ({
      id: a.id,
      titel: a.titel,
      orsaker: a.orsaker,
      medtagen: arForslag && a.medtagen,
      utanTidsram: a.till === null,
      tidsram:
        arForslag && !SLUTFORDA.includes(a.status)
          ? { fran: a.medtagen ? borjarMedPlanen(a.fran, plan.giltigFran) : a.fran, till: a.till }
          : null,
      // What is done or stopped stays with the unit that had it.
      avslutadEnhet: SLUTFORDA.includes(a.status) ? null : (avslutade.get(a.ansvarig) ?? null),
    })),
  };
}

/** The prioritised problems of the plan's lägesbild that no measure in it, but one that was stopped, is aimed at. */
async function utanAtgard(kontext: Kontext, plan: Atgardsplan): Promise<{ id: string; namn: string }[]> {
  return (await kontext.tx()).query(
    `SELECT p.id, p.namn FROM problem p
      WHERE p.kommun_id = $1 AND p.lagesbild_id = $2 AND p.prioriterat
        AND NOT EXISTS (
          SELECT FROM atgard a
            LEFT JOIN atgard_orsak ao ON ao.kommun_id = a.kommun_id AND ao.atgard_id = a.id
            LEFT JOIN orsak o ON o.kommun_id = ao.kommun_id AND o.id = ao.orsak_id
           WHERE a.kommun_id = p.kommun_id AND a.plan_id = $3 AND a.status <> 'avbruten'
             AND (a.problem_id = p.id OR o.problem_id = p.id))
      ORDER BY p.ordning, p.id`,
    [plan.kommunId, plan.lagesbildId, plan.id],
  );
}

/** What is missing before the plan can go to KS. */
export const bristerI = async (kontext: Kontext, plan: Atgardsplan): Promise<Brist[]> =>
  planbrister(await underlagFor(kontext, plan), localDate(kontext.nu));

/** What deserves a look without holding the plan up. */
export async function anmarkningarPa(kontext: Kontext, plan: Atgardsplan): Promise<Brist[]> {
  return plananmarkningar(await underlagFor(kontext, plan));
}
