import { addDays, dagIOrd } from '../kalender/index.ts';
import { tillstandsnamn } from '../tillstand/index.ts';
import { ATGARDSPLAN, GALLANDE_PLANSTATUSAR, type Planstatus } from './status.ts';

/** The days of a plan: its own, and that of KS's decision. Local; null = not said, or not decided. */
export interface Plandagar {
  giltigFran: string | null;
  giltigTill: string | null;
  beslutad: string | null;
}

/** The first day of a plan that KS has decided, while it lies ahead. Null = the plan has begun, or isn't decided. */
export const borjarGalla = (
  { status, giltigFran }: { status: Planstatus; giltigFran: string | null },
  idag: string,
): string | null =>
  GALLANDE_PLANSTATUSAR.includes(status) && giltigFran !== null && giltigFran > idag ? giltigFran : null;

const senare = (a: string | null, b: string | null): string | null => ((a ?? '') > (b ?? '') ? a : b);

/** A plan applies from its first day, though never from before KS decided it. */
const borjan = (p: Plandagar): string | null => senare(p.giltigFran, p.beslutad);

/**
 * The last day that a replaced plan applies: the day before the first of those after it begins. The next one may itself
 * be replaced before its day. Null = it never came to apply.
 */
export function gallerTill(plan: Plandagar, efter: readonly Plandagar[]): string | null {
  const [nastaBorjar] = efter.flatMap((p) => borjan(p) ?? []).sort();
  if (nastaBorjar === undefined) return plan.giltigTill;
  const fore = addDays(nastaBorjar, -1);
  const sista = plan.giltigTill !== null && plan.giltigTill < fore ? plan.giltigTill : fore;
  const forsta = borjan(plan);
  return forsta !== null && sista < forsta ? null : sista;
}

/** Where a plan stands on this day, in words: its state, and the day that the state doesn't say. `efter`: the plans that came after it. */
export function planlageIOrd(
  plan: Plandagar & { status: Planstatus },
  efter: readonly Plandagar[],
  idag: string,
): string {
  const borjar = borjarGalla(plan, idag);
  if (borjar) return `Beslutad, gäller från och med ${dagIOrd(borjar)}`;
  if (plan.status !== 'ersatt' || efter.length === 0) return tillstandsnamn(ATGARDSPLAN, plan.status);
  const till = gallerTill(plan, efter);
  if (till === null) return 'Ersatt, började aldrig gälla';
  return till < idag
    ? `Ersatt, gällde till och med ${dagIOrd(till)}`
    : `Ersätts, gäller till och med ${dagIOrd(till)}`;
}
