import { ROLLER } from '@roda-traden/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nu } from '../../test/klocka.ts';
import { HAGFORS, type Klient, type Miljo, SUNNE, skapaMiljo, TORSBY } from '../../test/miljo.ts';

const U = `id nummer datum status version laget bedomning plan { id status } beslut { paragraf }
  brister { falt } viewerKan { andra registreraBeslut oppnaPlanversion handlingar { kod skal } } historik { handling kommentar }
  jamforelse { forraDatum statusar { kod fore da nu } rader { nummer atgardId fore { status } da { status } nu { status } tillDa tillNu } }`;
const SVAR = `{ __typename ... on UppfoljningSparad { nyPlanId uppfoljning { ${U} } }
  ... on UppfoljningKonflikt { meddelande uppfoljning { id version laget } }
  ... on Valideringsfel { meddelande falt { falt kod meddelande } } }`;
const DOKUMENT = {
  skapa: `mutation ($planId: ID!) { svar: skapaUppfoljning(planId: $planId) ${SVAR} }`,
  andra: `mutation ($id: ID!, $version: Int!, $input: UppfoljningInput!) { svar: andraUppfoljning(id: $id, version: $version, input: $input) ${SVAR} }`,
  frys: `mutation ($id: ID!, $version: Int!) { svar: frysUppfoljning(id: $id, version: $version) ${SVAR} }`,
  flytta: `mutation ($id: ID!, $version: Int!, $handling: String!, $skal: String) { svar: flyttaUppfoljning(id: $id, version: $version, handling: $handling, skal: $skal) ${SVAR} }`,
  beslut: `mutation ($id: ID!, $version: Int!, $beslut: BeslutInput!, $ny: Boolean!) { svar: registreraUppfoljningsbeslut(id: $id, version: $version, beslut: $beslut, nyPlanversion: $ny) ${SVAR} }`,
  ratta: `mutation ($id: ID!, $version: Int!, $input: KfRapportInput!) { svar: rattaKfRapport(id: $id, version: $version, input: $input) { __typename
    ... on KfRapportLoggad { maskat kfRapport { version rubrik text rattelser { handling av andringar { falt fore efter } } } }
    ... on KfRapportKonflikt { meddelande kfRapport { version rubrik } } ... on Valideringsfel { falt { falt kod } } } }`,
  kf: `mutation ($input: KfRapportInput!) { svar: loggaKfRapport(input: $input) { __typename ... on KfRapportLoggad { kfRapport { id rubrik text } } ... on Valideringsfel { falt { falt kod } } } }`,
} as const;

const IDAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(nu());
const BESLUT = { organ: 'ks', datum: IDAG, paragraf: '12', diarienummer: 'KS 2026/9' };
const ORD = { laget: 'Läget är som förut.', bedomning: 'Planen går som den ska.' };

let miljo: Miljo;
let samordnare: Klient;
let planId: string;

beforeAll(async () => {
  miljo = await skapaMiljo();
  samordnare = await miljo.som('forebyggande_samordnare', TORSBY);
});
afterAll(() => miljo.stang());

beforeEach(async () => {
  // Each test starts with the demo's plan and its one follow-up, which KS has reviewed.
  const { rows } = await miljo.agare.query<{ id: string }>(
    `SELECT id FROM atgardsplan WHERE kommun_id = $1 AND nummer = 1`,
    [await miljo.kommunId(TORSBY)],
  );
  planId = rows[0]?.id ?? '';
  await miljo.agare.query("DELETE FROM uppfoljning WHERE status <> 'granskad'");
});

async function gor(operation: keyof typeof DOKUMENT, variabler: Record<string, unknown>) {
  const svar = await samordnare.fraga(DOKUMENT[operation], variabler);
  if (svar.errors) throw new Error(JSON.stringify(svar.errors));
  return svar.data.svar;
}
const falt = (svar: { falt: { falt: string; kod: string }[] }) => svar.falt.map((f) => `${f.falt}:${f.kod}`);

async function lamnad() {
  const ny = (await gor('skapa', { planId })).uppfoljning;
  const skriven = (await gor('andra', { id: ny.id, version: ny.version, input: ORD })).uppfoljning;
  return (await gor('flytta', { id: ny.id, version: skriven.version, handling: 'lamna' })).uppfoljning;
}

