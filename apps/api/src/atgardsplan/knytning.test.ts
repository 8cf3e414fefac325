import { describe, expect, it } from 'vitest';
import { SUNNE, type Svar } from '../../test/miljo.ts';
import { beslutad, chef, type Data, ledare, med, miljo, riggaPlanprov, taMed } from './planprov.fixture.ts';
import { besluta, fel, gor, hamtaAtgard, hamtaPlan, lagesbild, nyPlan, sand } from './prov.fixture.ts';

riggaPlanprov();

const knyt = (planId: string, ...knytningar: object[]): Promise<Data> =>
  gor(ledare, 'knytAtgarder', { planId, knytningar });

/** A draft on a new lägesbild with two measures of the plan in force, the first of which had problem and cause. */
async function utkastMedOvertagna(): Promise<Data> {
  const gammalBild = await lagesbild(miljo);
  const { problemId, orsakId } = gammalBild;
  const atgarder = [med('Nattvandring', { problemId, orsakIdn: [orsakId] }), med('Belysning')];
  const gammal = await besluta(ledare, (await nyPlan(miljo, ledare, atgarder, gammalBild)).plan);
  const { plan, bild } = await nyPlan(miljo, ledare, [med('Egen')]);
  await taMed(
    plan.id,
    gammal.atgarder.map((a: Data) => a.id),
  );
  return { plan: await hamtaPlan(ledare, plan.id), bild };
}

describe('övertagna åtgärder', () => {
  it('väntar på problem och orsak: det som heter likadant föreslås, och flera knyts på en gång', async () => {
    const { plan, bild } = await utkastMedOvertagna();
    const [, natt, ljus] = plan.atgarder;
    expect(plan.attKnyta).toEqual([
      {
        atgard: { id: natt.id },
        forslag: { problem: { id: bild.problemId }, orsaker: [{ id: bild.orsakId }] },
      },
      { atgard: { id: ljus.id }, forslag: null },
    ]);
    // Proposed, and nothing more: it isn't aimed until someone says so.
    expect(natt.problem).toBeNull();
    const mot = { problemId: bild.problemId, orsakIdn: [bild.orsakId] };
    const svar = await knyt(plan.id, { atgardId: natt.id, ...mot }, { atgardId: ljus.id, ...mot });
    expect(svar.plan.attKnyta).toEqual([]);
    expect(svar.plan.innehall).toBeGreaterThan(plan.innehall);
    expect(svar.plan.atgarder.slice(1)).toMatchObject([
      { problem: { id: bild.problemId }, orsaker: [{ id: bild.orsakId }], version: natt.version + 1 },
      { problem: { id: bild.problemId }, orsaker: [{ id: bild.orsakId }] },
    ]);
    const { historik } = await hamtaAtgard(ledare, natt.id);
    expect(historik[0].andringar).toMatchObject([
      { falt: 'orsaker', efter: 'Inget att göra på kvällarna' },
      { falt: 'problem', fore: null, efter: 'Störande körning i centrum' },
    ]);
  });

  it('knyts bara en gång, till något som finns i lägesbilden, i ett utkast', async () => {
    const { plan, bild } = await utkastMedOvertagna();
    const [egen, natt] = plan.atgarder;
    const mot = { problemId: bild.annatProblemId, orsakIdn: [] };
    expect(fel(await knyt(plan.id))).toEqual(['atgardIdn:saknas']);
    expect(fel(await knyt(plan.id, { atgardId: egen.id, ...mot }))).toEqual(['atgardIdn:okand']);
    expect(fel(await knyt(plan.id, { atgardId: natt.id, ...mot, problemId: '' }))).toEqual([
      'problemId:saknas',
    ]);
    expect(fel(await knyt(plan.id, { atgardId: natt.id, ...mot, orsakIdn: [bild.orsakId] }))).toEqual([
      'orsakIdn:okant',
    ]);
    const gammal = await beslutad('Annan');
    expect(fel(await knyt(gammal.id, { atgardId: natt.id, ...mot }))).toEqual(['plan:last']);
  });

  it('knyts av den som leder planen, i den egna kommunen', async () => {
    const { plan, bild } = await utkastMedOvertagna();
    const variabler = {
      planId: plan.id,
      knytningar: [{ atgardId: plan.atgarder[1].id, problemId: bild.problemId, orsakIdn: [] }],
    };
    const kod = (svar: Svar) => svar.errors?.[0]?.extensions?.kod;
    expect(kod(await sand(miljo.anonym, 'knytAtgarder', variabler))).toBe('EJ_INLOGGAD');
    expect(kod(await sand(chef, 'knytAtgarder', variabler))).toBe('NEKAD');
    const sunne = await miljo.som('forebyggande_samordnare', SUNNE);
    expect(kod(await sand(sunne, 'knytAtgarder', variabler))).toBe('FINNS_INTE');
    expect((await hamtaPlan(await miljo.som('sakerhetssamordnare'), plan.id)).attKnyta).toEqual([]);
  });
});

it('den som väljer bort en åtgärd kan säga varför med en gång', async () => {
  const gammal = await beslutad('Nattvandring', 'Belysning');
  const [natt, ljus] = gammal.atgarder;
  const { plan } = await nyPlan(miljo, ledare, []);
  const falt = `skal_${ljus.id}`;
  expect(fel(await taMed(plan.id, [natt.id], [{ atgardId: ljus.id, skal: ' ' }]))).toEqual([
    `${falt}:saknas`,
  ]);
  // Nothing came of the part that was right.
  expect((await hamtaPlan(ledare, plan.id)).atgarder).toEqual([]);
  expect(fel(await taMed(plan.id, [ljus.id], [{ atgardId: ljus.id, skal: 'Både och.' }]))).toEqual([
    'atgardIdn:okand',
  ]);
  const svar = await taMed(plan.id, [natt.id], [{ atgardId: ljus.id, skal: 'Ring 070-174 06 35.' }]);
  expect(svar.plan.attTaMed).toMatchObject([{ atgard: { id: ljus.id }, utgar: 'Ring [telefon].' }]);
  expect(svar.plan.historik[0]).toMatchObject({
    handling: 'lat_atgard_utga',
    kommentar: 'Belysning. Skäl: Ring [telefon].',
  });
  const ny = await besluta(ledare, await hamtaPlan(ledare, plan.id));
  // Whoever stands at the old plan's measure is led on, or told why it ends there.
  expect(await hamtaAtgard(chef, natt.id)).toMatchObject({
    plannummer: gammal.nummer,
    fortsatterI: { id: ny.atgarder[0].id },
    utgick: null,
  });
  expect(await hamtaAtgard(chef, ny.atgarder[0].id)).toMatchObject({
    kommerUr: { id: natt.id },
    fortsatterI: null,
  });
  expect(await hamtaAtgard(chef, ljus.id)).toMatchObject({ fortsatterI: null, utgick: 'Ring [telefon].' });
});
