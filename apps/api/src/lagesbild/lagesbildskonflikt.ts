import { localDate } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { Handelse } from '../logg/index.ts';
import type { Lagesbild } from './lagesbild.entity.ts';
import { LagesbildKonflikt } from './lagesbild.resultat.ts';

const klockslag = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'medium',
  timeStyle: 'short',
});

/** Who it was, as the first words of a sentence. */
async function vem(kontext: Kontext, anvandareId: string | null): Promise<string> {
  if (anvandareId === kontext.jag.anvandareId) return 'Du';
  const namn = anvandareId ? (await kontext.laddare.anvandare.load(anvandareId))?.namn : null;
  return namn ?? 'Någon annan';
}

/** Says who was first, and when. `vad` in definite form: 'lägesbilden', 'delen'. */
export async function konflikttext(
  kontext: Kontext,
  vad: string,
  { andrad, andradAv }: { andrad: Date; andradAv: string | null },
): Promise<string> {
  const namn = await vem(kontext, andradAv);
  return `${namn} har ${namn === 'Du' ? 'själv ' : ''}ändrat ${vad} (${klockslag.format(andrad)}) efter att den öppnades här. Inget är sparat nu. Jämför och försök igen.`;
}

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
    return new LagesbildKonflikt(bild, await konflikttext(kontext, 'lägesbilden', bild));
  if (bild.innehall === last.innehall) return null;
  return new LagesbildKonflikt(
    bild,
    `${await senasteSkrivning(kontext, bild)}, efter att sidan lästes. Inget är gjort. Läs igenom och försök igen.`,
  );
}

type Skrivning = Pick<Handelse, 'fore' | 'efter' | 'kommentar'>;
const citat = (ord: unknown): string => (typeof ord === 'string' ? ` ”${ord}”` : '');

/** The lines of history that change what stands in a picture, each as what was done. */
const SKRIVNINGAR: Readonly<Record<string, (h: Skrivning) => string>> = {
  skrev_del: ({ efter }) => `skrev i${citat(Object.keys(efter ?? {})[0])}`,
  lade_till_kalla: ({ efter }) => `lade till källan${citat(efter?.Källa)}`,
  andrade_kalla: ({ efter }) => `ändrade källan${citat(efter?.Källa)}`,
  tog_bort_kalla: ({ fore }) => `tog bort källan${citat(fore?.Källa)}`,
  satte_underlag: () => 'ändrade vad lägesbilden bygger på',
  skapade_problem: ({ kommentar }) => `lade till problemet${citat(kommentar)}`,
  andrade_problem: ({ kommentar }) => `ändrade problemet${citat(kommentar)}`,
  flyttade_problem: ({ kommentar }) => `ändrade ordningen för problemet${citat(kommentar)}`,
  tog_bort_problem: ({ kommentar }) => `tog bort problemet${citat(kommentar)}`,
  lade_till_orsak: ({ kommentar }) => `lade till orsaken${citat(kommentar)}`,
  andrade_orsak: ({ kommentar }) => `ändrade orsaken${citat(kommentar)}`,
  tog_bort_orsak: ({ kommentar }) => `tog bort orsaken${citat(kommentar)}`,
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
  const gjorde = SKRIVNINGAR[senast.handling]?.(senast) ?? 'ändrade i lägesbilden';
  return `${await vem(kontext, senast.anvandareId)} ${gjorde} ${nar(senast.tid)}`;
}

const klockan = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  minute: '2-digit',
});

/** The time, with its day when that isn't today. */
function nar(tid: Date): string {
  const dag = localDate(tid);
  const klockslaget = `kl. ${klockan.format(tid).replace(':', '.')}`;
  return dag === localDate(new Date()) ? klockslaget : `${dag} ${klockslaget}`;
}
