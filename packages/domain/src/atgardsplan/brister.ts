import type { Brist } from '../rapport/index.ts';

export interface Planunderlag {
  lagesbildBeslutad: boolean;
  effektmal: readonly {
    id: string;
    matt: string;
    utgangsvarde: string | null;
    malvarde: string | null;
    datum: string | null;
  }[];
  atgarder: readonly {
    id: string;
    titel: string;
    orsaker: number;
    utanTidsram: boolean;
    /** The responsible unit's name if it has been closed since; null = it is there. */
    avslutadEnhet: string | null;
  }[];
  giltigFran: string | null;
  giltigTill: string | null;
}

/** What is missing before a plan can go to KS, each with where: `lagesbild`, `giltighet`, `effektmal[:id]`, `atgarder`, `atgard:id`. */
export function planbrister(u: Planunderlag): Brist[] {
  const brister: Brist[] = [];
  if (!u.lagesbildBeslutad)
    brister.push({ falt: 'lagesbild', meddelande: 'Lägesbilden som planen bygger på är inte beslutad.' });
  if (!u.giltigFran || !u.giltigTill)
    brister.push({
      falt: 'giltighet',
      meddelande: 'Ange från och med när och till och med när planen gäller.',
    });
  if (u.effektmal.length === 0) brister.push({ falt: 'effektmal', meddelande: 'Planen saknar effektmål.' });
  for (const mal of u.effektmal)
    if (!mal.utgangsvarde || !mal.malvarde || !mal.datum)
      brister.push({
        falt: `effektmal:${mal.id}`,
        meddelande: `Effektmålet ”${mal.matt}” saknar utgångsvärde, målvärde eller datum.`,
      });
  if (u.atgarder.length === 0) brister.push({ falt: 'atgarder', meddelande: 'Planen saknar åtgärder.' });
  for (const a of u.atgarder)
    if (a.avslutadEnhet !== null)
      brister.push({
        falt: `atgard:${a.id}`,
        meddelande: `${a.avslutadEnhet} är avslutad men ansvarar för ”${a.titel}”. Välj en annan enhet.`,
      });
  return brister;
}

/** What deserves a look without holding the plan up: a measure aimed at no cause, or without time frame. */
export function plananmarkningar(u: Planunderlag): Brist[] {
  return u.atgarder.flatMap((a) => [
    ...(a.orsaker === 0
      ? [{ falt: `atgard:${a.id}`, meddelande: `”${a.titel}” är inte knuten till någon orsak.` }]
      : []),
    ...(a.utanTidsram ? [{ falt: `atgard:${a.id}`, meddelande: `”${a.titel}” saknar tidsram.` }] : []),
  ]);
}
