import type { Kontext } from '../context.ts';
import { Handelse, vemGjorde, vemHannFore } from '../logg/index.ts';
import type { Lagesbild } from './lagesbild.entity.ts';
import { LagesbildKonflikt } from './lagesbild.resultat.ts';

/** What the one who sends a picture on had before her: its own version, and how many times its parts had changed. */
export interface Last {
  version: number;
  innehall: number;
}

/**
 * Why a held picture isn't the one that was read; null when it is. What is sent on is what the sender has seen, so a
 * change of any part in between stops it, and says whose it was.
 */
export async function lastesAnnat(
  kontext: Kontext,
  bild: Lagesbild,
  last: Last,
): Promise<LagesbildKonflikt | null> {
  if (bild.version !== last.version)
    return new LagesbildKonflikt(bild, await vemHannFore(kontext, 'lägesbilden', bild));
  if (bild.innehall === last.innehall) return null;
  return new LagesbildKonflikt(
    bild,
    `${await senasteSkrivning(kontext, bild)}, efter att sidan lästes. Inget är gjort. Läs igenom och försök igen.`,
  );
}

type Skrivning = Pick<Handelse, 'fore' | 'efter' | 'kommentar'>;
const citat = (ord: unknown): string => (typeof ord === 'string' ? ` ”${ord}”` : '');

/** The lines of history that change what stands in a picture, each as what someone has done. */
const SKRIVNINGAR: Readonly<Record<string, (h: Skrivning) => string>> = {
  skrev_del: ({ efter }) => `skrivit i${citat(Object.keys(efter ?? {})[0])}`,
  lade_till_kalla: ({ efter }) => `lagt till källan${citat(efter?.Källa)}`,
  andrade_kalla: ({ efter }) => `ändrat källan${citat(efter?.Källa)}`,
  tog_bort_kalla: ({ fore }) => `tagit bort källan${citat(fore?.Källa)}`,
  satte_underlag: () => 'ändrat vad lägesbilden bygger på',
  skapade_problem: ({ kommentar }) => `lagt till problemet${citat(kommentar)}`,
  andrade_problem: ({ kommentar }) => `ändrat problemet${citat(kommentar)}`,
  flyttade_problem: ({ kommentar }) => `ändrat ordningen för problemet${citat(kommentar)}`,
  tog_bort_problem: ({ kommentar }) => `tagit bort problemet${citat(kommentar)}`,
  lade_till_orsak: ({ kommentar }) => `lagt till orsaken${citat(kommentar)}`,
  andrade_orsak: ({ kommentar }) => `ändrat orsaken${citat(kommentar)}`,
  tog_bort_orsak: ({ kommentar }) => `tagit bort orsaken${citat(kommentar)}`,
};

/** Who last wrote in a picture, what and when. The counter has moved, so the latest line is one that wasn't read. */
async function senasteSkrivning(kontext: Kontext, { id }: Lagesbild): Promise<string> {
  const manager = await kontext.manager();
  const senast = await manager
    .createQueryBuilder(Handelse, 'h')
    .where('(h.objekt_id = :id OR h.objekt_id IN (SELECT p.id FROM problem p WHERE p.lagesbild_id = :id))', {
      id,
    })
    .andWhere('h.handling = ANY(:skrivningar)', { skrivningar: Object.keys(SKRIVNINGAR) })
    .orderBy('h.id', 'DESC')
    .take(1)
    .getOne();
  if (!senast) return 'Någon har ändrat i lägesbilden';
  const gjort = SKRIVNINGAR[senast.handling]?.(senast) ?? 'ändrat i lägesbilden';
  return vemGjorde(kontext, senast, gjort);
}
