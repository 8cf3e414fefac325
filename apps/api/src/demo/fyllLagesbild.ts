import type { DemoKalla, DemoOperativ, DemoProblem, DemoStrategisk } from '@roda-traden/demo';
import { type Handelsekod, type Objekttyp, OPERATIV_LAGESBILD } from '@roda-traden/domain';
import { nyttId } from '../id.ts';
import { skrivLagesbild } from '../lagesbild/index.ts';
import { type Infogning, idFran, infoga, infogaHandelse, klockanTio } from './infoga.ts';

/** The ids of what a decided lägesbild holds, by the codes of the demo's data. */
export interface Fyllda {
  readonly lagesbildId: string;
  readonly problem: ReadonlyMap<string, string>;
  readonly orsak: ReadonlyMap<string, string>;
}

/** Makes an operative picture as of its day, from the reports that had come in then, and takes it to its state. */
export async function fyllOperativ(m: Infogning, bild: DemoOperativ): Promise<string> {
  const { id } = await skrivLagesbild(m.somSamordnare, 'operativ', bild, klockanTio(bild.fryst));
  await fyllOrd(m, id, bild);
  await m.tx.query(
    'UPDATE lagesbild SET status = $3, version = $4, andrad = $5, andrad_av = skapad_av WHERE kommun_id = $1 AND id = $2',
    [m.kommunId, id, bild.status, OPERATIV_LAGESBILD.overgangar.length, klockanTio(bild.fryst)],
  );
  await historik(m, 'lagesbild', id, [
    [bild.fryst, 'skapade'],
    [bild.fryst, 'skicka_till_grupp'],
    [bild.fryst, 'markera_analyserad'],
    [bild.fryst, 'redovisa'],
    ...(bild.status === 'arkiverad' ? ([[bild.fryst, 'arkivera']] as const) : []),
  ]);
  return id;
}

/** Makes the strategic picture on the operative ones, with problems, remiss and decision. Its words before its seal. */
export async function fyllStrategisk(
  m: Infogning,
  bild: DemoStrategisk,
  operativa: ReadonlyMap<number, string>,
): Promise<Fyllda> {
  const { id } = await skrivLagesbild(m.somSamordnare, 'strategisk', bild, klockanTio(bild.fryst));
  for (const nummer of bild.byggerPa)
    await infoga(m, 'lagesbild_underlag', { lagesbild_id: id, operativ_id: operativa.get(nummer) });
  await fyllOrd(m, id, bild);
  const problem = new Map<string, string>();
  const orsak = new Map<string, string>();
  for (const [i, p] of bild.problem.entries()) {
    const problemId = idFran(klockanTio(bild.fryst));
    problem.set(p.kod, problemId);
    await fyllProblem(m, { id: problemId, lagesbildId: id, ordning: i + 1 }, p);
    for (const [j, o] of p.orsaker.entries()) {
      const orsakId = nyttId(m.tx.nu);
      orsak.set(o.kod, orsakId);
      await infoga(m, 'orsak', {
        id: orsakId,
        problem_id: problemId,
        beskrivning: o.beskrivning,
        slag: o.slag,
        sida: o.sida,
        belagg: o.belagg,
        antagande: o.belagg === null,
        ordning: j + 1,
      });
    }
  }
  await fyllRemiss(m, id, bild);
  await infoga(m, 'beslut', {
    id: idFran(klockanTio(bild.beslut.datum)),
    organ: 'ks',
    ...bild.beslut,
    objekt_typ: 'lagesbild',
    objekt_id: id,
    objekt_version: 5,
    skapad: klockanTio(bild.beslut.datum),
    skapad_av: m.samordnare,
  });
  await m.tx.query(
    "UPDATE lagesbild SET status = 'beslutad', lamnad = $3, version = 6, andrad = $4, andrad_av = skapad_av WHERE kommun_id = $1 AND id = $2",
    [m.kommunId, id, bild.lamnad, klockanTio(bild.beslut.datum)],
  );
  await historik(m, 'lagesbild', id, [
    [bild.fryst, 'skapade'],
    [bild.remiss.skickad, 'skicka_pa_remiss'],
    [bild.remiss.avslutad, 'revidera'],
    [bild.lamnad, 'lamna_till_ks'],
    [bild.beslut.datum, 'besluta'],
  ]);
  return { lagesbildId: id, problem, orsak };
}

async function fyllOrd(
  m: Infogning,
  lagesbildId: string,
  bild: { fryst: string; delar: Readonly<Record<string, string>>; kallor: readonly DemoKalla[] },
): Promise<void> {
  const andrad = klockanTio(bild.fryst);
  for (const [kod, text] of Object.entries(bild.delar))
    await infoga(m, 'lagesbild_del', {
      lagesbild_id: lagesbildId,
      kod,
      text,
      andrad,
      andrad_av: m.samordnare,
    });
  for (const [i, { namn, anvand, skal }] of bild.kallor.entries())
    await infoga(m, 'lagesbild_kalla', {
      id: nyttId(m.tx.nu),
      lagesbild_id: lagesbildId,
      namn,
      anvand,
      skal,
      ordning: i + 1,
    });
}

async function fyllProblem(
  m: Infogning,
  { id, lagesbildId, ordning }: { id: string; lagesbildId: string; ordning: number },
  p: DemoProblem,
): Promise<void> {
  await infoga(m, 'problem', {
    id,
    lagesbild_id: lagesbildId,
    namn: p.namn,
    beskrivning: p.beskrivning,
    plats: p.plats,
    nar: p.nar,
    berorda: p.berorda,
    bedomning: p.bedomning,
    kategorier: p.kategorier,
    omraden: p.omraden,
    prioriterat: p.prioriterat,
    prioritering: p.prioritering,
    ordning,
    andrad_av: m.samordnare,
  });
}

async function fyllRemiss(m: Infogning, lagesbildId: string, bild: DemoStrategisk): Promise<void> {
  const { remiss } = bild;
  const remissId = idFran(klockanTio(remiss.skickad));
  await infoga(m, 'remiss', {
    id: remissId,
    lagesbild_id: lagesbildId,
    lagesbild_version: 2,
    grupp_id: m.grupp(remiss.grupp),
    skickad: klockanTio(remiss.skickad),
    sista_dag: remiss.sistaDag,
    avslutad: klockanTio(remiss.avslutad),
  });
  for (const svar of remiss.svar)
    await infoga(m, 'remissvar', {
      id: idFran(klockanTio(svar.lamnat)),
      remiss_id: remissId,
      anvandare_id: m.anvandare(svar.av),
      stallning: svar.stallning,
      text: svar.text,
      lamnat: klockanTio(svar.lamnat),
      bemotande: svar.bemotande,
    });
}

/** The lines of history, a minute apart so that they stand in order. */
export async function historik(
  m: Infogning,
  objektTyp: Objekttyp,
  objektId: string,
  rader: readonly (readonly [dag: string, handling: Handelsekod])[],
): Promise<void> {
  for (const [i, [dag, handling]] of rader.entries())
    await infogaHandelse(m, new Date(klockanTio(dag).getTime() + i * 60_000), {
      anvandareId: m.samordnare,
      objektTyp,
      objektId,
      handling,
    });
}