describe('en uppföljning', () => {
  it('fryser hur åtgärderna står; det som händer sedan syns som i dag', async () => {
    const { uppfoljning } = await gor('skapa', { planId });
    expect(uppfoljning).toMatchObject({ status: 'planerad', datum: IDAG, nummer: 2 });
    const rader = uppfoljning.jamforelse.rader;
    expect(rader).toHaveLength(18);
    expect(rader.every((r: { tillNu: string }) => r.tillNu === 'oforandrad')).toBe(true);
    expect(uppfoljning.jamforelse.forraDatum).not.toBeNull();

    const [pagar] = rader.filter((r: { da: { status: string } }) => r.da.status === 'pagar');
    await miljo.agare.query("UPDATE atgard SET status = 'genomford', uppdaterad = rot.nu() WHERE id = $1", [
      pagar.atgardId,
    ]);
    try {
      const efter = await samordnare.fraga(`query ($id: ID!) { uppfoljning(id: $id) { ${U} } }`, {
        id: uppfoljning.id,
      });
      const rad = efter.data.uppfoljning.jamforelse.rader.find(
        (r: { nummer: number }) => r.nummer === pagar.nummer,
      );
      expect(rad).toMatchObject({ da: { status: 'pagar' }, nu: { status: 'genomford' }, tillNu: 'andrad' });
      const om = (await gor('frys', { id: uppfoljning.id, version: uppfoljning.version })).uppfoljning;
      expect(om.jamforelse.rader.find((r: { nummer: number }) => r.nummer === pagar.nummer).da.status).toBe(
        'genomford',
      );
    } finally {
      await miljo.agare.query("UPDATE atgard SET status = 'pagar' WHERE id = $1", [pagar.atgardId]);
    }
  });

  it('är en i taget per plan, och bara av en plan som gäller', async () => {
    const { id, version } = (await gor('skapa', { planId })).uppfoljning;
    expect(falt(await gor('skapa', { planId }))).toEqual(['planId:pagar']);
    const satt = (status: string) =>
      miljo.agare.query('UPDATE atgardsplan SET status = $2 WHERE id = $1', [planId, status]);
    try {
      await satt('ersatt');
      expect(falt(await gor('frys', { id, version }))).toEqual(['planId:ej_gallande']);
      await miljo.agare.query("DELETE FROM uppfoljning WHERE status = 'planerad'");
      await satt('utkast');
      expect(falt(await gor('skapa', { planId }))).toEqual(['planId:ej_gallande']);
    } finally {
      await satt('uppfoljd');
    }
  });

  it('lämnas inte med tomma delar, och säger vilka', async () => {
    const ny = (await gor('skapa', { planId })).uppfoljning;
    expect(ny.brister).toEqual([{ falt: 'laget' }, { falt: 'bedomning' }]);
    const svar = await gor('flytta', { id: ny.id, version: ny.version, handling: 'lamna' });
    expect(falt(svar)).toEqual(['laget:saknas', 'bedomning:saknas']);
  });

  it('skrivs inte över av den som öppnade en äldre, som får se vad som står', async () => {
    const ny = (await gor('skapa', { planId })).uppfoljning;
    await gor('andra', { id: ny.id, version: ny.version, input: ORD });
    const svar = await gor('andra', { id: ny.id, version: ny.version, input: { ...ORD, laget: 'Annat' } });
    expect(svar).toMatchObject({ __typename: 'UppfoljningKonflikt', uppfoljning: { laget: ORD.laget } });
  });

  it('av en plan som har ersatts får sitt beslut, men ingen ny version erbjuds', async () => {
    const { id, version, viewerKan } = await lamnad();
    expect(viewerKan.oppnaPlanversion).toBe(true);
    await miljo.agare.query("UPDATE atgardsplan SET status = 'ersatt' WHERE id = $1", [planId]);
    try {
      const { data } = await samordnare.fraga(
        'query ($id: ID!) { uppfoljning(id: $id) { viewerKan { registreraBeslut oppnaPlanversion } } }',
        { id },
      );
      expect(data.uppfoljning.viewerKan).toEqual({ registreraBeslut: true, oppnaPlanversion: false });
      const svar = await gor('beslut', { id, version, beslut: BESLUT, ny: false });
      expect(svar.uppfoljning).toMatchObject({ status: 'granskad', plan: { status: 'ersatt' } });
    } finally {
      await miljo.agare.query("UPDATE atgardsplan SET status = 'uppfoljd' WHERE id = $1", [planId]);
    }
  });

  it('maskar det som pekar ut någon', async () => {
    const ny = (await gor('skapa', { planId })).uppfoljning;
    const svar = await gor('andra', {
      id: ny.id,
      version: ny.version,
      input: { ...ORD, laget: 'Ring 070-1740605 om läget.' },
    });
    expect(svar.uppfoljning.laget).not.toContain('1740605');
  });

  it('som lämnats är låst, och tas tillbaka med skäl', async () => {
    const u = await lamnad();
    expect(u.viewerKan).toEqual({
      andra: false,
      registreraBeslut: true,
      oppnaPlanversion: true,
      handlingar: [{ kod: 'ta_tillbaka', skal: true }],
    });
    expect(falt(await gor('andra', { id: u.id, version: u.version, input: ORD }))).toEqual([
      'handling:otillaten',
    ]);
    expect(falt(await gor('frys', { id: u.id, version: u.version }))).toEqual(['handling:otillaten']);
    expect(falt(await gor('flytta', { id: u.id, version: u.version, handling: 'granska' }))).toEqual([
      'handling:otillaten',
    ]);
    await expect(
      miljo.agare.query("UPDATE uppfoljning SET tal = '{}' WHERE id = $1", [u.id]),
    ).rejects.toThrow(/lämnad/);
    expect(falt(await gor('flytta', { id: u.id, version: u.version, handling: 'ta_tillbaka' }))).toEqual([
      'skal:saknas',
    ]);
    const tillbaka = await gor('flytta', {
      id: u.id,
      version: u.version,
      handling: 'ta_tillbaka',
      skal: 'En åtgärd saknades.',
    });
    expect(tillbaka.uppfoljning).toMatchObject({ status: 'planerad', viewerKan: { andra: true } });
    expect(tillbaka.uppfoljning.historik[0]).toEqual({
      handling: 'ta_tillbaka',
      kommentar: 'En åtgärd saknades.',
    });
  });
});

