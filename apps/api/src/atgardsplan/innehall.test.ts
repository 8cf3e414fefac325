import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Klient, type Miljo, skapaMiljo, TORSBY } from '../../test/miljo.ts';
import { ATGARD_OK, besluta, enhet, gor, hamtaPlan, last, MAL_OK, nyPlan } from './prov.fixture.ts';

let miljo: Miljo;
let ledare: Klient;
let kollega: Klient;
let skola: string;
beforeAll(async () => {
  miljo = await skapaMiljo();
  ledare = await miljo.som('forebyggande_samordnare');
  kollega = await miljo.som('forebyggande_samordnare', TORSBY, 'Kim');
  skola = await enhet(miljo, 'skola');
});
afterAll(() => miljo.stang());

type Plan = Awaited<ReturnType<typeof hamtaPlan>>;

/** A change of a part, and what the one who hands the plan over is told of it. */
const ANDRINGAR: Readonly<Record<string, readonly [ord: string, gor: (plan: Plan) => Promise<unknown>]>> = {
  'ändrar en åtgärd': [
    'ändrat åtgärden ”Fler vandrare”',
    (plan) =>
      gor(kollega, 'andraAtgard', {
        id: plan.atgarder[0].id,
        version: 1,
        input: { ...ATGARD_OK, titel: 'Fler vandrare', ansvarigOrganisationId: skola },
      }),
  ],
  'lägger till en åtgärd': [
    'lagt till åtgärden ”Ljus i tunneln”',
    (plan) =>
      gor(kollega, 'skapaAtgard', {
        planId: plan.id,
        input: { ...ATGARD_OK, titel: 'Ljus i tunneln', ansvarigOrganisationId: skola },
      }),
  ],
  'tar bort en åtgärd': [
    'tagit bort åtgärden ”Nattvandring fredagar”',
    (plan) => gor(kollega, 'taBortAtgard', { id: plan.atgarder[1].id, version: 1 }),
  ],
  'ändrar ett effektmål': [
    'ändrat effektmålet ”Otrygga i centrum”',
    (plan) =>
      gor(kollega, 'andraEffektmal', {
        id: plan.effektmal[0].id,
        version: 1,
        input: { ...MAL_OK, matt: 'Otrygga i centrum' },
      }),
  ],
  'ordnar om åtgärderna': [
    'ändrat åtgärdernas ordning',
    (plan) =>
      gor(kollega, 'ordnaAtgarder', {
        planId: plan.id,
        version: plan.version,
        idn: plan.atgarder.map((a: { id: string }) => a.id).reverse(),
      }),
  ],
};

const tva = () => [{ ansvarigOrganisationId: skola }, { ansvarigOrganisationId: skola }];

describe('det som lämnas är det som den som lämnar har läst', () => {
  it.each(Object.entries(ANDRINGAR))(
    'när någon annan %s i mellantiden lämnas inget',
    async (_, [ord, andra]) => {
      const { plan } = await nyPlan(miljo, ledare, tva());
      await andra(plan);
      const svar = await gor(ledare, 'lamnaPlanTillKs', last(plan));
      expect(svar).toMatchObject({ __typename: 'AtgardsplanKonflikt', plan: { id: plan.id } });
      expect(svar.meddelande).toContain(`Kim har ${ord}`);
      expect(svar.meddelande).toContain('Planen är inte lämnad.');
      const nu = await hamtaPlan(ledare, plan.id);
      expect(nu).toMatchObject({ status: 'utkast', lamnad: null });
      // Read again, it is handed over.
      expect((await gor(ledare, 'lamnaPlanTillKs', last(nu))).plan.status).toBe('till_ks');
    },
  );

  it('talet är det som gäller efter ändringen, också i svaret på den', async () => {
    const { plan } = await nyPlan(miljo, ledare, tva());
    const svar = await gor(ledare, 'taBortAtgard', { id: plan.atgarder[0].id, version: 1 });
    expect(svar.plan.innehall).toBeGreaterThan(plan.innehall);
    expect((await gor(ledare, 'lamnaPlanTillKs', last(svar.plan))).__typename).toBe('AtgardsplanSparad');
  });

  it('den som ändrat själv i en annan flik får veta det; det som hänt i en gällande plan räknas inte', async () => {
    const { plan } = await nyPlan(miljo, ledare, tva());
    await gor(ledare, 'taBortAtgard', { id: plan.atgarder[1].id, version: 1 });
    const svar = await gor(ledare, 'lamnaPlanTillKs', last(plan));
    expect(svar.meddelande).toMatch(/^Du har själv tagit bort åtgärden/);
    const beslutad = await besluta(ledare, await hamtaPlan(ledare, plan.id));
    await gor(ledare, 'uppdateraAtgard', {
      id: beslutad.atgarder[0].id,
      version: 2,
      input: { genomforande: 'gron' },
    });
    expect((await hamtaPlan(ledare, plan.id)).innehall).toBe(beslutad.innehall);
  });
});
