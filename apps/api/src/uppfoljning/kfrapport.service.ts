import { kfRapportfel, localDate } from '@roda-traden/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Kontext } from '../context.ts';
import { Valideringsfel } from '../errors/resultat.ts';
import { KfRapport } from './kfrapport.entity.ts';
import type { KfRapportInput } from './uppfoljning.input.ts';
import { hamtaUppfoljning } from './uppfoljning.lasning.ts';
import { KfRapportLoggad, type KfRapportsvar } from './uppfoljning.resultat.ts';

/** The log of reports to KF, latest first. */
export async function listaKfRapporter(kontext: Kontext): Promise<KfRapport[]> {
  return (await kontext.manager()).find(KfRapport, {
    where: { kommunId: kontext.jag.kommunId },
    order: { datum: 'DESC', id: 'DESC' },
    take: 100,
  });
}

export async function loggaKfRapport(kontext: Kontext, input: KfRapportInput): Promise<KfRapportsvar> {
  const uppgifter = {
    datum: input.datum,
    rubrik: kontext.granskning.text(input.rubrik) ?? '',
    text: kontext.granskning.text(input.text),
    diarienummer: input.diarienummer?.trim() || null,
  };
  const fel = kfRapportfel(uppgifter, localDate(new Date()));
  const uppfoljningId = input.uppfoljningId || null;
  if (uppfoljningId && !(await hamtaUppfoljning(kontext, uppfoljningId)))
    fel.push({ falt: 'uppfoljningId', kod: 'okand', meddelande: 'Välj en uppföljning i listan.' });
  if (fel.length > 0) return new Valideringsfel(fel);
  const manager = await kontext.manager();
  const rapport = manager.create(KfRapport, {
    ...uppgifter,
    uppfoljningId,
    kommunId: kontext.jag.kommunId,
    id: uuidv7(),
    skapad: new Date(),
    skapadAv: kontext.jag.anvandareId,
  });
  await manager.insert(KfRapport, rapport);
  return new KfRapportLoggad(rapport);
}
