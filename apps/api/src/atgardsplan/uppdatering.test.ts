import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nu } from '../../test/klocka.ts';
import { type Klient, type Miljo, type Svar, skapaMiljo } from '../../test/miljo.ts';
import { nyPlanversion } from './planversion.ts';
import {
  ATGARD_OK,
  avslutaDemoplanen,
  besluta,
  enhet,
  fel,
  gor,
  hamtaAtgard,
  hamtaPlan,
  listaAtgarder,
  nyPlan,
  sand,
} from './prov.fixture.ts';
import { somKontext } from './provkontext.fixture.ts';

let miljo: Miljo;
let ledare: Klient;
let chef: Klient;
/** The chef's unit, one below it, and one beside it. */
let egen: string;
let under: string;
let annan: string;

beforeAll(async () => {
  miljo = await skapaMiljo();
  await avslutaDemoplanen(miljo);
  ledare = await miljo.som('forebyggande_samordnare');
  chef = await miljo.som('ansvarig_enhet');
  egen = await enhet(miljo, 'skola');
  under = await enhet(miljo, 'elevhalsa');
  annan = await enhet(miljo, 'gata');
  await miljo.agare.query('UPDATE anvandare SET organisation_id = $2 WHERE id = $1', [
    chef.anvandareId,
    egen,
  ]);
});
afterAll(() => miljo.stang());

const dagar = (antal: number): string =>
  new Date(nu().getTime() + antal * 86_400_000).toISOString().slice(0, 10);

/** A decided plan with these measures; gives them as they then are. */
async function beslutade(...atgarder: object[]): Promise<Svar['data'][]> {
  const { plan } = await nyPlan(miljo, ledare, atgarder);
  return (await besluta(ledare, plan)).atgarder;
}
const uppdatera = (k: Klient, a: { id: string; version: number }, input: object) =>
  gor(k, 'uppdateraAtgard', { id: a.id, version: a.version, input });
const angra = (k: Klient, a: { id: string; version: number }) =>
  gor(k, 'angraUppdatering', { id: a.id, version: a.version });

