/** Plan → the plan before it. */
export type Planfoljd = ReadonlyMap<string, string | null>;

/** The plan and those before it, in that order. */
function bakat(foljd: Planfoljd, id: string): string[] {
  const kedja: string[] = [];
  for (let nu: string | null = id; nu !== null && !kedja.includes(nu); nu = foljd.get(nu) ?? null)
    kedja.push(nu);
  return kedja;
}

/**
 * One chain of plans that a decision comes after, so that none of them is forgotten: the last of it, and the plans that
 * get another before them than they had. `planer` are given the latest first.
 */
export function knytIhop(
  foljd: Planfoljd,
  planer: readonly string[],
): { sist: string | null; andrade: ReadonlyMap<string, string> } {
  const andrade = new Map<string, string>();
  // One that another of them already comes after isn't the last.
  const sist =
    planer.find((id) => !planer.some((annan) => annan !== id && bakat(foljd, annan).includes(id))) ?? null;
  if (sist === null) return { sist, andrade };
  for (const id of planer) {
    const nu = new Map([...foljd, ...andrade]);
    const kedja = bakat(nu, sist);
    if (kedja.includes(id)) continue;
    const fore = new Set(bakat(nu, id));
    // Where the two have plans in common the other goes in before those, else first of all.
    const plats = kedja.findLast((annan) => !fore.has(annan));
    if (plats !== undefined) andrade.set(plats, id);
  }
  return { sist, andrade };
}

/** The plans in the chain's order, the latest first. Those that stand equally far along keep the order they came in. */
export const senastForst = <P extends { id: string }>(foljd: Planfoljd, planer: readonly P[]): P[] =>
  planer
    .map((plan) => ({ plan, steg: bakat(foljd, plan.id).length }))
    .sort((a, b) => b.steg - a.steg)
    .map(({ plan }) => plan);
