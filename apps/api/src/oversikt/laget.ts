import { ATGARD, ATGARDSFLAGGOR, localDate, remissenArOppen } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { listaLagesbilder } from '../lagesbild/index.ts';
import { lasRodTrad, type RodTrad } from '../rodtrad/index.ts';
import type { OppenRemiss, Oversiktslage, Oversiktsplan } from './oversikt.typer.ts';

/** The thread of the newest decided lägesbild, and the one of the plan in force: another while the newest waits for its plan. */
export interface Tradar {
  nyast: RodTrad | null;
  iKraft: RodTrad | null;
}

export async function lasTradarna(kontext: Kontext): Promise<Tradar> {
  const nyast = await lasRodTrad(kontext, {});
  const kod = nyast?.hanvisning?.kod;
  const annan = kod === 'plan_vantar' || kod === 'aldre_plan_galler' ? nyast?.hanvisning?.lank : null;
  const beslutId = annan?.planer.find((plan) => plan.gallande)?.beslut?.id;
  return { nyast, iKraft: beslutId ? await lasRodTrad(kontext, { beslutId }) : nyast };
}

/** The läge and the plan as they are, counted from the threads' own rows. */
export async function sammanfattaLaget(
  kontext: Kontext,
  { nyast: trad, iKraft }: Tradar,
): Promise<Oversiktslage> {
  const [operativ] = await listaLagesbilder(kontext, 'operativ');
  return {
    lagesbild: trad?.lagesbild ?? null,
    operativ: operativ ? { ...operativ, kanOppnas: true, antalRapporter: null, beslut: null } : null,
    problem: (trad?.problem ?? [])
      .filter((p) => p.prioriterat)
      .map(({ id, namn }) => {
        const mot = trad?.atgarder.filter((a) => a.problemId === id) ?? [];
        return trad === iKraft
          ? {
              id,
              namn,
              atgarder: mot.length,
              forsenade: mot.filter((a) => a.flaggor.includes('sen')).length,
            }
          : { id, namn, atgarder: null, forsenade: null };
      }),
    plan: iKraft ? planen(iKraft) : null,
    hanvisning: trad?.hanvisning ?? null,
  };
}

function planen({ planer: [plan], atgarder }: RodTrad): Oversiktsplan | null {
  if (!plan) return null;
  const antal = (koder: readonly { kod: string; namn: string }[], har: (kod: string) => number) =>
    koder.map(({ kod, namn }) => ({ kod, namn, antal: har(kod) }));
  return {
    id: plan.id,
    namn: plan.namn,
    status: plan.status,
    antal: atgarder.length,
    statusar: antal(ATGARD.tillstand, (kod) => atgarder.filter((a) => a.status === kod).length).filter(
      (rad) => rad.antal > 0,
    ),
    flaggor: antal(ATGARDSFLAGGOR, (kod) => atgarder.filter((a) => a.flaggor.includes(kod)).length),
  };
}

/** The remisser that are open for answers today, and whether the reader has given hers. */
export async function oppnaRemisser(kontext: Kontext): Promise<OppenRemiss[]> {
  const { kommunId, anvandareId } = kontext.jag;
  const rader = await (await kontext.tx()).query<OppenRemiss>(
    `SELECT l.id AS "lagesbildId", l.nummer, r.sista_dag AS "sistaDag",
            EXISTS (SELECT FROM remissvar s WHERE s.kommun_id = r.kommun_id AND s.remiss_id = r.id AND s.anvandare_id = $2) AS besvarad
       FROM remiss r JOIN lagesbild l ON l.kommun_id = r.kommun_id AND l.id = r.lagesbild_id
      WHERE r.kommun_id = $1 AND r.avslutad IS NULL AND l.status = 'pa_remiss' ORDER BY r.sista_dag`,
    [kommunId, anvandareId],
  );
  const idag = localDate(kontext.nu);
  return rader.filter((rad) => remissenArOppen(rad.sistaDag, idag));
}