describe('chefen', () => {
  it('ser sin enhets åtgärder och dem under, i beslutade planer, det försenade först; aldrig planen', async () => {
    const { plan: utkast } = await nyPlan(miljo, ledare, [
      { titel: 'Bara ett utkast', ansvarigOrganisationId: egen },
    ]);
    const [a, b, c] = await beslutade(
      { titel: 'Egen i tid', ansvarigOrganisationId: egen, till: dagar(30) },
      { titel: 'Under, försenad', ansvarigOrganisationId: under, till: dagar(-1) },
      { titel: 'Någon annans', ansvarigOrganisationId: annan, till: dagar(-1) },
    );
    const titlar = (await listaAtgarder(chef, { angelagetForst: true })).map((x) => x.titel);
    expect(titlar).toEqual(['Under, försenad', 'Egen i tid']);
    expect(await hamtaAtgard(chef, c.id)).toBeNull();
    expect(await hamtaAtgard(chef, utkast.atgarder[0].id)).toBeNull();
    expect(await hamtaAtgard(chef, a.id)).toMatchObject({ plan: null, plannamn: 'Åtgärdsplan 2027–2028' });
    expect(await hamtaAtgard(chef, b.id)).toMatchObject({
      flaggor: ['sen'],
      viewerKan: { andra: false, uppdatera: true },
    });
    const plan = await chef.fraga('{ atgardsplaner { id } }');
    expect(plan.errors?.[0]?.extensions?.kod).toBe('NEKAD');
    expect((await chef.fraga('{ atgardstavla { antal } }')).errors?.[0]?.extensions?.kod).toBe('NEKAD');
    // A plan's id is no way round.
    expect((await listaAtgarder(chef, { planId: utkast.id })).length).toBe(0);
  });

  it('utan enhet ser ingenting', async () => {
    const [a] = await beslutade({ ansvarigOrganisationId: egen });
    await miljo.agare.query('UPDATE anvandare SET organisation_id = NULL WHERE id = $1', [chef.anvandareId]);
    try {
      expect(await listaAtgarder(chef)).toEqual([]);
      expect(await hamtaAtgard(chef, a.id)).toBeNull();
    } finally {
      await miljo.agare.query('UPDATE anvandare SET organisation_id = $2 WHERE id = $1', [
        chef.anvandareId,
        egen,
      ]);
    }
  });

  it('uppdaterar: ljus, steg och läge sparas med en rad, och planen har påbörjats', async () => {
    const [a] = await beslutade({ ansvarigOrganisationId: egen });
    const svar = await uppdatera(chef, a, {
      genomforande: 'gul',
      effekt: 'gron',
      handling: 'starta',
      steg: 'Schemat är lagt.',
    });
    expect(svar.atgard).toMatchObject({
      status: 'pagar',
      genomforande: 'gul',
      effekt: 'gron',
      steg: 'Schemat är lagt.',
      version: a.version + 1,
      viewerKan: { angra: true },
      uppdateringar: [
        { av: 'Prov ansvarig_enhet', status: 'pagar', steg: 'Schemat är lagt.', angrad: false },
      ],
    });
    const full = await hamtaAtgard(ledare, a.id);
    expect((await hamtaPlan(ledare, full.plan.id)).status).toBe('under_genomforande');
    // What is said already is no update: a row says something.
    for (const samma of [{}, { genomforande: 'gul', effekt: 'gron', steg: ' ' }])
      expect(fel(await uppdatera(chef, svar.atgard, samma))).toEqual(['steg:oforandrad']);
    const igen = await uppdatera(chef, svar.atgard, { kommentar: 'Som förut.' });
    expect(igen.atgard).toMatchObject({ genomforande: 'gul', steg: 'Som förut.' });
    expect(igen.atgard.uppdateringar).toHaveLength(2);
    // Stopped, it says why, and not what was said before.
    const paus = await uppdatera(chef, igen.atgard, { handling: 'pausa', skal: 'Lokalen är stängd.' });
    expect(paus.atgard).toMatchObject({ status: 'pausad', steg: 'Lokalen är stängd.' });
  });

  it('kan inte uppdatera en annan enhets åtgärd, inte ens med dess id', async () => {
    const [a] = await beslutade({ ansvarigOrganisationId: annan });
    for (const operation of ['uppdateraAtgard', 'angraUppdatering'] as const) {
      const svar = await sand(chef, operation, {
        id: a.id,
        version: a.version,
        input: { genomforande: 'gron' },
      });
      expect(svar.errors?.[0]?.extensions?.kod).toBe('FINNS_INTE');
    }
    expect((await hamtaAtgard(ledare, a.id)).uppdateringar).toEqual([]);
  });

  it('stoppar inte något beslutat utan skäl, och gör bara det som tabellen medger', async () => {
    const [a] = await beslutade({ ansvarigOrganisationId: egen });
    for (const handling of ['pausa', 'avbryt'])
      expect(fel(await uppdatera(chef, a, { handling }))).toEqual(['skal:saknas']);
    for (const handling of ['besluta', 'aterupta', 'hittepå'])
      expect(fel(await uppdatera(chef, a, { handling }))).toEqual(['handling:otillaten']);
    expect(fel(await uppdatera(chef, a, { genomforande: 'lila' }))).toEqual(['genomforande:okant']);
    expect((await hamtaAtgard(chef, a.id)).uppdateringar).toEqual([]);
    const svar = await uppdatera(chef, a, { handling: 'avbryt', skal: 'Lokalen är såld.' });
    expect(svar.atgard).toMatchObject({ status: 'avbruten', uppdateringar: [{ skal: 'Lokalen är såld.' }] });
    expect(svar.atgard.viewerKan.handlingar).toEqual([{ kod: 'ateroppna', skal: true }]);
  });

  it('två samtidigt: den ena får veta vad den andra sade', async () => {
    const [a] = await beslutade({ ansvarigOrganisationId: egen });
    const svar = await Promise.all([
      uppdatera(chef, a, { genomforande: 'gron' }),
      uppdatera(ledare, a, { genomforande: 'rod' }),
    ]);
    const typer = svar.map((s) => s.__typename);
    expect([...typer].sort()).toEqual(['AtgardKonflikt', 'AtgardSparad']);
    const sparad = svar.find((s) => s.__typename === 'AtgardSparad');
    const konflikt = svar.find((s) => s.__typename === 'AtgardKonflikt');
    expect(konflikt.atgard).toMatchObject({
      genomforande: sparad.atgard.genomforande,
      version: a.version + 1,
    });
    expect(konflikt.meddelande).toMatch(/Prov .* har ändrat åtgärden/);
  });
});

