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

/** Those that came after a replaced plan, the nearest first: each replaced by the next, to the one that wasn't. */
async function dagarnaEfter(kontext: Kontext, plan: Atgardsplan): Promise<Plandagar[]> {
  const efter: Plandagar[] = [];
  let nu: Atgardsplan | null = plan;
  while (nu?.status === 'ersatt') {
    nu = await planladdare(kontext).ersattAv.load(nu.id);
    if (nu) efter.push(await dagarna(kontext, nu));
  }
  return efter;
}

/** Where a plan stands today. Its first and last day change that without anything being written. */
export async function planlage(kontext: Kontext, plan: Atgardsplan): Promise<Planlage> {
  const idag = localDate(kontext.nu);
  return {
    kod: borjarGalla(plan, idag) === null ? plan.status : 'kommande',
    text: planlageIOrd(
      { ...(await dagarna(kontext, plan)), status: plan.status },
      await dagarnaEfter(kontext, plan),
      idag,
    ),
  };
}
