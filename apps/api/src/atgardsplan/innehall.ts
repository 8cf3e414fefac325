import type { Kontext } from '../context.ts';
import { vemGjorde } from '../logg/index.ts';
import { AtgardsplanKonflikt } from './atgardsplan.resultat.ts';
import type { Atgardsplan } from './plan.entity.ts';

/** What someone has done with a plan or a part of it; what history says of the part follows. */
const GJORT: Readonly<Record<string, string>> = {
  lade_till_atgard: 'lagt till åtgärden',
  tog_bort_atgard: 'tagit bort åtgärden',
  lat_atgard_utga: 'låtit en åtgärd utgå',
  tog_med_atgard: 'tagit med åtgärden',
  ordnade_atgarder: 'ändrat åtgärdernas ordning',
  lade_till_effektmal: 'lagt till effektmålet',
  andrade_effektmal: 'ändrat effektmålet',
  tog_bort_effektmal: 'tagit bort effektmålet',
  foljde_med: 'registrerat ett beslut, så att utkastet nu utgår från',
  lamnade_till_ks: 'lämnat planen till kommunstyrelsen',
  aterremitterade: 'registrerat en återremiss av planen',
  beslutade: 'registrerat beslutet om planen',
};
const MED_NAMN = [
  'lade_till_atgard',
  'tog_bort_atgard',
  'tog_med_atgard',
  'lade_till_effektmal',
  'andrade_effektmal',
  'tog_bort_effektmal',
  'foljde_med',
];

interface Senaste {
  tid: Date;
  anvandareId: string | null;
  handling: string;
  kommentar: string | null;
  atgard: string | null;
}

/** The plan isn't what the one who hands it over has read: who changed what last, and when, as history has it. */
export async function innehallskonflikt(kontext: Kontext, plan: Atgardsplan): Promise<AtgardsplanKonflikt> {
  const [senaste] = await (await kontext.tx()).query<Senaste>(
    `SELECT h.tid, h.anvandare_id AS "anvandareId", h.handling, h.kommentar, a.titel AS atgard
       FROM handelse h LEFT JOIN atgard a ON a.kommun_id = h.kommun_id AND a.id = h.objekt_id
      WHERE h.objekt_id = $1 OR a.plan_id = $1 ORDER BY h.id DESC LIMIT 1`,
    [plan.id],
  );
  const inget = 'Planen är inte lämnad. Läs igenom den som den är nu, och lämna den sedan.';
  if (!senaste) return new AtgardsplanKonflikt(plan, inget);
  const vem = await vemGjorde(kontext, senaste, vad(senaste));
  return new AtgardsplanKonflikt(plan, `${vem}, efter att planen öppnades här. ${inget}`);
}

function vad({ handling, kommentar, atgard }: Pick<Senaste, 'handling' | 'kommentar' | 'atgard'>): string {
  if (atgard !== null) return `ändrat åtgärden ”${atgard}”`;
  const gjort = GJORT[handling] ?? 'ändrat planen';
  return MED_NAMN.includes(handling) && kommentar ? `${gjort} ”${kommentar}”` : gjort;
}
