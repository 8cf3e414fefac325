import { borjarGalla, localDate, type Plandagar, planlageIOrd } from '@roda-traden/domain';
import { beslutOm } from '../beslut/index.ts';
import type { Kontext } from '../context.ts';
import { planladdare } from './atgardsplan.laddare.ts';
import type { Planlage } from './atgardsplan.typer.ts';
import type { Atgardsplan } from './plan.entity.ts';

const dagarna = async (
  kontext: Kontext,
  { id, giltigFran, giltigTill }: Atgardsplan,
): Promise<Plandagar> => ({
  giltigFran,
  giltigTill,
  beslutad: (await beslutOm(kontext, id))?.datum ?? null,
});

/** Where a plan stands today. Its first and last day change that without anything being written. */
export async function planlage(kontext: Kontext, plan: Atgardsplan): Promise<Planlage> {
  const nasta = plan.status === 'ersatt' ? await planladdare(kontext).ersattAv.load(plan.id) : null;
  const idag = localDate(new Date());
  return {
    kod: borjarGalla(plan, idag) === null ? plan.status : 'kommande',
    text: planlageIOrd(
      { ...(await dagarna(kontext, plan)), status: plan.status },
      nasta && (await dagarna(kontext, nasta)),
      idag,
    ),
  };
}
