import { dagIOrd } from '@roda-traden/domain';
import { describe, expect, it } from 'vitest';
import {
  beslutad,
  chef,
  type Data,
  kvar,
  ledare,
  losa,
  med,
  miljo,
  nyVersion,
  riggaPlanprov,
  taMed as taMedIdn,
  titlar,
  utkast,
} from './planprov.fixture.ts';
import {
  BESLUT,
  besluta,
  dagarSedan,
  fel,
  gor,
  hamtaPlan,
  lagesbild,
  last,
  listaAtgarder,
  nyPlan,
} from './prov.fixture.ts';

riggaPlanprov();

const taMed = async (plan: Data, ...fran: Data[]): Promise<Data> =>
  (
    await taMedIdn(
      plan.id,
      fran.map((a) => a.id),
    )
  ).plan;
const satt = (plan: Data, andring: string) =>
  miljo.agare.query(`UPDATE atgardsplan SET ${andring} WHERE id = $1`, [plan.id]);
const fore = async (plan: Data): Promise<string | null> => (await hamtaPlan(ledare, plan.id)).foregangareId;
/** Hands it over, as long ago as need be. */
const lamnaTill = async (plan: Data): Promise<Data> => {
  const svar = await gor(ledare, 'lamnaPlanTillKs', last(plan));
  expect(svar.__typename, JSON.stringify(svar)).toBe('AtgardsplanSparad');
  await satt(plan, `lamnad = '${dagarSedan(300)}'`);
  return svar.plan;
};
const beslutaDen = async (plan: Data, dagar: number): Promise<Data> =>
  gor(ledare, 'registreraPlanbeslut', {
    id: plan.id,
    version: plan.version,
    beslut: { ...BESLUT, datum: dagarSedan(dagar) },
  });
const foljUpp = async (plan: Data): Promise<Data> => {
  const { data } = await ledare.fraga(
    `mutation ($p: ID!) { skapaUppfoljning(planId: $p) { ... on UppfoljningSparad { uppfoljning {
       id nummer jamforelse { forraDatum rader { titel tillDa } } } } } }`,
    { p: plan.id },
  );
  return data.skapaUppfoljning.uppfoljning;
};

describe('en plan som avslutats innan nästa beslutas', () => {
  it('är den som nästa kommer efter: numren räknas vidare, och det som var öppet tas med', async () => {
    const gammal = await beslutad('Nattvandring', 'Belysning');
    const forra = await foljUpp(gammal);
    await miljo.agare.query("UPDATE uppfoljning SET status = 'granskad' WHERE id = $1", [forra.id]);
    await satt(gammal, "status = 'avslutad'");
    const plan = await utkast('Ny åtgärd');
    expect(kvar(plan)).toEqual(['Nattvandring', 'Belysning']);
    expect(plan.anmarkningar).toContainEqual({
      falt: 'ta_med',
      meddelande: '2 åtgärder som inte är avslutade fortsätter inte i den här planen.',
    });
    const ny = await besluta(ledare, await taMed(plan, gammal.atgarder[0]));
    expect(ny.foregangareId).toBe(gammal.id);
    expect(await losa()).toEqual(['Belysning']);
    const nasta = await foljUpp(ny);
    expect(nasta.nummer).toBe(forra.nummer + 1);
    expect(nasta.jamforelse).toMatchObject({
      forraDatum: dagarSedan(0),
      rader: [
        { titel: 'Ny åtgärd', tillDa: 'ny' },
        { titel: 'Nattvandring', tillDa: 'oforandrad' },
        { titel: 'Belysning', tillDa: 'borta' },
      ],
    });
  });

  it('finns kvar i kedjan när en ny version av den ersätter en annan plan', async () => {
    const p = await beslutad('Nattvandring');
    const version = await nyVersion(p.id);
    await satt(p, "status = 'avslutad'");
    const q = await beslutad('Belysning');
    // As it was written before an ended plan had a place.
    await satt(q, 'foregangare_id = NULL');
    expect((await besluta(ledare, await hamtaPlan(ledare, version.id))).foregangareId).toBe(q.id);
    expect(await fore(q)).toBe(p.id);
  });
});

it('av två planer som gällde på en gång får också den andra sin plats', async () => {
  const p1 = await beslutad('Nattvandring');
  const p2 = await beslutad('Belysning');
  // As in a database from before one plan was in force at a time.
  await satt(p1, "status = 'beslutad'");
  await satt(p2, 'foregangare_id = NULL');
  const ny = await beslutad('Ny åtgärd');
  expect(ny.foregangareId).toBe(p2.id);
  expect(await fore(p2)).toBe(p1.id);
  expect(await hamtaPlan(ledare, p1.id)).toMatchObject({ status: 'ersatt', ersattAv: { id: p2.id } });
  expect((await losa()).sort()).toEqual(['Belysning', 'Nattvandring']);
  // The first that came after it, where there are several.
  await satt(ny, `foregangare_id = '${p1.id}'`);
  expect((await hamtaPlan(ledare, p1.id)).ersattAv).toEqual({ id: p2.id });
});

