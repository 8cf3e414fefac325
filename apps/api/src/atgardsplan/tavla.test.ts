import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nu } from '../../test/klocka.ts';
import { type Klient, type Miljo, SUNNE, type Svar, skapaMiljo } from '../../test/miljo.ts';
import { avslutaDemoplanen, besluta, enhet, gor, hamtaPlan, listaAtgarder, nyPlan } from './prov.fixture.ts';

const TAVLA = `query ($planId: ID) { atgardstavla(planId: $planId) {
  antal enheter { organisation { id namn } antal oppna statusar { kod antal } genomforande { kod antal }
    effekt { kod antal } flaggor { kod antal } } manader { manad atgarder uppdateringar } } }`;

let miljo: Miljo;
let ledare: Klient;
let plan: Svar['data'];

const dagar = (antal: number): string =>
  new Date(nu().getTime() + antal * 86_400_000).toISOString().slice(0, 10);
const tavla = async (k: Klient, planId: string | null = null): Promise<Svar['data']> => {
  const svar = await k.fraga(TAVLA, { planId });
  expect(svar.errors, JSON.stringify(svar.errors)).toBeUndefined();
  return svar.data.atgardstavla;
};

beforeAll(async () => {
  miljo = await skapaMiljo();
  await avslutaDemoplanen(miljo);
  ledare = await miljo.som('forebyggande_samordnare');
  const [skola, gata] = [await enhet(miljo, 'skola'), await enhet(miljo, 'gata')];
  const ny = await nyPlan(miljo, ledare, [
    { titel: 'Försenad', ansvarigOrganisationId: skola, till: dagar(-3) },
    { titel: 'Utan tidsram', ansvarigOrganisationId: skola },
    { titel: 'Glömd', ansvarigOrganisationId: skola, till: dagar(90) },
    { titel: 'Klar', ansvarigOrganisationId: gata, till: dagar(-3) },
    { titel: 'Röd', ansvarigOrganisationId: gata, till: dagar(90) },
  ]);
  plan = await besluta(ledare, ny.plan);
  const [, , glomd, klar, rod] = plan.atgarder;
  await miljo.agare.query("UPDATE atgard SET uppdaterad = rot.nu() - interval '61 days' WHERE id = $1", [
    glomd.id,
  ]);
  await gor(ledare, 'uppdateraAtgard', {
    id: klar.id,
    version: 2,
    input: { handling: 'slutfor', effekt: 'gron' },
  });
  await gor(ledare, 'uppdateraAtgard', { id: rod.id, version: 2, input: { genomforande: 'rod' } });
  const igen = await gor(ledare, 'uppdateraAtgard', { id: rod.id, version: 3, input: { steg: 'Fel' } });
  await gor(ledare, 'angraUppdatering', { id: rod.id, version: igen.atgard.version });
});
afterAll(() => miljo.stang());

