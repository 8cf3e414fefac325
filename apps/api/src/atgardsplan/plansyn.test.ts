import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Klient, type Miljo, SUNNE, skapaMiljo } from '../../test/miljo.ts';
import { BESLUT, enhet, gor, hamtaAtgard, hamtaPlan, last, nyPlan, sand } from './prov.fixture.ts';

let miljo: Miljo;
let ledare: Klient;
let skola: string;
beforeAll(async () => {
  miljo = await skapaMiljo();
  ledare = await miljo.som('forebyggande_samordnare');
  skola = await enhet(miljo, 'skola');
});
afterAll(() => miljo.stang());

describe('vem som ser planen', () => {
  it('utkastet ser de som sammanställer, det lämnade grupperna, det beslutade KS', async () => {
    const { plan } = await nyPlan(miljo, ledare, [{ ansvarigOrganisationId: skola }]);
    const ser = async () => {
      const roller = ['sakerhetssamordnare', 'operativ_grupp', 'styrgrupp', 'ks_kf'] as const;
      const svar = await Promise.all(
        roller.map(async (roll) => ((await hamtaPlan(await miljo.som(roll), plan.id)) ? roll : null)),
      );
      return svar.filter((roll) => roll !== null);
    };
    expect(await ser()).toEqual(['sakerhetssamordnare']);
    const styrgrupp = await miljo.som('styrgrupp');
    expect(await hamtaAtgard(styrgrupp, plan.atgarder[0].id)).toBeNull();
    await gor(ledare, 'lamnaPlanTillKs', last(plan));
    expect(await ser()).toEqual(['sakerhetssamordnare', 'operativ_grupp', 'styrgrupp']);
    expect(await hamtaAtgard(styrgrupp, plan.atgarder[0].id)).toMatchObject({ plan: { id: plan.id } });
    const lamnad = await hamtaPlan(ledare, plan.id);
    await gor(ledare, 'registreraPlanbeslut', {
      id: plan.id,
      version: lamnad.version,
      beslut: { ...BESLUT, datum: lamnad.lamnad },
    });
    expect(await ser()).toHaveLength(4);
    const nagon = await hamtaPlan(await miljo.som('sakerhetssamordnare'), plan.id);
    expect(Object.values(nagon.viewerKan).some(Boolean)).toBe(false);
  });

  it('en annan kommuns plan finns inte', async () => {
    const { plan } = await nyPlan(miljo, ledare, [{ ansvarigOrganisationId: skola }]);
    const sunne = await miljo.som('forebyggande_samordnare', SUNNE);
    expect(await hamtaPlan(sunne, plan.id)).toBeNull();
    expect(await hamtaAtgard(sunne, plan.atgarder[0].id)).toBeNull();
    for (const svar of [
      await sand(sunne, 'andraAtgardsplan', { id: plan.id, version: 1, input: { namn: 'Plan' } }),
      await sand(sunne, 'lamnaPlanTillKs', { id: plan.id, version: 1, innehall: 1 }),
      await sand(sunne, 'taBortAtgard', { id: plan.atgarder[0].id, version: 1 }),
      await sand(sunne, 'taBortEffektmal', { id: plan.effektmal[0].id, version: 1 }),
      await sand(sunne, 'uppdateraAtgard', { id: plan.atgarder[0].id, version: 1, input: {} }),
    ])
      expect(svar.errors?.[0]?.extensions?.kod).toBe('FINNS_INTE');
  });
});
