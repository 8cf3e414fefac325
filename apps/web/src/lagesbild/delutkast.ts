import { antalUtkast } from '../lib/utkast.ts';

/** Where the unsaved text of a section is kept. */
export const delnyckel = (lagesbildId: string, kod: string): string => `${iBilden(lagesbildId)}${kod}`;

const iBilden = (lagesbildId: string): string => `lagesbild.${lagesbildId}.`;

/** Saves under way, by picture. Each becomes how many times it changed the content: once, or not at all. */
const pagaende = new Map<string, Set<Promise<number>>>();

export function hallSparning(lagesbildId: string, sparning: Promise<number>): void {
  const bildens = pagaende.get(lagesbildId) ?? new Set();
  pagaende.set(lagesbildId, bildens.add(sparning));
  void sparning.finally(() => bildens.delete(sparning));
}

/**
 * The content that she has before her: what the page read, and what she herself wrote just now. To press a step is to
 * leave the section, so its own save is often still on its way. Null when something she wrote could not be saved.
 */
export async function lastInnehall(
  agare: string,
  { id, innehall, redigera }: { id: string; innehall: number; redigera: boolean },
): Promise<number | null> {
  const egna = await Promise.all(pagaende.get(id) ?? []);
  // What can't be saved any more must not stand in the way.
  if (redigera && antalUtkast(agare, iBilden(id)) > 0) return null;
  return egna.reduce((summa, antal) => summa + antal, innehall);
}
