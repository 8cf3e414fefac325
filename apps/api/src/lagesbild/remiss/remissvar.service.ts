import {
  bemotandefel,
  dagIOrd,
  type Faltfel,
  localDate,
  type Remisstallning,
  remissenArOppen,
  remissvarsfel,
} from '@roda-traden/domain';
import { validate as arUuid } from 'uuid';
import type { Kontext } from '../../context.ts';
import { Avslag } from '../../errors/fel.ts';
import { Valideringsfel } from '../../errors/resultat.ts';
import { nyttId } from '../../id.ts';
import { loggaAndring } from '../../logg/index.ts';
import type { Lagesbild } from '../lagesbild.entity.ts';
import { hamtaLagesbild, lasLagesbild } from '../lagesbild.lasning.ts';
import { Remiss } from './remiss.entity.ts';
import { glomRemisser } from './remiss.laddare.ts';
import { RemissvarKonflikt, RemissvarSparat, type Remissvarsresultat } from './remiss.resultat.ts';
import { Remissvar } from './remissvar.entity.ts';

export const arOppen = ({ avslutad, sistaDag }: Remiss, nu: Date): boolean =>
  avslutad === null && remissenArOppen(sistaDag, localDate(nu));

/** Are the answers still being worked into it? Once it lies before KS they belong to what is decided. */
export const bemots = (bild: Pick<Lagesbild, 'status'> | null): boolean =>
  bild?.status === 'pa_remiss' || bild?.status === 'reviderad';

/** Why no answer is taken; empty while it is open. The day is the server's, in Sweden. */
function stangdfel(remiss: Remiss, nu: Date): Faltfel[] {
  if (arOppen(remiss, nu)) return [];
  return [
    {
      falt: 'stallning',
      kod: 'stangd',
      meddelande: remiss.avslutad
        ? 'Remissen är avslutad. Svaret är inte sparat: hör av dig till den som håller i lägesbilden.'
        : `Sista svarsdag var ${dagIOrd(remiss.sistaDag)}. Svaret är inte sparat: hör av dig till den som håller i lägesbilden.`,
    },
  ];
}

/**
 * Gives the own answer, or changes it. `version` is the answer's that was open; null for one who saw none. An answer
 * from another window is shown, never written over.
 */
export async function lamnaRemissvar(
  kontext: Kontext,
  remissId: string,
  svaret: { stallning: string; text: string | null; version: number | null },
): Promise<Remissvarsresultat> {
  const manager = await kontext.manager();
  const remiss = await hallRemiss(kontext, remissId);
  const stangd = stangdfel(remiss, kontext.nu);
  if (stangd.length > 0) return new Valideringsfel(stangd);
  const bild = await hamtaLagesbild(kontext, remiss.lagesbildId);
  if (!bild) throw new Avslag('FINNS_INTE');
  const mitt = { remissId, anvandareId: kontext.jag.anvandareId };
  const tidigare = await manager.findOneBy(Remissvar, mitt);
  if ((tidigare?.version ?? null) !== svaret.version && tidigare)
    return new RemissvarKonflikt(
      tidigare,
      'Du har redan svarat, i ett annat fönster. Inget är sparat nu. Jämför och försök igen.',
    );
  const text = kontext.granskning.text(svaret.text);
  const hinder = remissvarsfel({ stallning: svaret.stallning, text });
  if (hinder.length > 0) return new Valideringsfel(hinder);
  const satt = { stallning: svaret.stallning as Remisstallning, text, lamnat: kontext.nu };
  const nytt = tidigare
    ? Object.assign(manager.create(Remissvar, tidigare), satt, { version: tidigare.version + 1 })
    : manager.create(Remissvar, {
        ...mitt,
        ...satt,
        kommunId: kontext.jag.kommunId,
        id: nyttId(kontext.nu),
        bemotande: null,
        version: 1,
      });
  if (tidigare) await manager.update(Remissvar, { id: nytt.id }, { ...satt, version: nytt.version });
  else await manager.insert(Remissvar, nytt);
  await loggaAndring(
    kontext,
    { objektTyp: 'remiss', objektId: remiss.id, handling: tidigare ? 'andrade_svar' : 'svarade' },
    tidigare ? { stallning: tidigare.stallning, text: tidigare.text } : null,
    { stallning: nytt.stallning, text },
  );
  glomRemisser(kontext);
  return new RemissvarSparat(nytt, remiss, bild);
}

/** Says what became of an answer. First when it can't be changed any more, so that the two belong together. */
export async function bemotRemissvar(
  kontext: Kontext,
  id: string,
  version: number,
  inskrivet: string,
): Promise<Remissvarsresultat> {
  const manager = await kontext.manager();
  const last = arUuid(id) ? await manager.findOneBy(Remissvar, { id }) : null;
  const remissen = last && (await manager.findOneBy(Remiss, { id: last.remissId }));
  if (!remissen) throw new Avslag('FINNS_INTE');
  const bild = await lasLagesbild(kontext, remissen.lagesbildId);
  const remiss = await hallRemiss(kontext, remissen.id);
  const svar = await manager.findOneByOrFail(Remissvar, { id });
  if (svar.version !== version)
    return new RemissvarKonflikt(
      svar,
      'Svaret eller bemötandet har ändrats sedan det öppnades. Inget är sparat nu. Jämför och försök igen.',
    );
  const bemotande = kontext.granskning.text(inskrivet) ?? '';
  const hinder = [
    ...(bemots(bild) ? [] : SENT),
    ...(arOppen(remiss, kontext.nu) ? TIDIGT : []),
    ...bemotandefel(bemotande),
  ];
  if (hinder.length > 0) return new Valideringsfel(hinder);
  const fore = svar.bemotande;
  const satt = { bemotande, version: svar.version + 1 };
  await manager.update(Remissvar, { id }, satt);
  await loggaAndring(
    kontext,
    { objektTyp: 'remiss', objektId: remiss.id, handling: 'bemotte_svar' },
    { bemotande: fore },
    { bemotande },
  );
  glomRemisser(kontext);
  return new RemissvarSparat(Object.assign(svar, satt), remiss, bild);
}

const TIDIGT: Faltfel[] = [
  {
    falt: 'bemotande',
    kod: 'for_tidigt',
    meddelande: 'Remissen är öppen och svaret kan fortfarande ändras. Bemöt det när svarstiden är slut.',
  },
];
const SENT: Faltfel[] = [
  {
    falt: 'bemotande',
    kod: 'last',
    meddelande: 'Lägesbilden är lämnad till kommunstyrelsen, och svaren bemöts inte längre.',
  },
];

/** Holds a remiss: answers come one at a time, and none while it is being closed. */
async function hallRemiss(kontext: Kontext, id: string): Promise<Remiss> {
  const manager = await kontext.manager();
  const remiss = arUuid(id)
    ? await manager.findOne(Remiss, { where: { id }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!remiss) throw new Avslag('FINNS_INTE');
  return remiss;
}
