import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Klient, type Miljo, SUNNE, type Svar, skapaMiljo } from '../../test/miljo.ts';
import { nyPlanversion } from './planversion.ts';
import {
  avslutaDemoplanen,
  besluta,
  enhet,
  fel,
  gor,
  hamtaAtgard,
  hamtaPlan,
  last,
  nyPlan,
  sand,
} from './prov.fixture.ts';
import { somKontext } from './provkontext.fixture.ts';

let miljo: Miljo;
let ledare: Klient;
let skola: string;
beforeAll(async () => {
  miljo = await skapaMiljo();
  await avslutaDemoplanen(miljo);
  ledare = await miljo.som('forebyggande_samordnare');
  skola = await enhet(miljo, 'skola');
});
afterAll(() => miljo.stang());

type Data = Svar['data'];
const med = (titel: string) => ({ titel, ansvarigOrganisationId: skola });
const nyVersion = async (planId: string): Promise<Data> => {
  const ny = await somKontext(miljo, ledare, (kontext) => nyPlanversion(kontext, planId));
  if (!('plan' in ny)) throw new Error(JSON.stringify(ny));
  return hamtaPlan(ledare, ny.plan.id);
};

describe('ett utkast kasseras', () => {
  const skal = 'Det blev ingen plan av det.';

  it('med skäl, och syns sedan bara för dem som sammanställer', async () => {
    const { plan } = await nyPlan(miljo, ledare, [med('Nattvandring')]);
    expect(plan.viewerKan.kassera).toBe(true);
    const kassera = { id: plan.id, version: plan.version };
    expect(fel(await gor(ledare, 'kasseraPlan', { ...kassera, skal: ' ' }))).toEqual(['skal:saknas']);
    const svar = await gor(ledare, 'kasseraPlan', { ...kassera, skal });
    expect(svar.plan).toMatchObject({
      status: 'kasserad',
      brister: [],
      viewerKan: { andra: false, kassera: false },
    });
    expect(svar.plan.historik[0]).toMatchObject({ handling: 'kasserade', kommentar: skal });
    expect(await hamtaPlan(await miljo.som('sakerhetssamordnare'), plan.id)).not.toBeNull();
    for (const roll of ['operativ_grupp', 'styrgrupp', 'ks_kf'] as const)
      expect(await hamtaPlan(await miljo.som(roll), plan.id), roll).toBeNull();
    const chef = await miljo.som('ansvarig_enhet');
    await miljo.agare.query('UPDATE anvandare SET organisation_id = $2 WHERE id = $1', [
      chef.anvandareId,
      skola,
    ]);
    expect(await hamtaAtgard(chef, plan.atgarder[0].id)).toBeNull();
    expect(fel(await gor(ledare, 'lamnaPlanTillKs', last(svar.plan)))).toEqual(['handling:otillaten']);
    expect(await gor(ledare, 'kasseraPlan', { ...kassera, skal })).toMatchObject({
      __typename: 'AtgardsplanKonflikt',
    });
    const { data } = await ledare.fraga('{ rodTrad { planer { id } } }');
    expect(data.rodTrad.planer.map((p: Data) => p.id)).not.toContain(plan.id);
  });

  it('inte sedan KS har haft det, fast det har återremitterats', async () => {
    const { plan } = await nyPlan(miljo, ledare, [med('Nattvandring')]);
    const lamnad = (await gor(ledare, 'lamnaPlanTillKs', last(plan))).plan;
    expect(lamnad.viewerKan.kassera).toBe(false);
    const ater = (
      await gor(ledare, 'aterremitteraPlan', { id: plan.id, version: lamnad.version, skal: 'Mer arbete.' })
    ).plan;
    expect(ater.viewerKan).toMatchObject({ andra: true, kassera: false });
    expect(fel(await gor(ledare, 'kasseraPlan', { id: plan.id, version: ater.version, skal }))).toEqual([
      'handling:har_lamnats',
    ]);
  });

  it('en ny version som kasserats lämnar plats för en annan', async () => {
    const gammal = await besluta(ledare, (await nyPlan(miljo, ledare, [med('Nattvandring')])).plan);
    const utkast = await nyVersion(gammal.id);
    await gor(ledare, 'kasseraPlan', { id: utkast.id, version: utkast.version, skal });
    expect((await nyVersion(gammal.id)).nummer).toBe(utkast.nummer + 1);
    expect((await hamtaPlan(ledare, gammal.id)).status).toBe('beslutad');
  });

  it('av ingen annan än den som leder planen', async () => {
    const { plan } = await nyPlan(miljo, ledare, []);
    const variabler = { id: plan.id, version: plan.version, skal };
    const kod = (svar: Svar) => svar.errors?.[0]?.extensions?.kod;
    expect(kod(await sand(miljo.anonym, 'kasseraPlan', variabler))).toBe('EJ_INLOGGAD');
    expect(kod(await sand(await miljo.som('sakerhetssamordnare'), 'kasseraPlan', variabler))).toBe('NEKAD');
    const sunne = await miljo.som('forebyggande_samordnare', SUNNE);
    expect(kod(await sand(sunne, 'kasseraPlan', variabler))).toBe('FINNS_INTE');
  });
});