describe('att ångra', () => {
  it('lägger tillbaka läget, med en rad som säger det', async () => {
    const [a] = await beslutade({ ansvarigOrganisationId: egen });
    const fore = await hamtaAtgard(chef, a.id);
    const ny = (await uppdatera(chef, a, { genomforande: 'rod', handling: 'starta', steg: 'Fel rad' }))
      .atgard;
    const svar = await angra(chef, ny);
    const { status, genomforande, effekt, steg, uppdaterad } = fore;
    expect(svar.atgard).toMatchObject({
      status,
      genomforande,
      effekt,
      steg,
      uppdaterad,
      viewerKan: { angra: false },
    });
    expect(svar.atgard.uppdateringar).toMatchObject([
      { angrarId: ny.uppdateringar[0].id },
      { id: ny.uppdateringar[0].id, angrad: true },
    ]);
    expect(fel(await angra(chef, svar.atgard))).toEqual(['handling:for_sent']);
  });

  it('går bara för den som uppdaterade, och bara en kvart', async () => {
    const [a, b] = await beslutade({ ansvarigOrganisationId: egen }, { ansvarigOrganisationId: egen });
    const ny = (await uppdatera(chef, a, { genomforande: 'gron' })).atgard;
    expect(fel(await angra(ledare, ny))).toEqual(['handling:for_sent']);
    // An update that was made a while ago, arranged as such: rows can't be moved in time afterwards.
    await miljo.agare.query(
      `INSERT INTO statusuppdatering (kommun_id, id, atgard_id, tid, anvandare_id, status, genomforande, effekt)
       SELECT kommun_id, gen_random_uuid(), id, rot.nu() - interval '16 minutes', $2, status, 'gron', 'gron' FROM atgard WHERE id = $1`,
      [b.id, chef.anvandareId],
    );
    expect((await hamtaAtgard(chef, b.id)).viewerKan.angra).toBe(false);
    expect(fel(await angra(chef, b))).toEqual(['handling:for_sent']);
  });
});

describe('en ny version av planen', () => {
  it('bär med sig allt, och tar vid där enheterna är när den beslutas', async () => {
    const [a] = await beslutade({ ansvarigOrganisationId: egen, medverkandeIdn: [annan] });
    const forst = (await uppdatera(chef, a, { genomforande: 'gron', handling: 'starta', steg: 'Först' }))
      .atgard;
    const gammalId = (await hamtaAtgard(ledare, a.id)).plan.id;
    const ny = await somKontext(miljo, ledare, (kontext) => nyPlanversion(kontext, gammalId));
    if (!('plan' in ny)) throw new Error(JSON.stringify(ny));
    const utkast = await hamtaPlan(ledare, ny.plan.id);
    expect(utkast).toMatchObject({
      status: 'utkast',
      foregangareId: gammalId,
      effektmal: [{ matt: 'Rapporter om störande körning' }],
      atgarder: [{ foregangareId: a.id, nummer: a.nummer, status: 'pagar' }],
    });
    const igen = await somKontext(miljo, ledare, (kontext) => nyPlanversion(kontext, gammalId));
    expect(igen).toMatchObject({ falt: [{ kod: 'finns_redan' }] });
    // The unit reports on what is in force, while the draft is written.
    const sedan = (await uppdatera(chef, forst, { genomforande: 'rod', steg: 'Sedan' })).atgard;
    expect((await listaAtgarder(chef)).filter((x) => x.id === utkast.atgarder[0].id)).toEqual([]);
    const beslutad = await besluta(ledare, utkast);
    expect(await hamtaPlan(ledare, gammalId)).toMatchObject({ status: 'ersatt' });
    const kopia = await hamtaAtgard(chef, beslutad.atgarder[0].id);
    expect(kopia).toMatchObject({
      status: 'pagar',
      genomforande: 'rod',
      steg: 'Sedan',
      medverkande: [{ id: annan }],
      uppdateringar: [{ steg: 'Sedan' }, { steg: 'Först' }],
    });
    const nekad = await uppdatera(chef, sedan, { genomforande: 'gron' });
    expect(fel(nekad)).toEqual(['handling:plan_galler_inte']);
    expect(nekad.falt[0].meddelande).toBe(
      `Planen är ”Ersatt”. Åtgärden fortsätter i plan nr ${beslutad.nummer}. Uppdatera den där.`,
    );
    expect((await listaAtgarder(chef)).map((x) => x.id)).toContain(kopia.id);
    expect((await listaAtgarder(chef)).map((x) => x.id)).not.toContain(a.id);
  });

  it('en borttagen åtgärds nummer kommer aldrig igen: uppföljningen känner åtgärden på det', async () => {
    const [a] = await beslutade({ ansvarigOrganisationId: egen });
    const gammalId = (await hamtaAtgard(ledare, a.id)).plan.id;
    const ny = await somKontext(miljo, ledare, (kontext) => nyPlanversion(kontext, gammalId));
    if (!('plan' in ny)) throw new Error(JSON.stringify(ny));
    const [kopia] = (await hamtaPlan(ledare, ny.plan.id)).atgarder;
    await gor(ledare, 'taBortAtgard', { id: kopia.id, version: kopia.version, skal: 'Gör ingen nytta.' });
    const input = { ...ATGARD_OK, ansvarigOrganisationId: egen };
    const { atgard } = await gor(ledare, 'skapaAtgard', { planId: ny.plan.id, input });
    expect(atgard.nummer).toBe(kopia.nummer + 1);
    // What was removed can still be read, by those who compile.
    const { historik } = await hamtaPlan(ledare, ny.plan.id);
    const bort = historik.find((h: { handling: string }) => h.handling === 'lat_atgard_utga');
    expect(bort.andringar.length).toBeGreaterThan(3);
  });
});
