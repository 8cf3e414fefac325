import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Miljo, skapaMiljo } from '../../test/miljo.ts';
import { nyBild } from './prov.strategisk.fixture.ts';

let miljo: Miljo;
beforeAll(async () => {
  miljo = await skapaMiljo();
});
afterAll(() => miljo.stang());

const FRAGA = `{ lagesbilder { id slag nummer antal
  ... on StrategiskLagesbild { byggerPa { id } underlagstal { gemensamma senare utanfor baraDar } } } }`;

it('säger varför en strategisk lägesbilds antal inte är summan av de operativas', async () => {
  const samordnare = await miljo.som('forebyggande_samordnare');
  const { lagesbilder } = (await samordnare.fraga(FRAGA)).data;
  const strategisk = lagesbilder.find((b: { slag: string }) => b.slag === 'strategisk');
  const { gemensamma, senare, utanfor, baraDar } = strategisk.underlagstal;
  const idn = strategisk.byggerPa.map(({ id }: { id: string }) => id);
  const operativa = lagesbilder.filter(({ id }: { id: string }) => idn.includes(id));
  const summa = operativa.reduce((n: number, { antal }: { antal: number }) => n + antal, 0);
  expect(gemensamma + senare + utanfor).toBe(strategisk.antal);
  expect(gemensamma + baraDar).toBe(summa);
  // The demo has reports that were approved after the operative ones were frozen.
  expect(senare).toBeGreaterThan(0);
});

it('säger inget när den inte bygger på någon', async () => {
  const id = await nyBild(miljo, { status: 'utkast' });
  const samordnare = await miljo.som('forebyggande_samordnare');
  const svar = await samordnare.fraga(
    'query ($id: ID!) { lagesbild(id: $id) { ... on StrategiskLagesbild { underlagstal { senare } } } }',
    { id },
  );
  expect(svar.data.lagesbild.underlagstal).toBeNull();
});
