import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAGFORS, type Klient, type Miljo, SUNNE, skapaMiljo } from '../../test/miljo.ts';
import { gor, handelserFor, NY_RAPPORT, nyRapport } from './prov.fixture.ts';

let miljo: Miljo;
let jag: Klient;
beforeAll(async () => {
  miljo = await skapaMiljo();
  jag = await miljo.som('sakerhetssamordnare', HAGFORS);
});
afterAll(() => miljo.stang());

const registrera = (k: Klient, andrat: object) =>
  k.fraga(
    `mutation I($input: RegistreraRapportInput!) { registreraRapport(input: $input) {
       __typename ... on RapportMottagen { id referens } ... on Valideringsfel { falt { falt kod } } } }`,
    { input: { ...NY_RAPPORT, idempotensnyckel: randomUUID(), ...andrat } },
  );
const rapportor = async (id: string): Promise<string | null> => {
  const { rows } = await miljo.agare.query<{ o: string | null }>(
    `SELECT coalesce(p.organisation_id::text, p.kontakt_hash::text) AS o FROM rapport r
       LEFT JOIN rapportor p ON p.kommun_id = r.kommun_id AND p.id = r.rapportor_id WHERE r.id = $1`,
    [id],
  );
  return rows[0]?.o ?? null;
};

