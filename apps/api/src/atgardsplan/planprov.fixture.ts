import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Klient, type Miljo, type Svar, skapaMiljo } from '../../test/miljo.ts';
import { nyPlanversion } from './planversion.ts';
import { avslutaDemoplanen, besluta, enhet, gor, hamtaPlan, nyPlan } from './prov.fixture.ts';
import { somKontext } from './provkontext.fixture.ts';

export type Data = Svar['data'];

export let miljo: Miljo;
/** Who leads the plan, and a chief whose unit has the measures. */
export let ledare: Klient;
export let chef: Klient;
let skola: string;

/** For the tests of how plans follow on one another: each begins with no plan that KS has decided, and no draft. */
export function riggaPlanprov(): void {
  beforeAll(async () => {
    miljo = await skapaMiljo();
    ledare = await miljo.som('forebyggande_samordnare');
    chef = await miljo.som('ansvarig_enhet');
    skola = await enhet(miljo, 'skola');
    await miljo.agare.query('UPDATE anvandare SET organisation_id = $2 WHERE id = $1', [
      chef.anvandareId,
      skola,
    ]);
  });
  afterAll(() => miljo.stang());
  beforeEach(() => avslutaDemoplanen(miljo));
}

/** A measure of the chief's unit. */
export const med = (titel: string, mer: object = {}) => ({ titel, ansvarigOrganisationId: skola, ...mer });
export const titlar = (rader: { titel: string }[]): string[] => rader.map((a) => a.titel);
export const kvar = (plan: Data): string[] => plan.attTaMed.map((rad: Data) => rad.atgard.titel);

export const utkast = async (...namn: string[]): Promise<Data> =>
  (
    await nyPlan(
      miljo,
      ledare,
      namn.map((titel) => med(titel)),
    )
  ).plan;
export const beslutad = async (...namn: string[]): Promise<Data> => besluta(ledare, await utkast(...namn));

export async function nyVersion(planId: string): Promise<Data> {
  const ny = await somKontext(miljo, ledare, (kontext) => nyPlanversion(kontext, planId));
  if (!('plan' in ny)) throw new Error(JSON.stringify(ny));
  return hamtaPlan(ledare, ny.plan.id);
}

export const taMed = (planId: string, idn: string[], utgar: object[] = []): Promise<Data> =>
  gor(ledare, 'taMedAtgarder', { planId, idn, utgar });

/** The measures of plans before that go on nowhere, as the thread lists them. */
export async function losa(): Promise<string[]> {
  const { data } = await ledare.fraga('{ rodTrad { lostAttKnyta { slag namn } } }');
  return data.rodTrad.lostAttKnyta
    .filter((l: { slag: string }) => l.slag === 'atgard_utan_fortsattning')
    .map((l: { namn: string }) => l.namn);
}
