import { dagIOrd } from '../kalender/index.ts';
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
    /** Its days, as far as they are the plan's to hold: what is carried may have begun before. Null = nothing to look over. */
    tidsram: { fran: string | null; till: string | null } | null;
    /** Carried into a draft from a plan before. */
    medtagen: boolean;
    /** The responsible unit's name if it has been closed since; null = it is there. */
    avslutadEnhet: string | null;
  }[];
  giltigFran: string | null;
  giltigTill: string | null;
  /** The plans in force that the decision on this one replaces: one, but for what was decided before that was the rule. */
  ersatter: readonly { id: string; nummer: number; namn: string; nyareLagesbild: boolean }[];
  /** Open measures in them, or in what they replaced, that go on nowhere and have no reason for it. */
  utanFortsattning: number;
  /** Prioritised problems of the lägesbild that no measure of the plan is aimed at. */
  problemUtanAtgard: readonly { id: string; namn: string }[];
}

/** What is missing before a plan can go to KS, each with where: `lagesbild`, `giltighet`, `effektmal[:id]`, `atgarder`, `atgard:id`. */
export function planbrister(u: Planunderlag, idag: string): Brist[] {
  const brister: Brist[] = [];
  if (!u.lagesbildBeslutad)
    brister.push({ falt: 'lagesbild', meddelande: 'Lägesbilden som planen bygger på är inte beslutad.' });
  // A draft that was overtaken would bring back an older läge, and drop what KS has decided since.
  for (const { nummer, namn, nyareLagesbild } of u.ersatter)
    if (nyareLagesbild)
      brister.push({
        falt: 'lagesbild',
        meddelande: `”${namn}” (nr ${nummer}), som gäller, bygger på en nyare lägesbild. Gör ändringarna i en ny plan på den lägesbilden.`,
      });
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
    else if (mal.datum < idag)
      brister.push({
        falt: `effektmal:${mal.id}`,
        meddelande: `Effektmålet ”${mal.matt}” skulle ha nåtts ${dagIOrd(mal.datum)}, som har passerat. Sätt en dag som kommer, eller ta bort målet.`,
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

/**
 * What deserves a look without holding the plan up: what it replaces, a prioritised problem that it does nothing about,
 * a measure aimed at no cause, without time frame, or with one that the plan doesn't hold.
 */
export function plananmarkningar(u: Planunderlag): Brist[] {
  // What is carried waits for someone to aim it; that isn't a fault of each.
  const vantar = u.atgarder.filter((a) => a.medtagen && a.orsaker === 0).length;
  return [
    ...u.ersatter.map(({ id, nummer, namn }) => ({
      falt: `plan:${id}`,
      meddelande: `Beslutet ersätter ”${namn}” (nr ${nummer}).`,
    })),
    ...(u.utanFortsattning > 0
      ? [{ falt: 'ta_med', meddelande: utanFortsattningstext(u.utanFortsattning) }]
      : []),
    ...(vantar > 0 ? [{ falt: 'knyt', meddelande: vantartext(vantar) }] : []),
    ...u.problemUtanAtgard.map(({ id, namn }) => ({
      falt: `problem:${id}`,
      meddelande: `Ingen åtgärd i planen riktas mot det prioriterade problemet ”${namn}”.`,
    })),
    ...u.atgarder.flatMap((a) => [
      ...(a.orsaker === 0 && !a.medtagen
        ? [{ falt: `atgard:${a.id}`, meddelande: `”${a.titel}” är inte knuten till någon orsak.` }]
        : []),
      ...(a.utanTidsram ? [{ falt: `atgard:${a.id}`, meddelande: `”${a.titel}” saknar tidsram.` }] : []),
      ...tidsramsanmarkning(a, u),
    ]),
  ];
}

function tidsramsanmarkning(
  { id, titel, tidsram }: Planunderlag['atgarder'][number],
  { giltigFran, giltigTill }: Planunderlag,
): Brist[] {
  const fore = (dag: string | null | undefined, an: string | null | undefined): boolean =>
    Boolean(dag && an && dag < an);
  const helt = fore(tidsram?.till, giltigFran) || fore(giltigTill, tidsram?.fran);
  if (!helt && !fore(tidsram?.fran, giltigFran) && !fore(giltigTill, tidsram?.till)) return [];
  return [
    {
      falt: `atgard:${id}`,
      meddelande: `Tidsramen för ”${titel}” ligger ${helt ? 'helt' : 'delvis'} utanför den tid planen gäller.`,
    },
  ];
}

const utanFortsattningstext = (n: number): string =>
  n === 1
    ? '1 åtgärd som inte är avslutad fortsätter inte i den här planen.'
    : `${n} åtgärder som inte är avslutade fortsätter inte i den här planen.`;

const vantartext = (n: number): string =>
  n === 1
    ? '1 övertagen åtgärd väntar på problem och orsak.'
    : `${n} övertagna åtgärder väntar på problem och orsak.`;
