import { dagIOrd } from '@roda-traden/domain';
import { foljUppPlan, nyPlanversion } from '../atgardsplan/index.ts';
import { type BeslutInput, registreraBeslut } from '../beslut/index.ts';
import type { Kontext } from '../context.ts';
import { Avslag } from '../errors/fel.ts';
import { Valideringsfel } from '../errors/resultat.ts';
import { hallUppfoljning } from './uppfoljning.lasning.ts';
import { UppfoljningKonflikt, UppfoljningSparad, type Uppfoljningsresultat } from './uppfoljning.resultat.ts';
import { last, spara } from './uppfoljning.service.ts';

/**
 * Writes down that KS has reviewed the follow-up. The plan counts as followed up from now on; where KS has changed its
 * direction, or measures in it, a new version of it is opened in the same step.
 */
export async function registreraUppfoljningsbeslut(
  kontext: Kontext,
  id: string,
  version: number,
  input: BeslutInput,
  nyVersion: boolean,
): Promise<Uppfoljningsresultat> {
  const uppfoljning = await hallUppfoljning(kontext, id);
  if (uppfoljning.version !== version) return new UppfoljningKonflikt(uppfoljning);
  if (uppfoljning.status !== 'lamnad') return last(uppfoljning);
  const svar = await registreraBeslut(
    kontext,
    {
      objektTyp: 'uppfoljning',
      objektId: uppfoljning.id,
      objektVersion: uppfoljning.version,
      lamnad: uppfoljning.datum,
    },
    input,
  );
  if ('falt' in svar) return new Valideringsfel(svar.falt);
  const { beslut } = svar;
  await spara(
    kontext,
    uppfoljning,
    'granska',
    { status: 'granskad' },
    `${dagIOrd(beslut.datum)} § ${beslut.paragraf}, ${beslut.diarienummer}`,
  );
  await foljUppPlan(kontext, uppfoljning.planId);
  if (!nyVersion) return new UppfoljningSparad(uppfoljning);
  const ny = await nyPlanversion(kontext, uppfoljning.planId);
  // Refused as a whole: the decision isn't written down without the version that it asks for.
  if ('falt' in ny) throw new Avslag('OGILTIG', ny.falt.map((f) => f.meddelande).join(' '));
  return new UppfoljningSparad(uppfoljning, ny.plan.id);
}