describe('beslutet', () => {
  it('har rätt dag, och granskar uppföljningen och planen', async () => {
    const u = await lamnad();
    const igar = { ...BESLUT, datum: '2020-01-01' };
    expect(falt(await gor('beslut', { id: u.id, version: u.version, beslut: igar, ny: false }))).toEqual([
      'datum:for_tidigt',
    ]);
    const svar = await gor('beslut', { id: u.id, version: u.version, beslut: BESLUT, ny: false });
    expect(svar).toMatchObject({
      nyPlanId: null,
      uppfoljning: { status: 'granskad', beslut: { paragraf: '12' }, plan: { status: 'uppfoljd' } },
    });
    expect(svar.uppfoljning.historik[0].kommentar).toContain('§ 12');
    await miljo.agare.query('ALTER TABLE beslut DISABLE TRIGGER beslut_bara_tillagg');
    await miljo.agare.query('DELETE FROM beslut WHERE objekt_id = $1', [u.id]);
    await miljo.agare.query('ALTER TABLE beslut ENABLE TRIGGER beslut_bara_tillagg');
    await miljo.agare.query('DELETE FROM uppfoljning WHERE id = $1', [u.id]);
  });

  it('som ändrar planen öppnar en ny version; finns redan en, skrivs inget av det', async () => {
    const u = await lamnad();
    const svar = await gor('beslut', { id: u.id, version: u.version, beslut: BESLUT, ny: true });
    const { rows } = await miljo.agare.query<{ status: string; foregangare_id: string; atgarder: number }>(
      'SELECT status, foregangare_id, (SELECT count(*)::int FROM atgard a WHERE a.plan_id = p.id) AS atgarder FROM atgardsplan p WHERE id = $1',
      [svar.nyPlanId],
    );
    expect(rows).toEqual([{ status: 'utkast', foregangare_id: planId, atgarder: 18 }]);

    const nasta = await lamnad();
    const nekad = await samordnare.fraga(DOKUMENT.beslut, {
      id: nasta.id,
      version: nasta.version,
      beslut: BESLUT,
      ny: true,
    });
    expect(nekad.errors?.[0]?.message).toContain('Det finns redan en ny version');
    const kvar = await samordnare.fraga(
      'query ($id: ID!) { uppfoljning(id: $id) { status beslut { id } } }',
      {
        id: nasta.id,
      },
    );
    expect(kvar.data.uppfoljning).toEqual({ status: 'lamnad', beslut: null });
  });
});

