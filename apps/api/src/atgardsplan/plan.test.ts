import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Klient, type Miljo, SUNNE, skapaMiljo, TORSBY } from '../../test/miljo.ts';
import {
  ATGARD_OK,
  BESLUT,
  besluta,
  enhet,
  fel,
  gor,
  hamtaAtgard,
  hamtaPlan,
  lagesbild,
  last,
  MAL_OK,
  nyPlan,
} from './prov.fixture.ts';

let miljo: Miljo;
let ledare: Klient;
let skola: string;
beforeAll(async () => {
  miljo = await skapaMiljo();
  ledare = await miljo.som('forebyggande_samordnare');
  skola = await enhet(miljo, 'skola');
});
afterAll(() => miljo.stang());

const tom = (namn = 'Plan') => ({ namn });

describe('en plan', () => {
  it('skapas bara från en beslutad strategisk lägesbild, och felet står vid fältet', async () => {
    const skapa = async (bild: string) =>
      gor(ledare, 'skapaAtgardsplan', { lagesbildId: bild, input: tom() });
    expect(fel(await skapa((await lagesbild(miljo, 'till_ks')).id))).toEqual(['lagesbildId:ej_beslutad']);
    expect(fel(await skapa((await lagesbild(miljo, 'ersatt')).id))).toEqual(['lagesbildId:ersatt']);
    expect(fel(await skapa((await lagesbild(miljo, 'arkiverad', TORSBY, 'operativ')).id))).toEqual([
      'lagesbildId:slag',
    ]);
    expect(fel(await skapa((await lagesbild(miljo, 'beslutad', SUNNE)).id))).toEqual(['lagesbildId:okant']);
    expect(fel(await skapa('hittepå'))).toEqual(['lagesbildId:okant']);
    const baklanges = await gor(ledare, 'skapaAtgardsplan', {
      lagesbildId: (await lagesbild(miljo)).id,
      input: { namn: ' ', giltigFran: '2028-01-01', giltigTill: '2027-01-01' },
    });
    expect(fel(baklanges)).toEqual(['namn:saknas', 'giltigTill:baklanges']);
  });

  it('går hela vägen till beslut: åtgärderna blir beslutade, på den version som lämnades', async () => {
    const { plan } = await nyPlan(miljo, ledare, [{ ansvarigOrganisationId: skola }]);
    expect(plan).toMatchObject({
      status: 'utkast',
      brister: [],
      viewerKan: { andra: true, lamnaTillKs: true },
    });
    expect(anmarkningar(plan)).toEqual([
      '”Nattvandring fredagar” är inte knuten till någon orsak.',
      '”Nattvandring fredagar” saknar tidsram.',
    ]);
    const lamnad = await gor(ledare, 'lamnaPlanTillKs', last(plan));
    expect(lamnad.plan).toMatchObject({
      status: 'till_ks',
      viewerKan: { andra: false, registreraBeslut: true },
    });
    // A decision dated before the plan was handed over is a slip of the finger.
    const fore = await gor(ledare, 'registreraPlanbeslut', {
      id: plan.id,
      version: lamnad.plan.version,
      beslut: { ...BESLUT, datum: '2020-01-01' },
    });
    expect(fel(fore)).toEqual(['datum:for_tidigt']);
    const svar = await gor(ledare, 'registreraPlanbeslut', {
      id: plan.id,
      version: lamnad.plan.version,
      beslut: { ...BESLUT, datum: lamnad.plan.lamnad },
    });
    expect(svar.plan).toMatchObject({
      status: 'beslutad',
      beslut: { paragraf: '14', objektVersion: lamnad.plan.version },
      atgarder: [{ status: 'beslutad', nummer: plan.atgarder[0].nummer }],
    });
    expect(svar.plan.historik[0]).toMatchObject({
      handling: 'beslutade',
      kommentar: expect.stringContaining('§ 14'),
    });
    const atgard = await hamtaAtgard(ledare, svar.plan.atgarder[0].id);
    expect(atgard.uppdaterad).not.toBeNull();
    expect(atgard.historik[0]).toMatchObject({ handling: 'beslutade' });
  });

  it('som inte är hel kommer inte till KS; det KS har beslutat går alltid att föra in', async () => {
    const bild = await lagesbild(miljo);
    const { plan } = await gor(ledare, 'skapaAtgardsplan', { lagesbildId: bild.id, input: tom('Halv plan') });
    expect(fel(await gor(ledare, 'lamnaPlanTillKs', last(plan)))).toEqual([
      'giltighet:saknas',
      'effektmal:saknas',
      'atgarder:saknas',
    ]);
    expect(
      fel(
        await gor(ledare, 'registreraPlanbeslut', {
          id: plan.id,
          version: 1,
          beslut: { ...BESLUT, datum: '2026-01-01' },
        }),
      ),
    ).toEqual(['handling:otillaten']);
    // Handed over whole, its unit closed before the decision is written down: what KS decided, it decided.
    const stangs = await nyEnhet();
    const hel = (await nyPlan(miljo, ledare, [{ ansvarigOrganisationId: stangs }])).plan;
    const lamnad = await gor(ledare, 'lamnaPlanTillKs', last(hel));
    await miljo.agare.query("UPDATE organisation SET giltig_till = '2026-01-31' WHERE id = $1", [stangs]);
    const svar = await gor(ledare, 'registreraPlanbeslut', {
      id: hel.id,
      version: lamnad.plan.version,
      beslut: { ...BESLUT, datum: lamnad.plan.lamnad },
    });
    expect(svar.plan).toMatchObject({ status: 'beslutad', beslut: { paragraf: '14' } });
    const halvvags = (await nyPlan(miljo, ledare, [{ ansvarigOrganisationId: skola }])).plan;
    await miljo.agare.query('UPDATE atgard SET ansvarig_organisation_id = $2 WHERE plan_id = $1', [
      halvvags.id,
      stangs,
    ]);
    expect(fel(await gor(ledare, 'lamnaPlanTillKs', last(await hamtaPlan(ledare, halvvags.id))))).toEqual([
      `atgard:${halvvags.atgarder[0].id}:saknas`,
    ]);
  });

  it('återremitteras med skäl och blir utkast igen; det som lämnats skrivs ingen i', async () => {
    const { plan } = await nyPlan(miljo, ledare, [{ ansvarigOrganisationId: skola }]);
    const lamnad = (await gor(ledare, 'lamnaPlanTillKs', last(plan))).plan;
    const ejUtkast = ['plan:last'];
    const pa = { id: plan.id, version: lamnad.version };
    expect(fel(await gor(ledare, 'andraAtgardsplan', { ...pa, input: tom() }))).toEqual(ejUtkast);
    expect(fel(await gor(ledare, 'skapaEffektmal', { planId: plan.id, input: MAL_OK }))).toEqual(ejUtkast);
    const ny = { ...ATGARD_OK, ansvarigOrganisationId: skola };
    expect(fel(await gor(ledare, 'skapaAtgard', { planId: plan.id, input: ny }))).toEqual(ejUtkast);
    const [atgard] = plan.atgarder;
    expect(fel(await gor(ledare, 'andraAtgard', { id: atgard.id, version: 1, input: ny }))).toEqual(ejUtkast);
    expect(fel(await gor(ledare, 'taBortAtgard', { id: atgard.id, version: 1 }))).toEqual(ejUtkast);
    const [mal] = plan.effektmal;
    expect(fel(await gor(ledare, 'andraEffektmal', { id: mal.id, version: 1, input: MAL_OK }))).toEqual(
      ejUtkast,
    );
    expect(fel(await gor(ledare, 'taBortEffektmal', { id: mal.id, version: 1 }))).toEqual(ejUtkast);
    expect(fel(await gor(ledare, 'aterremitteraPlan', { ...pa, skal: ' ' }))).toEqual(['skal:saknas']);
    const svar = await gor(ledare, 'aterremitteraPlan', { ...pa, skal: 'Kostnaderna ska framgå.' });
    expect(svar.plan).toMatchObject({ status: 'utkast', lamnad: null });
    expect(svar.plan.historik[0]).toMatchObject({
      handling: 'aterremitterade',
      kommentar: 'Kostnaderna ska framgå.',
    });
  });

  it('avslutas med skäl när den har börjat', async () => {
    const { plan } = await nyPlan(miljo, ledare, [{ ansvarigOrganisationId: skola }]);
    const beslutad = await besluta(ledare, plan);
    const avsluta = { id: plan.id, version: beslutad.version, skal: 'Perioden är slut.' };
    expect(fel(await gor(ledare, 'avslutaPlan', avsluta))).toEqual(['handling:otillaten']);
    await gor(ledare, 'uppdateraAtgard', {
      id: beslutad.atgarder[0].id,
      version: 2,
      input: { genomforande: 'gron' },
    });
    const nu = await hamtaPlan(ledare, plan.id);
    expect(nu.status).toBe('under_genomforande');
    const svar = await gor(ledare, 'avslutaPlan', { ...avsluta, version: nu.version });
    expect(svar.plan.status).toBe('avslutad');
  });
});

