import { addDays, dagIOrd } from '@roda-traden/domain';
import { expect, it } from 'vitest';
import { chef, ledare, med, miljo, riggaPlanprov } from './planprov.fixture.ts';
import { besluta, dagarSedan, fel, gor, hamtaAtgard, hamtaPlan, lagesbild, nyPlan } from './prov.fixture.ts';

riggaPlanprov();

it('en beslutad plan vars första dag ligger framåt säger från när, och den ersatta till när', async () => {
  const gammal = await besluta(ledare, (await nyPlan(miljo, ledare, [med('Nattvandring')])).plan);
  const bild = await lagesbild(miljo);
  const borjar = dagarSedan(-30);
  const { plan } = await nyPlan(miljo, ledare, [med('Belysning')], bild);
  await gor(ledare, 'andraAtgardsplan', {
    id: plan.id,
    version: plan.version,
    input: { namn: plan.namn, giltigFran: borjar, giltigTill: '2028-12-31' },
  });
  const ny = await besluta(ledare, await hamtaPlan(ledare, plan.id));
  const [ljus] = ny.atgarder;
  // The units begin to say how it goes at once; the plan itself begins on its day.
  await gor(chef, 'uppdateraAtgard', { id: ljus.id, version: ljus.version, input: { genomforande: 'gron' } });
  const lage = `Beslutad, gäller från och med ${dagIOrd(borjar)}`;
  expect(await hamtaPlan(ledare, ny.id)).toMatchObject({
    status: 'beslutad',
    planlage: { kod: 'kommande', text: lage },
  });
  expect((await hamtaAtgard(chef, ljus.id)).planlage.text).toBe(lage);
  // However long ago it was decided, no one has forgotten what the plan hasn't begun.
  await miljo.agare.query('UPDATE atgard SET uppdaterad = $2 WHERE id = $1', [ljus.id, dagarSedan(90)]);
  expect((await hamtaAtgard(chef, ljus.id)).flaggor).not.toContain('ej_uppdaterad');
  await miljo.agare.query('UPDATE atgardsplan SET giltig_fran = $2 WHERE id = $1', [ny.id, dagarSedan(0)]);
  expect((await hamtaAtgard(chef, ljus.id)).flaggor).toContain('ej_uppdaterad');
  await miljo.agare.query('UPDATE atgardsplan SET giltig_fran = $2 WHERE id = $1', [ny.id, borjar]);
  const till = `Ersätts, gäller till och med ${dagIOrd(addDays(borjar, -1))}`;
  expect((await hamtaPlan(ledare, gammal.id)).planlage.text).toBe(till);
  expect((await hamtaAtgard(chef, gammal.atgarder[0].id)).planlage.text).toBe(till);
});

it('ett effektmål vars dag har passerat sparas inte, och planen lämnas inte med det', async () => {
  const { plan } = await nyPlan(miljo, ledare, [med('Nattvandring')]);
  const [mal] = plan.effektmal;
  const { matt, utgangsvarde, malvarde } = mal;
  const input = { matt, utgangsvarde, malvarde, datum: dagarSedan(1) };
  expect(fel(await gor(ledare, 'andraEffektmal', { id: mal.id, version: mal.version, input }))).toEqual([
    'datum:passerad',
  ]);
  // As it is when the draft has lain for a while.
  await miljo.agare.query('UPDATE effektmal SET datum = $2 WHERE id = $1', [mal.id, dagarSedan(1)]);
  const nu = await hamtaPlan(ledare, plan.id);
  expect(nu.brister.map((b: { falt: string }) => b.falt)).toEqual([`effektmal:${mal.id}`]);
  const { id, version, innehall } = nu;
  expect(fel(await gor(ledare, 'lamnaPlanTillKs', { id, version, innehall }))).toEqual([
    `effektmal:${mal.id}:saknas`,
  ]);
});