describe('tavlan', () => {
  it('räknar per ansvarig enhet, i namnordning', async () => {
    const svar = await tavla(ledare);
    expect(svar.antal).toBe(5);
    const antal = (rad: Svar['data'], falt: string) =>
      Object.fromEntries(rad[falt].map((x: { kod: string; antal: number }) => [x.kod, x.antal]));
    const [gata, skola] = svar.enheter;
    expect([gata.organisation.namn, skola.organisation.namn]).toEqual(
      [...[gata.organisation.namn, skola.organisation.namn]].sort(),
    );
    expect(gata).toMatchObject({ antal: 2, oppna: 1 });
    expect(antal(gata, 'statusar')).toMatchObject({ beslutad: 1, genomford: 1 });
    expect(antal(gata, 'genomforande')).toEqual({ gron: 0, gul: 0, rod: 1, ej_bedomd: 0 });
    // The finished one was late, and its light is history: neither is counted.
    expect(antal(gata, 'flaggor')).toEqual({ sen: 1, ej_uppdaterad: 0, utan_tidsram: 0 });
    expect(antal(gata, 'effekt')).toEqual({ gron: 0, gul: 0, rod: 0, ej_bedomd: 1 });
    expect(antal(skola, 'flaggor')).toEqual({ sen: 1, ej_uppdaterad: 1, utan_tidsram: 1 });
  });

  it('varje tal är längden på den lista som det öppnar', async () => {
    const { enheter, manader } = await tavla(ledare, plan.id);
    let prov = 0;
    for (const rad of enheter) {
      const bas = { planId: plan.id, organisationId: rad.organisation.id };
      const lika = async (antal: number, filter: object) => {
        expect((await listaAtgarder(ledare, { ...bas, ...filter })).length, JSON.stringify(filter)).toBe(
          antal,
        );
        prov += antal;
      };
      await lika(rad.antal, {});
      await lika(rad.oppna, { oppna: true });
      for (const { kod, antal } of rad.statusar) await lika(antal, { statusar: [kod] });
      for (const { kod, antal } of rad.genomforande) await lika(antal, { oppna: true, genomforande: [kod] });
      for (const { kod, antal } of rad.effekt) await lika(antal, { oppna: true, effekt: [kod] });
      for (const { kod, antal } of rad.flaggor) await lika(antal, { flagga: kod });
    }
    expect(prov).toBeGreaterThan(20);
    expect(manader).toHaveLength(12);
    for (const { manad, atgarder } of manader) {
      const lista = await listaAtgarder(ledare, { planId: plan.id, uppdateradManad: manad.slice(0, 7) });
      expect(lista.length, manad).toBe(atgarder);
    }
    // What was taken back is not counted, nor the taking back.
    expect(manader.at(-1)).toMatchObject({ atgarder: 2, uppdateringar: 2 });
  });

  it('läses i ett svar av samordnare, operativ grupp och styrgrupp', async () => {
    for (const roll of ['sakerhetssamordnare', 'operativ_grupp', 'styrgrupp'] as const)
      expect((await tavla(await miljo.som(roll))).antal).toBe(5);
    for (const roll of ['ansvarig_enhet', 'ks_kf'] as const)
      expect((await (await miljo.som(roll)).fraga(TAVLA)).errors?.[0]?.extensions?.kod).toBe('NEKAD');
  });

  it('en annan kommun, och ett utkast som rollen inte ser, räknar noll', async () => {
    const sunne = await miljo.som('forebyggande_samordnare', SUNNE);
    expect(await tavla(sunne)).toMatchObject({ antal: 0, enheter: [] });
    expect(await tavla(sunne, plan.id)).toMatchObject({ antal: 0 });
    const { plan: utkast } = await nyPlan(miljo, ledare, [
      { ansvarigOrganisationId: await enhet(miljo, 'gata') },
    ]);
    expect((await tavla(await miljo.som('styrgrupp'), utkast.id)).antal).toBe(0);
    expect((await tavla(ledare, utkast.id)).antal).toBe(1);
    expect((await tavla(ledare)).antal).toBe(5);
  });

  it('en månad som inte finns är ett fel i ord', async () => {
    const svar = await ledare.fraga('{ atgarder(filter: { uppdateradManad: "2026-13" }) { id } }');
    expect(svar.errors?.[0]?.extensions?.kod).toBe('OGILTIG');
  });
});

describe('femhundra åtgärder', () => {
  it('ryms i en fråga, och är så många en plan får ha', async () => {
    const { plan: stor } = await nyPlan(miljo, ledare, [
      { ansvarigOrganisationId: await enhet(miljo, 'gata') },
    ]);
    await miljo.agare.query(
      `INSERT INTO atgard (kommun_id, id, plan_id, nummer, titel, typ, sikt, form, evidensgrad, ansvarig_organisation_id, status, ordning)
       SELECT a.kommun_id, gen_random_uuid(), a.plan_id, n, 'Åtgärd ' || n, 'social', 'kort', 'engangs', 'oprovad',
              a.ansvarig_organisation_id, 'foreslagen', n
         FROM atgard a, generate_series(2, 500) n WHERE a.id = $1`,
      [stor.atgarder[0].id],
    );
    const svar = await ledare.fraga(
      `query ($id: ID!) { atgardstavla(planId: $id) { antal enheter { organisation { id namn } antal } manader { manad atgarder } }
         atgarder(filter: { planId: $id }) { id nummer titel status genomforande effekt fran till upprepning steg uppdaterad flaggor version
           operativtMal ansvarigFunktion ansvarigOrganisation { id namn } medverkande { id namn } problem { id namn } orsaker { id beskrivning } } }`,
      { id: stor.id },
    );
    expect(svar.errors, JSON.stringify(svar.errors)).toBeUndefined();
    expect(svar.data.atgarder).toHaveLength(500);
    expect(svar.data.atgardstavla.antal).toBe(500);
    const full = await gor(ledare, 'skapaAtgard', {
      planId: stor.id,
      input: {
        titel: 'En till',
        typ: 'social',
        sikt: 'kort',
        form: 'engangs',
        evidensgrad: 'oprovad',
        ansvarigOrganisationId: await enhet(miljo, 'gata'),
      },
    });
    expect(full.falt).toMatchObject([{ falt: 'plan', kod: 'full' }]);
    expect((await hamtaPlan(ledare, stor.id)).atgarder).toHaveLength(500);
  });
});
