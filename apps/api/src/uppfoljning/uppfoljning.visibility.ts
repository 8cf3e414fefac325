import { far, type Roll, UPPFOLJNING, type Uppfoljningsstatus } from '@roda-traden/domain';

const ALLA = UPPFOLJNING.tillstand.map((t) => t.kod);

/** The states in which a role meets a follow-up: the author all, the groups what has left the desk, KS what it has decided. */
export function synligaUppfoljningar(roll: Roll): readonly Uppfoljningsstatus[] {
  if (!far(roll, 'uppfoljning:lasa')) return [];
  if (far(roll, 'uppfoljning:skriva') || far(roll, 'lagesbild:sammanstalla')) return ALLA;
  return far(roll, 'tavla:lasa') ? ALLA.filter((kod) => kod !== 'planerad') : ['granskad'];
}