describe('ett beslut som skrivs in efter ett senare', () => {
  it('gör planen ersatt med en gång, av den som KS beslutade sedan', async () => {
    const p = await beslutaDen(await lamnaTill(await utkast('Nattvandring', 'Belysning')), 200);
    const [natt, ljus] = p.plan.atgarder;
    const a = await lamnaTill(await taMed(await utkast('Bara i mars'), natt, ljus));
    const b = await lamnaTill(await taMed(await utkast('I maj'), natt));
    expect(await beslutaDen(b, 30)).toMatchObject({ besked: null, plan: { status: 'beslutad' } });
    const svar = await beslutaDen(await hamtaPlan(ledare, a.id), 90);
    expect(svar.plan).toMatchObject({
      status: 'ersatt',
      foregangareId: p.plan.id,
      ersattAv: { id: b.id },
      beslut: { paragraf: '14' },
    });
    expect(svar.besked).toContain(`beslutade ${dagIOrd(dagarSedan(30))} plan nr ${b.nummer}`);
    expect(svar.plan.historik.slice(0, 2)).toMatchObject([
      { handling: 'ersattes', kommentar: `Nr ${b.nummer}, ${b.namn}` },
      { handling: 'beslutade' },
    ]);
    const galler = await hamtaPlan(ledare, b.id);
    expect(galler).toMatchObject({ status: 'beslutad', foregangareId: a.id });
    // The measure is the same one through all three, and what the later decision left open hangs loose once.
    const [, nattA, ljusA] = svar.plan.atgarder;
    expect([nattA.foregangareId, ljusA.foregangareId]).toEqual([natt.id, ljus.id]);
    expect(galler.atgarder.map((x: Data) => x.foregangareId)).toEqual([null, nattA.id]);
    expect(titlar(await listaAtgarder(chef)).sort()).toEqual(['I maj', 'Nattvandring']);
    expect(await losa()).toEqual(['Bara i mars', 'Belysning']);
    expect(kvar(await utkast()).sort()).toEqual(['Bara i mars', 'Belysning', 'I maj', 'Nattvandring']);
  });

  it('samma dag är det som skrivs in sist som gäller', async () => {
    const a = await beslutaDen(await lamnaTill(await utkast('Först')), 10);
    const b = await beslutaDen(await lamnaTill(await utkast('Sist')), 10);
    expect(b.plan).toMatchObject({ status: 'beslutad', foregangareId: a.plan.id });
  });
});

it('ett utkast som följer med säger det i historiken, och till den som lämnar det', async () => {
  const gammal = await beslutad('Nattvandring');
  const mitt = await nyVersion(gammal.id);
  const kim = await miljo.som('forebyggande_samordnare', undefined, 'Kim');
  const emellan = await taMed(await utkast(), gammal.atgarder[0]);
  const ny = await besluta(kim, emellan);
  const svar = await gor(ledare, 'lamnaPlanTillKs', last(mitt));
  expect(svar.meddelande).toContain(
    `Kim har registrerat ett beslut, så att utkastet nu utgår från ”Nr ${ny.nummer}, ${ny.namn}”`,
  );
  expect((await hamtaPlan(ledare, mitt.id)).historik[0]).toMatchObject({
    handling: 'foljde_med',
    kommentar: `Nr ${ny.nummer}, ${ny.namn}`,
  });
  expect((await hamtaPlan(ledare, emellan.id)).historik.map((h: Data) => h.handling)).not.toContain(
    'foljde_med',
  );
});

it('ett utkast som en plan på en nyare lägesbild har gått förbi lämnas inte till KS', async () => {
  const gammal = await beslutad('Nattvandring');
  const utkastet = await nyVersion(gammal.id);
  const nyare = await lagesbild(miljo, 'beslutad', undefined, undefined, dagarSedan(10));
  await besluta(ledare, (await nyPlan(miljo, ledare, [med('Belysning')], nyare)).plan);
  const nu = await hamtaPlan(ledare, utkastet.id);
  expect(fel(await gor(ledare, 'lamnaPlanTillKs', last(nu)))).toEqual(['lagesbild:saknas']);
  expect((await hamtaPlan(ledare, utkastet.id)).status).toBe('utkast');
});
