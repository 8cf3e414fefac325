import type { DemoTrad } from '@roda-traden/demo';
import { type Fyllda, fyllOperativ, fyllStrategisk } from './fyllLagesbild.ts';
import { fyllPlan, fyllUppdateringar, fyllUppfoljning } from './fyllPlan.ts';
import { type Infogning, idFran, infoga, klockanTio } from './infoga.ts';

/** Something to do when the reports up to an instant are in, and no later ones. */
export interface Stopp {
  readonly tid: Date;
  readonly gor: () => Promise<void>;
}

/**
 * The thread of a kommun: its pictures at their stops among the reports, so that each counts what had come in by
 * then, and the rest when all the reports are in.
 */
export function tradensFyllning(
  m: Infogning,
  trad: DemoTrad,
): { stopp: Stopp[]; resten: () => Promise<void> } {
  const operativa = new Map<number, string>();
  let fyllda: Fyllda | null = null;
  return {
    stopp: [
      ...trad.operativa.map((bild) => ({
        tid: klockanTio(bild.fryst),
        gor: async () => {
          operativa.set(bild.nummer, await fyllOperativ(m, bild));
        },
      })),
      {
        tid: klockanTio(trad.strategisk.fryst),
        gor: async () => {
          fyllda = await fyllStrategisk(m, trad.strategisk, operativa);
        },
      },
    ],
    resten: async () => {
      if (!fyllda) throw new Error('Demons lägesbilder ska fyllas före planen.');
      await fyllResten(m, trad, fyllda);
    },
  };
}

async function fyllResten(m: Infogning, trad: DemoTrad, fyllda: Fyllda): Promise<void> {
  const { riktlinje: r, plan, uppfoljning, kfRapport } = trad;
  await infoga(m, 'riktlinje', {
    antagen: r.antagen,
    paragraf: r.paragraf,
    revideras: r.revideras,
    operativa_per_ar: r.operativaPerAr,
    ks_uppfoljning_manader: r.ksUppfoljningManader,
    kf_rapport_manader: r.kfRapportManader,
  });
  const { planId, atgarder } = await fyllPlan(m, plan, fyllda);
  const uppdatera = async (galler: (dag: string) => boolean): Promise<void> => {
    for (const a of plan.atgarder) {
      const id = atgarder.get(a.nummer);
      if (id) await fyllUppdateringar(m, id, a, galler);
    }
  };
  await uppdatera((dag) => dag <= uppfoljning.datum);
  await fyllUppfoljning(m, planId, uppfoljning);
  await uppdatera((dag) => dag > uppfoljning.datum);
  await infoga(m, 'kf_rapport', {
    id: idFran(klockanTio(kfRapport.datum)),
    ...kfRapport,
    skapad: klockanTio(kfRapport.datum),
    skapad_av: m.samordnare,
  });
}