describe('registrera själv', () => {
  it('tar emot med sin kanal, och historiken säger vem som förde in den', async () => {
    const rapport = await nyRapport(jag, { kanal: 'mote' });
    expect(rapport).toMatchObject({ status: 'inkommen', kategori: { kod: 'storande-korning' } });
    expect(rapport.historik).toMatchObject([{ handling: 'inkom', av: 'Prov sakerhetssamordnare' }]);
    expect((await handelserFor(miljo, rapport.id))[0]).toMatchObject({ efter: { kanal: 'mote' } });
  });

  it('samma nyckel ger samma rapport, också samtidigt', async () => {
    const idempotensnyckel = randomUUID();
    const svar = await Promise.all([1, 2, 3].map(() => registrera(jag, { idempotensnyckel })));
    const idn = new Set(svar.map((s) => s.data.registreraRapport.id));
    expect(idn.size).toBe(1);
    const { rows } = await miljo.agare.query('SELECT 1 FROM rapport WHERE idempotensnyckel = $1', [
      idempotensnyckel,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('samma nyckel med något annat sagt är en annan rapport, och tappas aldrig bakom den första', async () => {
    const idempotensnyckel = randomUUID();
    const andringar = [
      {},
      { text: 'Något helt annat, på en annan plats.' },
      { platstext: 'Bakom affären' },
      { kontakt: 'namn@example.com' },
      { pagar: true },
      { sakerhet: 'rykte' },
      { hantPrecision: 'exakt', hantFran: '2026-01-02T10:00:00Z' },
    ];
    const skicka = async (andrat: object): Promise<string> => {
      const { data } = await registrera(jag, { idempotensnyckel, ...andrat });
      expect(data.registreraRapport.__typename).toBe('RapportMottagen');
      return data.registreraRapport.referens;
    };
    const koder = await Promise.all(andringar.map(skicka));
    expect(new Set(koder).size).toBe(andringar.length);
    // Sent again, each gets its own code back.
    expect(await Promise.all(andringar.map(skicka))).toEqual(koder);
  });

  it('felen sägs vid fälten; bara kanaler som någon för in för hand', async () => {
    const svar = await registrera(jag, { vad: 'hej', text: 'kort', sakerhet: 'nja', kanal: 'import' });
    expect(svar.data.registreraRapport.falt.map((f: { falt: string }) => f.falt)).toEqual([
      'vad',
      'text',
      'sakerhet',
      'kanal',
    ]);
    const okand = await registrera(jag, { organisationId: await organisation(SUNNE) });
    expect(okand.data.registreraRapport.falt[0].falt).toBe('organisation');
    const pahittad = await registrera(jag, { organisationId: 'x' });
    expect(pahittad.data.registreraRapport.falt).toEqual([{ falt: 'organisation', kod: 'okant' }]);
  });

  it('rapportören är den som berättade: verksamheten, kontakten eller ingen; aldrig samordnaren som för in', async () => {
    expect(await rapportor((await nyRapport(jag)).id)).toBeNull();
    const enhet = await organisation(HAGFORS);
    expect(await rapportor((await nyRapport(jag, { organisationId: enhet })).id)).toBe(enhet);
    const medKontakt = [
      await nyRapport(jag, { kontakt: 'Nagon@Exempel.se' }),
      await nyRapport(jag, { kontakt: ' nagon@exempel.se' }),
    ];
    const [forsta, andra] = await Promise.all(medKontakt.map((r) => rapportor(r.id)));
    expect(forsta).not.toBeNull();
    expect(andra).toBe(forsta);
  });

  it('en chef rapporterar för sin enhet, och får kvittot men inte rapporten', async () => {
    const chef = await miljo.som('ansvarig_enhet', HAGFORS);
    const svar = await registrera(chef, {});
    expect(svar.data.registreraRapport).toMatchObject({ __typename: 'RapportMottagen', id: null });
    const { rows } = await miljo.agare.query<{ id: string; egen: string | null }>(
      `SELECT r.id, a.organisation_id AS egen FROM rapport r JOIN anvandare a ON a.kommun_id = r.kommun_id AND a.id = $2
        WHERE r.referens = $1`,
      [svar.data.registreraRapport.referens, chef.anvandareId],
    );
    expect(await rapportor(rows[0]?.id ?? '')).toBe(rows[0]?.egen);
    expect((await chef.fraga(`{ rapport(id: "${rows[0]?.id}") { id } }`)).errors?.[0]?.extensions?.kod).toBe(
      'NEKAD',
    );
  });

  it('den som inte är inloggad vägras', async () => {
    expect((await registrera(miljo.anonym, {})).errors?.[0]?.extensions?.kod).toBe('EJ_INLOGGAD');
  });

  it('en avslutad verksamhet lämnar inga nya rapporter', async () => {
    const samordnare = await miljo.som('forebyggande_samordnare', HAGFORS);
    const ny = await samordnare.fraga(
      `mutation { skapaOrganisation(input: { namn: "Fritidsgården", typ: "enhet" }) {
         ... on OrganisationSparad { organisation { id } } } }`,
    );
    const { id } = ny.data.skapaOrganisation.organisation;
    expect((await registrera(jag, { organisationId: id })).data.registreraRapport.__typename).toBe(
      'RapportMottagen',
    );
    await samordnare.fraga(
      'mutation ($id: ID!) { avslutaOrganisation(id: $id, version: 1, sistaDag: "2026-03-31") { __typename } }',
      { id },
    );
    const svar = await registrera(jag, { organisationId: id });
    expect(svar.data.registreraRapport.falt).toEqual([{ falt: 'organisation', kod: 'avslutad' }]);
  });
});

describe('liknande rapporter', () => {
  const dag = (d: string) => ({ hantPrecision: 'exakt', hantFran: `${d}T18:00:00.000Z` });
  const liknande = async (id: string) =>
    (await jag.fraga(`{ rapport(id: "${id}") { harLiknande liknande { id } } }`)).data.rapport;

  it('är i samma område, om samma sak, inom fjorton dagar', async () => {
    const [ett, tva] = await omraden();
    const bas = { omrade: ett, platsprecision: 'omrade', ...dag('2026-03-10') };
    const a = await nyRapport(jag, bas);
    expect(await liknande(a.id)).toEqual({ harLiknande: false, liknande: [] });
    const nara = await nyRapport(jag, { ...bas, ...dag('2026-03-24') });
    await nyRapport(jag, { ...bas, ...dag('2026-03-25') });
    await nyRapport(jag, { ...bas, omrade: tva });
    await nyRapport(jag, { ...bas, vad: 'eld' });
    const avvisad = await nyRapport(jag, bas);
    await gor.handling(jag, avvisad, 'avvisa', { uppgifter: { skal: 'Hör inte hit.' } });
    expect(await liknande(a.id)).toEqual({ harLiknande: true, liknande: [{ id: nara.id }] });
  });

  it('har ingen utan känt område', async () => {
    const a = await nyRapport(jag, dag('2026-02-01'));
    await nyRapport(jag, dag('2026-02-01'));
    expect(await liknande(a.id)).toEqual({ harLiknande: false, liknande: [] });
  });
});

describe('inkorgens antal', () => {
  it('räknar det som väntar, och det som är mitt', async () => {
    const sunne = await miljo.som('sakerhetssamordnare', SUNNE);
    const antal = async () =>
      (await sunne.fraga('{ inkorgsantal { nya granskas vantar mina oppna } }')).data.inkorgsantal;
    const fore = await antal();
    await gor.handling(sunne, await nyRapport(sunne), 'borja_granska');
    await gor.handling(sunne, await nyRapport(sunne), 'begar_komplettering', {
      uppgifter: { fraga: 'När?' },
    });
    await nyRapport(sunne);
    expect(await antal()).toEqual({
      nya: fore.nya + 1,
      granskas: fore.granskas + 1,
      vantar: fore.vantar + 1,
      mina: fore.mina + 1,
      oppna: fore.oppna + 3,
    });
  });
});

async function organisation(kod: string): Promise<string> {
  const { rows } = await miljo.agare.query<{ id: string }>(
    'SELECT id FROM organisation WHERE kommun_id = $1 ORDER BY namn LIMIT 1',
    [await miljo.kommunId(kod)],
  );
  return rows[0]?.id ?? '';
}

async function omraden(): Promise<string[]> {
  const { rows } = await miljo.agare.query<{ kod: string }>(
    "SELECT kod FROM omrade WHERE kommun_id = $1 AND slag <> 'kommun' ORDER BY kod LIMIT 2",
    [await miljo.kommunId(HAGFORS)],
  );
  return rows.map((rad) => rad.kod);
}

describe('flera skrivningar i samma anrop', () => {
  const TVA = `mutation T($input: RegistreraRapportInput!, $id: ID!) {
    forsta: registreraRapport(input: $input) { ... on RapportMottagen { id referens } }
    andra: skrivAnteckning(id: $id, text: "Ringde upp.") { __typename } }`;
  const antal = async (idempotensnyckel: string): Promise<number> =>
    (await miljo.agare.query('SELECT 1 FROM rapport WHERE idempotensnyckel = $1', [idempotensnyckel])).rows
      .length;

  it('går den senare fel sparas inget, och inget kvitto lämnas ut', async () => {
    const idempotensnyckel = randomUUID();
    const input = { ...NY_RAPPORT, idempotensnyckel };
    const svar = await jag.fraga(TVA, { input, id: randomUUID() });
    expect(svar.errors?.[0]?.extensions?.kod).toBe('FINNS_INTE');
    expect(svar.data).toBeNull();
    expect(await antal(idempotensnyckel)).toBe(0);
  });

  it('går båda bra sparas båda', async () => {
    const { id } = await nyRapport(jag);
    const idempotensnyckel = randomUUID();
    const svar = await jag.fraga(TVA, { input: { ...NY_RAPPORT, idempotensnyckel }, id });
    expect(svar.errors).toBeUndefined();
    expect(svar.data.forsta.referens).toMatch(/^\w{5}-\w{5}$/);
    expect(await antal(idempotensnyckel)).toBe(1);
  });
});