describe('planens innehåll', () => {
  it('en åtgärd har en ansvarig enhet, medverkande, problem och orsak; texten granskas', async () => {
    const { plan, bild } = await nyPlan(miljo, ledare, []);
    const fritid = await enhet(miljo, 'fritidsavdelningen');
    const svar = await gor(ledare, 'skapaAtgard', {
      planId: plan.id,
      input: {
        ...ATGARD_OK,
        beskrivning: 'Ring 070-174 06 35 för att vara med.',
        problemId: bild.problemId,
        orsakIdn: [bild.orsakId],
        upprepning: 'termin',
        ansvarigOrganisationId: skola,
        ansvarigFunktion: 'Rektor',
        medverkandeIdn: [fritid],
        till: '2027-06-30',
      },
    });
    expect(svar.atgard).toMatchObject({
      nummer: expect.any(Number),
      status: 'foreslagen',
      ansvarigOrganisation: { id: skola },
      medverkande: [{ id: fritid }],
      problem: { namn: 'Störande körning i centrum' },
      orsaker: [{ id: bild.orsakId }],
      viewerKan: { andra: true, uppdatera: false, handlingar: [] },
    });
    const { rows } = await miljo.agare.query('SELECT beskrivning FROM atgard WHERE id = $1', [
      svar.atgard.id,
    ]);
    expect(rows[0].beskrivning).toBe('Ring [telefon] för att vara med.');
    const andrad = await gor(ledare, 'andraAtgard', {
      id: svar.atgard.id,
      version: 1,
      input: { ...ATGARD_OK, ansvarigOrganisationId: fritid },
    });
    expect(andrad.atgard).toMatchObject({ version: 2, medverkande: [], orsaker: [], problem: null });
    expect(andrad.atgard.historik[0].andringar).toEqual(
      expect.arrayContaining([
        { falt: 'ansvarig', fore: 'Skolan', efter: expect.any(String) },
        { falt: 'problem', fore: 'Störande körning i centrum', efter: null },
      ]),
    );
  });

  it('vägrar det som inte finns eller är stängt, vid fältet', async () => {
    const { plan, bild } = await nyPlan(miljo, ledare, []);
    const stangd = await nyEnhet('2026-01-31');
    const skapa = (mer: object) =>
      gor(ledare, 'skapaAtgard', {
        planId: plan.id,
        input: { ...ATGARD_OK, ansvarigOrganisationId: skola, ...mer },
      });
    expect(fel(await skapa({ ansvarigOrganisationId: stangd }))).toEqual(['ansvarigOrganisationId:avslutad']);
    const sunnes = await enhet(miljo, 'sunne-kommun', SUNNE);
    expect(fel(await skapa({ ansvarigOrganisationId: sunnes }))).toEqual(['ansvarigOrganisationId:okant']);
    expect(fel(await skapa({ ansvarigOrganisationId: 'x' }))).toEqual(['ansvarigOrganisationId:okant']);
    expect(fel(await skapa({ medverkandeIdn: [skola] }))).toEqual(['medverkandeIdn:dubbel']);
    const annan = await lagesbild(miljo);
    expect(fel(await skapa({ problemId: annan.problemId }))).toEqual(['problemId:okant']);
    expect(fel(await skapa({ problemId: bild.annatProblemId, orsakIdn: [bild.orsakId] }))).toEqual([
      'orsakIdn:okant',
    ]);
    expect(
      fel(
        await gor(ledare, 'skapaEffektmal', {
          planId: plan.id,
          input: { ...MAL_OK, problemId: annan.problemId },
        }),
      ),
    ).toEqual(['problemId:okant']);
    expect((await hamtaPlan(ledare, plan.id)).atgarder).toEqual([]);
  });

  it('ordnas som en hel lista; en lista som inte längre är planens skriver inte över', async () => {
    const { plan } = await nyPlan(
      miljo,
      ledare,
      ['Ett', 'Två', 'Tre'].map((t) => ({ titel: `Åtgärd ${t}`, ansvarigOrganisationId: skola })),
    );
    const [a, b, c] = plan.atgarder.map((x: { id: string }) => x.id);
    const ordna = (version: number, idn: string[]) =>
      gor(ledare, 'ordnaAtgarder', { planId: plan.id, version, idn });
    const svar = await ordna(1, [c, a, b]);
    expect(svar.plan.atgarder.map((x: { id: string }) => x.id)).toEqual([c, a, b]);
    const [n] = plan.atgarder.map((x: { nummer: number }) => x.nummer);
    expect(svar.plan.atgarder.map((x: { nummer: number }) => x.nummer)).toEqual([n + 2, n, n + 1]);
    expect((await ordna(1, [a, b, c])).__typename).toBe('AtgardsplanKonflikt');
    expect((await ordna(2, [a, b])).__typename).toBe('AtgardsplanKonflikt');
    expect((await ordna(2, [a, a, b])).__typename).toBe('AtgardsplanKonflikt');
    const borta = await gor(ledare, 'taBortAtgard', { id: a, version: 1 });
    expect(borta.plan.atgarder.map((x: { id: string }) => x.id)).toEqual([c, b]);
    expect((await ordna(2, [a, b, c])).__typename).toBe('AtgardsplanKonflikt');
  });

  it('två redaktörer: den andra ser hur det är och har inte skrivit över', async () => {
    const { plan } = await nyPlan(miljo, ledare, [{ ansvarigOrganisationId: skola }]);
    const andra = (namn: string) =>
      gor(ledare, 'andraAtgardsplan', { id: plan.id, version: 1, input: { namn, giltigFran: '2027-01-01' } });
    expect((await andra('Först')).plan).toMatchObject({ namn: 'Först', version: 2 });
    expect(await andra('Sedan')).toMatchObject({
      __typename: 'AtgardsplanKonflikt',
      meddelande: expect.stringContaining('Inget är sparat'),
      plan: { namn: 'Först', version: 2 },
    });
    const [atgard] = plan.atgarder;
    const skriv = (titel: string) =>
      gor(ledare, 'andraAtgard', {
        id: atgard.id,
        version: 1,
        input: { ...ATGARD_OK, titel, ansvarigOrganisationId: skola },
      });
    const svar = await Promise.all([skriv('Den ena'), skriv('Den andra')]);
    expect(svar.map((s) => s.__typename).sort()).toEqual(['AtgardKonflikt', 'AtgardSparad']);
    const [mal] = plan.effektmal;
    const m = (matt: string) =>
      gor(ledare, 'andraEffektmal', { id: mal.id, version: 1, input: { ...MAL_OK, matt } });
    expect((await m('Otrygga')).__typename).toBe('EffektmalSparat');
    expect(await m('Trygga')).toMatchObject({
      __typename: 'EffektmalKonflikt',
      effektmal: { matt: 'Otrygga' },
    });
    expect((await gor(ledare, 'taBortEffektmal', { id: mal.id, version: 1 })).__typename).toBe(
      'EffektmalKonflikt',
    );
    expect((await gor(ledare, 'taBortEffektmal', { id: mal.id, version: 2 })).plan.effektmal).toEqual([]);
  });
});

