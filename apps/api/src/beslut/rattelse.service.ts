import {
  type Behorighet,
  type Beslutsnummer,
  far,
  normaliseradeNummer,
  nummerfel,
} from '@roda-traden/domain';
import { validate as arUuid } from 'uuid';
import type { Kontext } from '../context.ts';
import { Avslag } from '../errors/fel.ts';
import { Valideringsfel } from '../errors/resultat.ts';
import { loggaHandelse, skillnad, vemHannFore } from '../logg/index.ts';
import { Beslut, type Beslutsobjekt } from './beslut.entity.ts';
import { beslutsladdare } from './beslut.laddare.ts';
import { glomRattelser, RATTADE_BESLUT } from './rattelse.laddare.ts';
import { BeslutKonflikt, BeslutRattat, type Beslutsresultat } from './rattelse.resultat.ts';

/** Who may correct a decision is who may write it down. */
const BEHORIGHET: Readonly<Record<Beslutsobjekt, Behorighet>> = {
  lagesbild: 'lagesbild:besluta',
  atgardsplan: 'plan:andra',
  uppfoljning: 'uppfoljning:skriva',
};

export const kanRattas = (kontext: Kontext, { objektTyp }: Beslut): boolean =>
  far(kontext.aktor, BEHORIGHET[objektTyp]);

/** Corrects the numbers of a decision. What stood there stays in the history of what was decided. */
export async function rattaBeslut(
  kontext: Kontext,
  id: string,
  version: number,
  inskrivet: Beslutsnummer,
): Promise<Beslutsresultat> {
  const manager = await kontext.manager();
  const beslut = arUuid(id)
    ? await manager.findOne(Beslut, {
        where: { kommunId: kontext.jag.kommunId, id },
        lock: { mode: 'pessimistic_write' },
      })
    : null;
  if (!beslut) throw new Avslag('FINNS_INTE');
  if (!kanRattas(kontext, beslut)) throw new Avslag('NEKAD');
  if (beslut.version !== version)
    return new BeslutKonflikt(beslut, await vemHannFore(kontext, 'beslutet', beslut));
  const falt = nummerfel(inskrivet);
  if (falt.length > 0) return new Valideringsfel(falt);
  const nummer = normaliseradeNummer(inskrivet);
  const { paragraf, diarienummer } = beslut;
  const andring = skillnad({ paragraf, diarienummer }, { ...nummer });
  if (!andring) return new BeslutRattat(beslut);
  const satt = { ...nummer, version: version + 1, andrad: kontext.nu, andradAv: kontext.jag.anvandareId };
  await manager.update(Beslut, { id: beslut.id }, satt);
  await loggaHandelse(kontext, {
    objektTyp: beslut.objektTyp,
    objektId: beslut.objektId,
    handling: RATTADE_BESLUT,
    ...andring,
  });
  beslutsladdare(kontext).clear(beslut.objektId);
  glomRattelser(kontext);
  return new BeslutRattat(Object.assign(beslut, satt));
}
