/** A problem with its causes, as a plan points at it. */
export interface Knytbart {
  id: string;
  namn: string;
  orsaker: readonly { id: string; beskrivning: string }[];
}

export interface Knytforslag {
  problemId: string;
  orsakIdn: string[];
}

const normal = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('sv');

/**
 * What a measure that is carried into a plan on another lägesbild may be aimed at there: the problem called the same as
 * the one it had, and those of its causes that are. A proposal: that they are the same thing is for someone to say.
 */
export function knytforslag(
  forr: { problem: string; orsaker: readonly string[] } | null,
  problem: readonly Knytbart[],
): Knytforslag | null {
  if (!forr) return null;
  const samma = problem.filter((p) => normal(p.namn) === normal(forr.problem));
  const [ett] = samma;
  if (!ett || samma.length > 1) return null;
  const sokta = new Set(forr.orsaker.map(normal));
  return {
    problemId: ett.id,
    orsakIdn: ett.orsaker.filter((o) => sokta.has(normal(o.beskrivning))).map((o) => o.id),
  };
}