describe('det som är värt att se över i ett utkast', () => {
  it('är en tidsram som planen inte rymmer, och ett prioriterat problem utan åtgärd; efter beslutet sägs det inte', async () => {
    const bild = await lagesbild(miljo);
    const { plan } = await nyPlan(
      miljo,
      ledare,
      [
        {
          titel: 'Lång',
          fran: '2026-01-01',
          till: '2029-06-30',
          problemId: bild.problemId,
          ansvarigOrganisationId: skola,
        },
        { titel: 'Lagom', fran: '2026-01-01', till: '2028-12-31', ansvarigOrganisationId: skola },
      ],
      bild,
    );
    const nya = (p: { anmarkningar: { falt: string; meddelande: string }[] }) =>
      p.anmarkningar.filter((a) => /^Ingen åtgärd|^Tidsramen/.test(a.meddelande));
    expect(nya(plan)).toEqual([
      {
        falt: `problem:${bild.annatProblemId}`,
        meddelande: 'Ingen åtgärd i planen riktas mot det prioriterade problemet ”Otrygg gångtunnel”.',
      },
      {
        falt: `atgard:${plan.atgarder[0].id}`,
        meddelande: 'Tidsramen för ”Lång” ligger delvis utanför den tid planen gäller.',
      },
    ]);
    expect(plan.brister).toEqual([]);
    expect(nya(await besluta(ledare, plan))).toEqual([]);
  });
});

const anmarkningar = (plan: { anmarkningar: { falt: string; meddelande: string }[] }): string[] =>
  plan.anmarkningar.filter((a) => a.falt.startsWith('atgard:')).map((a) => a.meddelande);

async function nyEnhet(giltigTill: string | null = null): Promise<string> {
  const { rows } = await miljo.agare.query<{ id: string }>(
    `INSERT INTO organisation (kommun_id, id, namn, typ, foralder_id, giltig_till)
     VALUES ($1, gen_random_uuid(), 'Tillfällig ' || gen_random_uuid(), 'enhet', $2, $3) RETURNING id`,
    [await miljo.kommunId(TORSBY), skola, giltigTill],
  );
  return rows[0]?.id ?? '';
}
