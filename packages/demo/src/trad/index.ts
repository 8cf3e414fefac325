import { raknaFran } from './dagar.ts';
import { operativaLagesbilder, strategiskLagesbild } from './lagesbilder.ts';
import { atgardsplan, kfRapport, uppfoljning } from './plan.ts';
import type { DemoTrad } from './typer.ts';

export { kalltext } from './kallor.ts';
export type * from './typer.ts';

/**
 * Torsby's thread: two operative pictures, the strategic one that KS decided on them, its plan and how that goes.
 * The guideline's deadlines are as adopted; all else is dated back from the week of `today`.
 */
export function torsbysTrad(today: string): DemoTrad {
  const dag = raknaFran(today);
  return {
    riktlinje: {
      antagen: '2024-09-02',
      paragraf: '142',
      revideras: '2028-09-02',
      operativaPerAr: 3,
      ksUppfoljningManader: 12,
      kfRapportManader: 12,
    },
    operativa: operativaLagesbilder(dag),
    strategisk: strategiskLagesbild(dag),
    plan: atgardsplan(dag),
    uppfoljning: uppfoljning(dag),
    kfRapport: kfRapport(dag),
  };
}
