import { LAGESBILDSGRANSER, lagesbildsdelar } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { Avslag } from '../errors/fel.ts';
import { Valideringsfel } from '../errors/resultat.ts';
import { logga, vemHannFore } from '../logg/index.ts';
import type { Lagesbild } from './lagesbild.entity.ts';
import { lagesbildsladdare } from './lagesbild.laddare.ts';
import { lasLagesbild } from './lagesbild.lasning.ts';
import {
  LagesbildsdelKonflikt,
  type Lagesbildsdelresultat,
  LagesbildsdelSparad,
} from './lagesbild.resultat.ts';
import { Lagesbildsdel } from './lagesbildsdel.entity.ts';
import { lasfel } from './problem/skrivning.ts';

/** The sections of a picture in their order, with those that no one has written in as empty. */
export async function delarAv(kontext: Kontext, lagesbild: Lagesbild): Promise<Lagesbildsdel[]> {
  const skrivna = await lagesbildsladdare(kontext).delar.load(lagesbild.id);
  return lagesbildsdelar(lagesbild.slag).map(({ kod, namn, hjalp }) => {
    const tom = { text: '', version: 0, andrad: lagesbild.skapad, andradAv: null };
    const rad = skrivna.find((del) => del.kod === kod);
    return Object.assign(new Lagesbildsdel(), tom, rad, {
      kommunId: lagesbild.kommunId,
      lagesbildId: lagesbild.id,
      kod,
      namn,
      hjalp,
    });
  });
}

/**
 * Writes a section, over the version that the writer saw and no other: when someone else was there in between, nothing
 * is saved and their words come back. The text is screened before it is stored.
 */
export async function sparaLagesbildsdel(
  kontext: Kontext,
  id: string,
  kod: string,
  version: number,
  inskriven: string,
): Promise<Lagesbildsdelresultat> {
  const lagesbild = await lasLagesbild(kontext, id);
  const del = (await delarAv(kontext, lagesbild)).find((d) => d.kod === kod);
  if (!del) throw new Avslag('FINNS_INTE');
  const last = lasfel(lagesbild);
  if (last.length > 0) return new Valideringsfel(last);
  const trimmad = inskriven.trim();
  if (trimmad.length > LAGESBILDSGRANSER.delMax)
    return new Valideringsfel([
      { falt: 'text', kod: 'for_lang', meddelande: `Skriv högst ${LAGESBILDSGRANSER.delMax} tecken.` },
    ]);
  const text = kontext.granskning.text(trimmad) ?? '';
  // A resend after a lost answer, or two who wrote the same: nothing to save, and nothing to compare.
  if (text === del.text) return new LagesbildsdelSparad(lagesbild, del);
  if (del.version !== version)
    return new LagesbildsdelKonflikt(del, await vemHannFore(kontext, 'delen', del));

  const { jag } = kontext;
  const sparad = Object.assign(new Lagesbildsdel(), del, {
    text,
    version: version + 1,
    andrad: kontext.nu,
    andradAv: jag.anvandareId,
  });
  const tx = await kontext.tx();
  // The picture is locked, so no one else comes in between.
  await tx.query(
    `INSERT INTO lagesbild_del (kommun_id, lagesbild_id, kod, text, version, andrad, andrad_av)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (kommun_id, lagesbild_id, kod)
     DO UPDATE SET text = $4, version = $5, andrad = $6, andrad_av = $7`,
    [jag.kommunId, lagesbild.id, kod, text, sparad.version, sparad.andrad, jag.anvandareId],
  );
  await logga(tx, {
    kommunId: jag.kommunId,
    anvandareId: jag.anvandareId,
    objektTyp: 'lagesbild',
    objektId: lagesbild.id,
    handling: 'skrev_del',
    fore: { [del.namn]: del.text || null },
    efter: { [del.namn]: text || null },
  });
  lagesbildsladdare(kontext).delar.clear(lagesbild.id);
  return new LagesbildsdelSparad(lagesbild, sparad);
}
