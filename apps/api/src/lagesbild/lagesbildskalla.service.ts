import { kallfel } from '@roda-traden/domain';
import { validate as arUuid } from 'uuid';
import type { Kontext } from '../context.ts';
import { Avslag } from '../errors/fel.ts';
import { Valideringsfel } from '../errors/resultat.ts';
import { nyttId } from '../id.ts';
import { loggaAndring, skillnad } from '../logg/index.ts';
import type { Lagesbild } from './lagesbild.entity.ts';
import type { LagesbildskallaInput } from './lagesbild.input.ts';
import { lagesbildsladdare } from './lagesbild.laddare.ts';
import { lasLagesbild } from './lagesbild.lasning.ts';
import { LagesbildKonflikt, type Lagesbildresultat, LagesbildSparad } from './lagesbild.resultat.ts';
import { Lagesbildskalla } from './lagesbildskalla.entity.ts';
import { lasfel } from './problem/skrivning.ts';

const iHistoriken = ({ namn, anvand, skal }: Pick<Lagesbildskalla, 'namn' | 'anvand' | 'skal'>) => ({
  Källa: namn,
  Använd: anvand ? 'ja' : 'nej',
  Skäl: skal,
});

const KONFLIKT =
  'Någon annan har ändrat källan sedan den öppnades här. Inget är sparat. Så här är listan nu.';

async function kallorna(kontext: Kontext, { id }: Lagesbild): Promise<Lagesbildskalla[]> {
  const laddare = lagesbildsladdare(kontext).kallor;
  laddare.clear(id);
  return laddare.load(id);
}

/** Adds a source, or changes the one with `kallaId` over the version that was seen. */
export async function sparaKalla(
  kontext: Kontext,
  id: string,
  andrad: { id: string; version: number } | null,
  input: LagesbildskallaInput,
): Promise<Lagesbildresultat> {
  const lagesbild = await lasLagesbild(kontext, id);
  const last = lasfel(lagesbild);
  if (last.length > 0) return new Valideringsfel(last);
  const alla = await kallorna(kontext, lagesbild);
  const tidigare = andrad ? alla.find((kalla) => kalla.id === andrad.id.toLowerCase()) : null;
  if (tidigare === undefined) throw new Avslag('FINNS_INTE');
  if (tidigare && tidigare.version !== andrad?.version) return new LagesbildKonflikt(lagesbild, KONFLIKT);
  const satt = {
    namn: kontext.granskning.text(input.namn) ?? '',
    anvand: input.anvand,
    skal: kontext.granskning.text(input.skal),
  };
  const andras = alla.filter((kalla) => kalla !== tidigare).map((kalla) => kalla.namn);
  const falt = kallfel(satt, andras);
  if (falt.length > 0) return new Valideringsfel(falt);
  const manager = await kontext.manager();
  if (tidigare && !skillnad(iHistoriken(tidigare), iHistoriken(satt))) return new LagesbildSparad(lagesbild);
  if (tidigare) {
    await manager.update(Lagesbildskalla, { id: tidigare.id }, { ...satt, version: tidigare.version + 1 });
  } else {
    await manager.insert(Lagesbildskalla, {
      ...satt,
      kommunId: lagesbild.kommunId,
      id: nyttId(kontext.nu),
      lagesbildId: lagesbild.id,
      ordning: Math.max(0, ...alla.map((kalla) => kalla.ordning)) + 1,
      version: 1,
    });
  }
  await loggaAndring(
    kontext,
    {
      objektTyp: 'lagesbild',
      objektId: lagesbild.id,
      handling: tidigare ? 'andrade_kalla' : 'lade_till_kalla',
    },
    tidigare ? iHistoriken(tidigare) : null,
    iHistoriken(satt),
  );
  lagesbildsladdare(kontext).kallor.clear(lagesbild.id);
  return new LagesbildSparad(lagesbild);
}

export async function taBortKalla(
  kontext: Kontext,
  kallaId: string,
  version: number,
): Promise<Lagesbildresultat> {
  const manager = await kontext.manager();
  const sokt = arUuid(kallaId) ? await manager.findOneBy(Lagesbildskalla, { id: kallaId }) : null;
  if (!sokt) throw new Avslag('FINNS_INTE');
  const lagesbild = await lasLagesbild(kontext, sokt.lagesbildId);
  const last = lasfel(lagesbild);
  if (last.length > 0) return new Valideringsfel(last);
  // Read again now that the picture is held: someone may have changed it, or taken it away.
  const kalla = (await kallorna(kontext, lagesbild)).find((rad) => rad.id === sokt.id);
  if (!kalla) return new LagesbildSparad(lagesbild);
  if (kalla.version !== version) return new LagesbildKonflikt(lagesbild, KONFLIKT);
  await manager.delete(Lagesbildskalla, { id: kalla.id });
  await loggaAndring(
    kontext,
    { objektTyp: 'lagesbild', objektId: lagesbild.id, handling: 'tog_bort_kalla' },
    iHistoriken(kalla),
    null,
  );
  lagesbildsladdare(kontext).kallor.clear(lagesbild.id);
  return new LagesbildSparad(lagesbild);
}
