import { ATGARDSPLAN, BESLUTADE_PLANSTATUSAR, far, type Planstatus, type Roll } from '@roda-traden/domain';
import type { Parametrar } from '../db/parametrar.ts';

/** Who reads plans and measures. */
export interface Planlasare {
  readonly kommunId: string;
  readonly roll: Roll;
  readonly organisationId: string | null;
}

const ALLA = ATGARDSPLAN.tillstand.map((t) => t.kod);
const LAMNADE: readonly Planstatus[] = ['till_ks', ...BESLUTADE_PLANSTATUSAR];

/** The states in which a role meets a plan: those who compile see all, the groups what has left the desk, KS what is decided. */
export function synligaPlanstatusar(roll: Roll): readonly Planstatus[] {
  if (!far(roll, 'plan:lasa')) return [];
  if (far(roll, 'lagesbild:sammanstalla')) return ALLA;
  return far(roll, 'tavla:lasa') ? LAMNADE : BESLUTADE_PLANSTATUSAR;
}

/** The WHERE that every reading of plans passes through, over `atgardsplan pl`. */
export const planvillkor = (lasare: Planlasare, p: Parametrar): string =>
  `pl.kommun_id = ${p.plats(lasare.kommunId)} AND pl.status = ANY(${p.plats([...synligaPlanstatusar(lasare.roll)])}::text[])`;

/**
 * The WHERE that every reading of measures passes through, over `atgard a JOIN atgardsplan pl`. A plan's reader sees
 * all its measures. A unit sees those of decided plans that it, or a unit below it, is accountable for.
 */
export function atgardsvillkor(lasare: Planlasare, p: Parametrar): string {
  if (far(lasare.roll, 'plan:lasa')) return planvillkor(lasare, p);
  if (!far(lasare.roll, 'atgard:lasa') || lasare.organisationId === null) return 'FALSE';
  const kommun = p.plats(lasare.kommunId);
  return `pl.kommun_id = ${kommun} AND pl.status = ANY(${p.plats([...BESLUTADE_PLANSTATUSAR])}::text[])
    AND a.ansvarig_organisation_id = ANY(ARRAY(
      WITH RECURSIVE gren AS (
        SELECT ${p.plats(lasare.organisationId)}::uuid AS id
        UNION SELECT o.id FROM organisation o JOIN gren g ON o.foralder_id = g.id WHERE o.kommun_id = ${kommun})
      SELECT id FROM gren))`;
}