describe('loggen över rapporter till fullmäktige', () => {
  it('tar emot en rapport, och säger vad som är fel med en annan', async () => {
    const input = { datum: IDAG, rubrik: 'Årets uppföljning' };
    expect((await gor('kf', { input })).kfRapport.rubrik).toBe('Årets uppföljning');
    expect(falt(await gor('kf', { input: { datum: '2999-01-01', rubrik: ' ' } }))).toEqual([
      'datum:orimlig',
      'rubrik:saknas',
    ]);
    expect(
      falt(await gor('kf', { input: { ...input, uppfoljningId: '01900000-0000-7000-8000-000000000000' } })),
    ).toEqual(['uppfoljningId:okand']);
    const lista = await samordnare.fraga('{ kfRapporter { rubrik } }');
    expect(lista.data.kfRapporter[0].rubrik).toBe('Årets uppföljning');
  });

  it('rättas av den som får logga, med det som stod kvar i historiken, och inte över någon annans rättelse', async () => {
    const input = { datum: IDAG, rubrik: 'Årsrappport', diarienummer: 'KS 2026/7' };
    const { id } = (await gor('kf', { input })).kfRapport;
    const rattad = { ...input, rubrik: 'Årsrapport', text: 'Frågor till 070-174 06 35.' };
    const svar = await gor('ratta', { id, version: 1, input: rattad });
    expect(svar).toMatchObject({
      maskat: ['Telefonnummer'],
      kfRapport: { version: 2, rubrik: 'Årsrapport', text: 'Frågor till [telefon].' },
    });
    expect(svar.kfRapport.rattelser).toEqual([
      {
        handling: 'rattade',
        av: 'Prov forebyggande_samordnare',
        andringar: [
          { falt: 'text', fore: null, efter: 'Frågor till [telefon].' },
          { falt: 'rubrik', fore: 'Årsrappport', efter: 'Årsrapport' },
        ],
      },
    ]);
    expect(await gor('ratta', { id, version: 1, input })).toMatchObject({
      __typename: 'KfRapportKonflikt',
      kfRapport: { version: 2, rubrik: 'Årsrapport' },
    });
    expect(falt(await gor('ratta', { id, version: 2, input: { ...input, rubrik: ' ' } }))).toEqual([
      'rubrik:saknas',
    ]);
    const kod = async (k: Klient) =>
      (await k.fraga(DOKUMENT.ratta, { id, version: 2, input })).errors?.[0]?.extensions?.kod;
    expect(await kod(miljo.anonym)).toBe('EJ_INLOGGAD');
    expect(await kod(await miljo.som('ks_kf'))).toBe('NEKAD');
    expect(await kod(await miljo.som('forebyggande_samordnare', SUNNE))).toBe('FINNS_INTE');
    // KS reads what was corrected, and by whom.
    const hos = await (await miljo.som('ks_kf')).fraga('{ kfRapporter { id rattelser { av } } }');
    expect(hos.data.kfRapporter.find((rad: { id: string }) => rad.id === id).rattelser).toHaveLength(1);
  });
});

describe('vem som ser vad', () => {
  it('varje roll, annan kommun och den som inte är inloggad', async () => {
    const u = (await gor('skapa', { planId })).uppfoljning;
    const fraga = '{ uppfoljningar { id status } }';
    const ser = async (klient: Klient): Promise<string[] | string | undefined> => {
      const svar = await klient.fraga(fraga);
      return (
        svar.errors?.[0]?.extensions?.kod ??
        [...new Set<string>(svar.data.uppfoljningar.map((rad: { status: string }) => rad.status))].sort()
      );
    };
    const perRoll = Object.fromEntries(
      await Promise.all(ROLLER.map(async ({ kod }) => [kod, await ser(await miljo.som(kod))] as const)),
    );
    expect(perRoll).toMatchObject({
      forebyggande_samordnare: ['granskad', 'planerad'],
      sakerhetssamordnare: ['granskad', 'planerad'],
      operativ_grupp: ['granskad'],
      styrgrupp: ['granskad'],
      ks_kf: ['granskad'],
      ansvarig_enhet: 'NEKAD',
      samverkande_kommun: 'NEKAD',
      systemadministrator: 'NEKAD',
    });
    expect(await ser(miljo.anonym)).toBe('EJ_INLOGGAD');
    for (const kommun of [SUNNE, HAGFORS]) {
      const annan = await miljo.som('forebyggande_samordnare', kommun);
      expect(await ser(annan)).toEqual([]);
      const en = await annan.fraga('query ($id: ID!) { uppfoljning(id: $id) { id } }', { id: u.id });
      expect(en.data.uppfoljning).toBeNull();
      const andrad = await annan.fraga(DOKUMENT.andra, { id: u.id, version: u.version, input: ORD });
      expect(andrad.errors?.[0]?.extensions?.kod).toBe('FINNS_INTE');
      const skapad = await annan.fraga(DOKUMENT.skapa, { planId });
      expect(skapad.errors?.[0]?.extensions?.kod).toBe('FINNS_INTE');
    }
    const styrgrupp = await miljo.som('styrgrupp');
    expect((await styrgrupp.fraga(DOKUMENT.skapa, { planId })).errors?.[0]?.extensions?.kod).toBe('NEKAD');
  });
});
