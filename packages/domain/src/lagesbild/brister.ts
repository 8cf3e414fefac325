import type { Brist } from '../rapport/index.ts';
import { lagesbildsdelar } from './delar.ts';
import type { Lagesbildslag, StrategiskStatus } from './status.ts';

/** What is looked at before a lägesbild moves on. */
export interface Lagesbildsunderlag {
  slag: Lagesbildslag;
  /** Section code → its text. */
  delar: Readonly<Record<string, string>>;
  /** How many sources are marked as used. */
  anvandaKallor: number;
  /** Strategic only: how many operative pictures it builds on. */
  byggerPa: number;
  /** Numbers of those that have been taken back since they were chosen, and aren't analysed. */
  ejAnalyserade: readonly number[];
  problem: readonly { id: string; namn: string; prioriterat: boolean; orsaker: number }[];
  remiss: { slut: boolean; utanBemotande: readonly { id: string; av: string }[] } | null;
  /** Has it been sent to anyone, also when it was taken back. */
  harSkickats: boolean;
  /** Strategic ones that build on it and have gone to KS: number, and where it stands there. */
  grundFor: readonly { nummer: number; status: StrategiskStatus }[];
  /** Does a later one of its kind begin where it ends? */
  harEfterfoljare: boolean;
}

/**
 * What is missing before a transition, each with where it is put right: `del:<kod>`, `kallor`, `byggerPa`, `problem`,
 * `problem:<id>`, `remiss`, `remissvar:<id>`; `status`, `period` where nothing can be done. Empty when nothing is. 4 § lag (2023:196) asks for the strategic parts.
 */
export function lagesbildsbrister(kod: string, u: Lagesbildsunderlag): Brist[] {
  // It is written on after the remiss, so what was demanded then is demanded again before KS gets it.
  const krav = kod === 'lamna_till_ks' ? 'skicka_pa_remiss' : kod;
  const brister: Brist[] = lagesbildsdelar(u.slag)
    .filter((del) => del.kravsFor === krav && !u.delar[del.kod]?.trim())
    .map((del) => ({ falt: `del:${del.kod}`, meddelande: `${del.namn} är tom.` }));
  if ((krav === 'skicka_till_grupp' || krav === 'skicka_pa_remiss') && u.anvandaKallor === 0)
    brister.push({ falt: 'kallor', meddelande: 'Ange minst en källa som har använts.' });
  if (krav === 'skicka_pa_remiss') brister.push(...strategiskaBrister(u));
  if (kod === 'ta_tillbaka') brister.push(...u.grundFor.map(grundForBeslut));
  if (kod === 'kassera') brister.push(...hinderForKassering(u));
  if (kod === 'revidera' && u.remiss && !u.remiss.slut)
    brister.push({ falt: 'remiss', meddelande: 'Remisstiden pågår och alla har inte svarat.' });
  if (kod === 'lamna_till_ks')
    for (const svar of u.remiss?.utanBemotande ?? [])
      brister.push({
        falt: `remissvar:${svar.id}`,
        meddelande: `Svaret från ${svar.av} vill ha ändring och saknar bemötande.`,
      });
  return brister;
}

/** What KS decides on stays as KS had it. */
const grundForBeslut = ({ nummer, status }: Lagesbildsunderlag['grundFor'][number]): Brist => ({
  falt: 'status',
  meddelande: `Lägesbilden går inte att ta tillbaka: strategisk lägesbild ${nummer}, som ${
    status === 'till_ks' ? 'ligger hos kommunstyrelsen' : 'är beslutad'
  }, bygger på den.`,
});

/** A draft is its compilers' own until someone else has had it. After it lie the days of the next, and no gap between. */
function hinderForKassering(u: Lagesbildsunderlag): Brist[] {
  const hinder: Brist[] = [];
  if (u.harSkickats)
    hinder.push({ falt: 'status', meddelande: 'Lägesbilden har varit utskickad och hör till historien.' });
  if (u.harEfterfoljare)
    hinder.push({
      falt: 'period',
      meddelande: 'En senare lägesbild börjar där den här slutar. Kassera den först.',
    });
  return hinder;
}

function strategiskaBrister(u: Lagesbildsunderlag): Brist[] {
  const brister: Brist[] = [];
  if (u.byggerPa === 0)
    brister.push({ falt: 'byggerPa', meddelande: 'Välj minst en operativ lägesbild att bygga på.' });
  for (const nummer of u.ejAnalyserade)
    brister.push({
      falt: 'byggerPa',
      meddelande: `Operativ lägesbild ${nummer} har tagits tillbaka och är inte analyserad. Välj bort den, eller vänta.`,
    });
  if (!u.problem.some((p) => p.prioriterat))
    brister.push({ falt: 'problem', meddelande: 'Prioritera minst ett problem.' });
  for (const p of u.problem)
    if (p.prioriterat && p.orsaker === 0)
      brister.push({ falt: `problem:${p.id}`, meddelande: `Problemet ”${p.namn}” saknar orsak.` });
  return brister;
}
