import { kfRapportfel, localDate, tolkaDiarienummer } from '@roda-traden/domain';
import { validate as arUuid } from 'uuid';
import type { Kontext } from '../context.ts';
import { Avslag } from '../errors/fel.ts';
import { Valideringsfel } from '../errors/resultat.ts';
import { nyttId } from '../id.ts';
import { loggaAndring, sparaVersion } from '../logg/index.ts';
import { KfRapport } from './kfrapport.entity.ts';
import { glomRattelser } from './kfrapport.laddare.ts';
import type { KfRapportInput } from './uppfoljning.input.ts';
import { hamtaUppfoljning } from './uppfoljning.lasning.ts';
import { KfRapportKonflikt, KfRapportLoggad, type KfRapportsvar } from './uppfoljning.resultat.ts';

/** The log of reports to KF, latest first. */
export async function listaKfRapporter(kontext: Kontext): Promise<KfRapport[]> {
  return (await kontext.manager()).find(KfRapport, {
    where: { kommunId: kontext.jag.kommunId },
    order: { datum: 'DESC', id: 'DESC' },
    take: 100,
  });
}

const diarienumret = (skrivet: string | null | undefined): string | null =>
  skrivet?.trim() ? (tolkaDiarienummer(skrivet) ?? skrivet.trim()) : null;

const tolka = (kontext: Kontext, input: KfRapportInput) => ({
  datum: input.datum,
  rubrik: kontext.granskning.text(input.rubrik) ?? '',
  text: kontext.granskning.text(input.text),
  diarienummer: diarienumret(input.diarienummer),
  uppfoljningId: input.uppfoljningId || null,
});

async function felen(kontext: Kontext, uppgifter: ReturnType<typeof tolka>) {
  const fel = kfRapportfel(uppgifter, localDate(kontext.nu));
  if (uppgifter.uppfoljningId && !(await hamtaUppfoljning(kontext, uppgifter.uppfoljningId)))
    fel.push({ falt: 'uppfoljningId', kod: 'okand', meddelande: 'Välj en uppföljning i listan.' });
  return fel;
}

export async function loggaKfRapport(kontext: Kontext, input: KfRapportInput): Promise<KfRapportsvar> {
  const uppgifter = tolka(kontext, input);
  const fel = await felen(kontext, uppgifter);
  if (fel.length > 0) return new Valideringsfel(fel);
  const manager = await kontext.manager();
  const { anvandareId, kommunId } = kontext.jag;
  const nu = kontext.nu;
  const rapport = manager.create(KfRapport, {
    ...uppgifter,
    ...{ kommunId, id: nyttId(kontext.nu), version: 1 },
    ...{ skapad: nu, skapadAv: anvandareId, andrad: nu, andradAv: anvandareId },
  });
  await manager.insert(KfRapport, rapport);
  await loggaAndring(
    kontext,
    { objektTyp: 'kf_rapport', objektId: rapport.id, handling: 'loggade' },
    null,
    uppgifter,
  );
  return new KfRapportLoggad(rapport);
}

/** Corrects a line that is in the log: what stood there before stays in its history. */
export async function rattaKfRapport(
  kontext: Kontext,
  id: string,
  version: number,
  input: KfRapportInput,
): Promise<KfRapportsvar> {
  const manager = await kontext.manager();
  const rapport = arUuid(id)
    ? await manager.findOne(KfRapport, {
        where: { kommunId: kontext.jag.kommunId, id },
        lock: { mode: 'pessimistic_write' },
      })
    : null;
  if (!rapport) throw new Avslag('FINNS_INTE');
  if (rapport.version !== version) return new KfRapportKonflikt(rapport);
  const uppgifter = tolka(kontext, input);
  const fel = await felen(kontext, uppgifter);
  if (fel.length > 0) return new Valideringsfel(fel);
  await sparaVersion(kontext, KfRapport, rapport, uppgifter, {
    objektTyp: 'kf_rapport',
    handling: 'rattade',
  });
  glomRattelser(kontext);
  return new KfRapportLoggad(rapport);
}
