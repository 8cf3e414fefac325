import type { Kontext } from '../context.ts';
import { logga, type NyHandelse, skillnad } from './logga.ts';

/** Writes a change to history; null `fore` = new. Nothing changed = nothing written. */
export async function loggaAndring(
  kontext: Kontext,
  handelse: Pick<NyHandelse, 'objektTyp' | 'objektId' | 'handling' | 'kommentar'>,
  fore: Record<string, unknown> | null,
  efter: Record<string, unknown> | null,
): Promise<void> {
  const diff = fore && efter ? skillnad(fore, efter) : { fore, efter };
  if (!diff) return;
  await logga(await kontext.tx(), {
    ...handelse,
    kommunId: kontext.jag.kommunId,
    anvandareId: kontext.jag.anvandareId,
    fore: diff.fore,
    efter: diff.efter,
  });
}
