import { afterAll, beforeAll, expect, it } from 'vitest';
import { nu } from '../../test/klocka.ts';
import { type Klient, type Miljo, SUNNE, skapaMiljo } from '../../test/miljo.ts';
import { BEDOMNING, nyRapport, gor as rapportGor, sparad as sparadRapport } from '../rapport/prov.fixture.ts';
import { dagarSedan, fyll, ga, gor, nyOperativ, sparad } from './prov.fixture.ts';
import { nyBild } from './prov.strategisk.fixture.ts';

let miljo: Miljo;
beforeAll(async () => {
  miljo = await skapaMiljo();
});
afterAll(() => miljo.stang());

const FRAGA = `{ lagesbilder { id slag nummer antal
  ... on StrategiskLagesbild { byggerPa { id } underlagstal { gemensamma senare utanfor baraDar } } } }`;

const talen = async (samordnare: Klient, id: string) => {
  const { lagesbilder } = (await samordnare.fraga(FRAGA)).data;
  const strategisk = lagesbilder.find((rad: { id: string }) => rad.id === id);
  const idn = strategisk.byggerPa.map((rad: { id: string }) => rad.id);
  const operativa = lagesbilder.filter((rad: { id: string }) => idn.includes(rad.id));
  return {
    ...strategisk.underlagstal,
    antal: strategisk.antal,
    summa: operativa.reduce((n: number, { antal }: { antal: number }) => n + antal, 0),
  };
};

it('säger varför en strategisk lägesbilds antal inte är summan av de operativas', async () => {
  const samordnare = await miljo.som('forebyggande_samordnare');
  const { lagesbilder } = (await samordnare.fraga(FRAGA)).data;
  const demons = lagesbilder.find((b: { slag: string }) => b.slag === 'strategisk');
  const { gemensamma, senare, utanfor, baraDar, antal, summa } = await talen(samordnare, demons.id);
  expect(gemensamma + senare + utanfor).toBe(antal);
  expect(gemensamma + baraDar).toBe(summa);
});

it('räknar den som godkändes sedan den operativa frystes för sig, och den som ligger utanför dess dagar', async () => {
  const sunne = await miljo.som('sakerhetssamordnare', SUNNE);
  const forebyggande = await miljo.som('forebyggande_samordnare', SUNNE);
  // Before the demo's own reports begin.
  const godkand = async (sedan: number): Promise<void> => {
    const hantFran = new Date(nu().getTime() - sedan * 86_400_000).toISOString();
    const bedomning = { ...BEDOMNING, hantFran, hantTill: null, hantPrecision: 'exakt' };
    sparadRapport(await rapportGor.handling(sunne, await nyRapport(sunne), 'godkann', { bedomning }));
  };
  await godkand(950);
  const operativ = await nyOperativ(forebyggande, { fran: dagarSedan(1000), till: dagarSedan(900) });
  await fyll(forebyggande, operativ);
  await ga(forebyggande, operativ.id, 'skicka_till_grupp', 'markera_analyserad');
  await godkand(951);
  await godkand(890);
  const strategisk = sparad(
    await gor(forebyggande, 'strategisk', {
      input: { till: dagarSedan(880), operativa: [operativ.id] },
    }),
  );
  expect(await talen(forebyggande, strategisk.id)).toMatchObject({
    gemensamma: 1,
    senare: 1,
    utanfor: 1,
    baraDar: 0,
    antal: 3,
    summa: 1,
  });
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
