import { DEMO_LOSENORD } from '@roda-traden/demo';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Miljo, skapaMiljo } from './miljo.ts';

const SAKERHET = 'sakerhetssamordnare@torsby.demo';
let miljo: Miljo;
beforeAll(async () => {
  miljo = await skapaMiljo();
});
afterAll(() => miljo.stang());

const fraga = (dokument: string, variables: object = {}, kaka?: string): Promise<Response> =>
  fetch(`${miljo.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(kaka && { cookie: kaka }) },
    body: JSON.stringify({ query: dokument, variables }),
  });

const LOGGA_IN =
  'mutation($e: String!, $l: String!) { loggaIn(epost: $e, losenord: $l) { lyckades meddelande } }';
const JAG = '{ jag { rollnamn kommunKod viewerKan } }';

async function loggaIn(e: string, l: string = DEMO_LOSENORD, med?: string) {
  const svar = await fraga(LOGGA_IN, { e, l }, med);
  const satt = svar.headers.getSetCookie().find((rad) => rad.startsWith('rot_session=')) ?? '';
  const kropp = (await svar.json()) as {
    data?: { loggaIn: { lyckades: boolean; meddelande: string | null } };
    errors?: { extensions: { kod: string } }[];
  };
  return { kropp, satt, kaka: satt.split(';')[0] ?? '' };
}

const jag = async (
  kaka: string,
): Promise<{ rollnamn: string; kommunKod: string; viewerKan: string[] } | null> => {
  const svar = (await (await fraga(JAG, {}, kaka)).json()) as { data: { jag: never } };
  return svar.data.jag;
};

describe('inloggning', () => {
  it('ger en HttpOnly-kaka, och sessionen säger vem man är och vad man får', async () => {
    const { kropp, satt, kaka } = await loggaIn(`  ${SAKERHET.toUpperCase()} `);
    expect(kropp.data?.loggaIn).toEqual({ lyckades: true, meddelande: null });
    expect(satt).toMatch(/HttpOnly/);
    expect(satt).toMatch(/SameSite=Strict/);
    const inne = await jag(kaka);
    expect(inne).toMatchObject({ rollnamn: 'Säkerhetssamordnare', kommunKod: '1737' });
    expect(inne?.viewerKan).toContain('rapport:triagera');
    expect(inne?.viewerKan).not.toContain('anvandare:hantera');
    const { rows } = await miljo.agare.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM session WHERE encode(token_hash, $2) = $1',
      [kaka.split('=')[1], 'escape'],
    );
    expect(rows[0]?.n, 'kakan själv står inte i databasen').toBe(0);
  });

  it('säger samma sak om fel lösenord och okänt konto', async () => {
    const fel = await loggaIn(SAKERHET, 'inte rätt lösenord');
    const okant = await loggaIn('ingen@torsby.demo', 'inte rätt lösenord');
    expect(fel.kropp.data?.loggaIn.lyckades).toBe(false);
    expect(okant.kropp).toEqual(fel.kropp);
    expect(fel.satt).toBe('');
  });

  it('stänger efter åtta försök på ett konto från en adress, också för rätt lösenord, men inte för andra konton', async () => {
    const konto = 'operativ.grupp@sunne.demo';
    for (let i = 0; i < 8; i++)
      expect((await loggaIn(konto, `gissning ${i}`)).kropp.data?.loggaIn.lyckades).toBe(false);
    expect((await loggaIn(konto)).kropp.errors?.[0]?.extensions.kod).toBe('FOR_MANGA');
    expect((await loggaIn('sakerhetssamordnare@sunne.demo')).kropp.data?.loggaIn.lyckades).toBe(true);
  });

  it('låter ingen stänga någon annans konto: en annan adress och en känd webbläsare kommer in', async () => {
    const bakom = await skapaMiljo({ trustProxy: 1 });
    const fran = async (adress: string, losenord: string, kaka?: string) => {
      const svar = await bakom.anonym.hamta('/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-forwarded-for': adress,
          ...(kaka && { cookie: kaka }),
        },
        body: JSON.stringify({ query: LOGGA_IN, variables: { e: SAKERHET, l: losenord } }),
      });
      const kakor = svar.headers.getSetCookie().map((rad) => rad.split(';')[0] ?? '');
      const kropp = (await svar.json()) as Awaited<ReturnType<typeof loggaIn>>['kropp'];
      return { inne: kropp.data?.loggaIn.lyckades ?? kropp.errors?.[0]?.extensions.kod, kakor };
    };
    try {
      const forsta = await fran('192.0.2.1', DEMO_LOSENORD);
      const enhet = forsta.kakor.find((rad) => rad.startsWith('rot_enhet=')) ?? '';
      expect(enhet).toMatch(/^rot_enhet=[\w-]{22}\.[\w-]{43}$/);
      // Someone guesses, from the very address that the user has.
      for (let i = 0; i < 8; i++) expect((await fran('192.0.2.1', `gissning ${i}`)).inne).toBe(false);
      expect((await fran('192.0.2.1', DEMO_LOSENORD)).inne).toBe('FOR_MANGA');
      expect((await fran('192.0.2.1', DEMO_LOSENORD, enhet)).inne).toBe(true);
      expect((await fran('192.0.2.2', DEMO_LOSENORD)).inne).toBe(true);
      // A seal that the server didn't make, or made for another account, is none.
      for (const falsk of [
        `${enhet.slice(0, -1)}${enhet.endsWith('A') ? 'B' : 'A'}`,
        'rot_enhet=x',
        'rot_enhet=.',
      ])
        expect((await fran('192.0.2.1', DEMO_LOSENORD, falsk)).inne, falsk).toBe('FOR_MANGA');
      // The known browser has an allowance of its own, and no more.
      for (let i = 0; i < 8; i++) await fran('192.0.2.1', `gissning ${i}`, enhet);
      expect((await fran('192.0.2.1', DEMO_LOSENORD, enhet)).inne).toBe('FOR_MANGA');
    } finally {
      await bakom.stang();
    }
  });

  it('avslutar webbläsarens tidigare session, vems den än var', async () => {
    const forsta = await loggaIn(SAKERHET);
    const annan = await loggaIn(SAKERHET);
    const nasta = await loggaIn('chef.skola@torsby.demo', DEMO_LOSENORD, forsta.kaka);
    expect(await jag(forsta.kaka)).toBeNull();
    expect(await jag(annan.kaka)).not.toBeNull();
    expect(await jag(nasta.kaka)).toMatchObject({ rollnamn: 'Ansvarig enhet (chef)' });
    // A login that fails ends nothing.
    await loggaIn(SAKERHET, 'fel lösenord', nasta.kaka);
    expect(await jag(nasta.kaka)).not.toBeNull();
  });

  it('tar aldrig den som är inne till en annan kommun i samma begäran', async () => {
    const torsby = await loggaIn(SAKERHET);
    const svar = await fraga(
      `mutation($e: String!, $l: String!) { loggaIn(epost: $e, losenord: $l) { lyckades }
         b: skrivAnteckning(id: "01900000-0000-7000-8000-000000000000", text: "x") { __typename } }`,
      { e: 'sakerhetssamordnare@sunne.demo', l: DEMO_LOSENORD },
      torsby.kaka,
    );
    // The second field still runs as Torsby, where there is no such report.
    const { errors } = (await svar.json()) as { errors: { extensions: { kod: string } }[] };
    expect(errors[0]?.extensions.kod).toBe('FINNS_INTE');
    expect(await jag(torsby.kaka)).toMatchObject({ kommunKod: '1737' });
  });
});

describe('utloggning', () => {
  it('avslutar den här sessionen, eller alla', async () => {
    const [a, b, c] = [await loggaIn(SAKERHET), await loggaIn(SAKERHET), await loggaIn(SAKERHET)];
    await fraga('mutation { loggaUt }', {}, a.kaka);
    expect(await jag(a.kaka)).toBeNull();
    expect(await jag(b.kaka)).not.toBeNull();
    await fraga('mutation { loggaUt(overallt: true) }', {}, b.kaka);
    expect(await jag(b.kaka)).toBeNull();
    expect(await jag(c.kaka)).toBeNull();
  });

  it('sker av sig självt när sessionen är för gammal, har vilat för länge, eller kontot stängs', async () => {
    const session = await loggaIn('chef.gata@torsby.demo');
    const andra = async (sats: string): Promise<void> =>
      void (await miljo.agare.query(sats, ['chef.gata@torsby.demo']));
    const DESS = 'anvandare_id = (SELECT id FROM anvandare WHERE epost = $1)';
    await andra(`UPDATE session SET senast_sedd = rot.nu() - interval '9 hours' WHERE ${DESS}`);
    expect(await jag(session.kaka)).toBeNull();
    await andra(
      `UPDATE session SET senast_sedd = rot.nu(), gar_ut = rot.nu() - interval '1 second' WHERE ${DESS}`,
    );
    expect(await jag(session.kaka)).toBeNull();
    await andra(`UPDATE session SET gar_ut = rot.nu() + interval '1 hour' WHERE ${DESS}`);
    expect(await jag(session.kaka)).not.toBeNull();
    await andra('UPDATE anvandare SET aktiv = false WHERE epost = $1');
    expect(await jag(session.kaka)).toBeNull();
  });

  it('är öppen för den som inte är inne', async () => {
    const svar = (await (await fraga('mutation { loggaUt }')).json()) as { data: { loggaUt: boolean } };
    expect(svar.data.loggaUt).toBe(true);
  });
});

describe('skyddet runt om', () => {
  it('sätter stränga huvuden och svarar på hälsan', async () => {
    const svar = await fetch(`${miljo.url}/halsa`);
    expect(svar.status).toBe(200);
    expect(await svar.json()).toMatchObject({ status: 'ok' });
    const csp = svar.headers.get('content-security-policy') ?? '';
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("script-src 'self'");
    expect(csp).not.toContain('unsafe-eval');
    expect(svar.headers.get('x-content-type-options')).toBe('nosniff');
    expect(svar.headers.get('x-powered-by')).toBeNull();
  });

  it('svar med egna uppgifter sparas inte på vägen, och fel metod får ett svar som går att läsa', async () => {
    expect((await fraga(JAG)).headers.get('cache-control')).toBe('no-store');
    for (const [metod, adress, tillatna] of [
      ['PUT', '/graphql', 'GET, HEAD, POST'],
      ['POST', '/inkorg', 'GET, HEAD'],
      ['DELETE', '/', 'GET, HEAD'],
      ['POST', '/export/rapporter.csv', 'GET'],
      ['GET', '/import/rapporter', 'POST'],
    ] as const) {
      const json = await fetch(`${miljo.url}${adress}`, {
        method: metod,
        headers: { accept: 'application/json' },
      });
      expect([json.status, json.headers.get('allow')], `${metod} ${adress}`).toEqual([405, tillatna]);
      expect(await json.json()).toEqual({
        errors: [{ message: 'Adressen kan inte användas på det sättet.', extensions: { kod: 'OGILTIG' } }],
      });
      const sida = await fetch(`${miljo.url}${adress}`, { method: metod, headers: { accept: 'text/html' } });
      expect(sida.headers.get('content-type')).toMatch(/^text\/html/);
      expect(await sida.text()).toContain('lang="sv"');
    }
  });

  it('ett tecken som inte går att spara vägras i ord, var det än står', async () => {
    const posta = async (kropp: object) => {
      const svar = await fetch(`${miljo.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(kropp),
      });
      const { errors } = (await svar.json()) as {
        errors: { message: string; extensions: { kod: string } }[];
      };
      return errors[0];
    };
    const tecken = {
      message: expect.stringContaining('ett tecken som inte går att spara'),
      extensions: { kod: 'OGILTIG' },
    };
    for (const e of ['a\0b', '\ud83d', '\udc00x'])
      expect(await posta({ query: LOGGA_IN, variables: { e, l: 'x' } }), JSON.stringify(e)).toEqual(tecken);
    const iFragan = await posta({
      query: 'mutation { loggaIn(epost: "a\\u0000", losenord: "x") { lyckades } }',
    });
    expect(iFragan?.extensions.kod).toBe('OGILTIG');
    // What graphql refuses by itself is a badly written request too, not a surprise.
    expect((await posta({ query: '{ jag { rollnamn } } ' + '{ jag { kommunKod } }' }))?.extensions.kod).toBe(
      'OGILTIG',
    );
    const manga = { $i: Object.fromEntries(Array.from({ length: 80 }, (_, n) => [`okand${n}`, 1])) };
    const fel = await posta({
      query: 'mutation($i: RapporteraInput!) { rapportera(input: $i) { __typename } }',
      variables: { i: manga.$i },
    });
    expect(fel?.extensions.kod).toBe('OGILTIG');
  });

  it('en HEAD delar inte ut något, och loggas inte som om den gjorde det', async () => {
    const vem = await miljo.som('sakerhetssamordnare');
    expect((await vem.hamta('/export/rapporter.csv', { method: 'HEAD' })).status).toBe(405);
    const { rows } = await miljo.agare.query("SELECT 1 FROM handelse WHERE handling = 'exporterade'");
    expect(rows).toHaveLength(0);
    for (const adress of ['/export/rapporter.csv?text=%00', '/export/rapporter.csv?handlaggare=a%00'])
      expect((await vem.hamta(adress)).status, adress).toBe(400);
    expect(
      (await miljo.agare.query("SELECT 1 FROM handelse WHERE handling = 'exporterade'")).rows,
    ).toHaveLength(0);
  });

  it('en ändring från en annan webbplats vägras, också när bara Origin säger det', async () => {
    const fran = async (rader: Record<string, string>): Promise<number> =>
      (
        await fetch(`${miljo.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...rader },
          body: JSON.stringify({ query: JAG }),
        })
      ).status;
    for (const rader of [
      { origin: 'https://ond.example' },
      { origin: 'null' },
      { origin: 'inte en adress' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: miljo.url },
    ])
      expect(await fran(rader), JSON.stringify(rader)).toBe(403);
    for (const rader of [{}, { origin: miljo.url }, { origin: miljo.url, 'sec-fetch-site': 'same-origin' }])
      expect(await fran(rader), JSON.stringify(rader)).toBe(200);
  });

  describe('det öppna formuläret', () => {
    let liten: Miljo;
    beforeAll(async () => {
      liten = await skapaMiljo({ formularTak: 2 });
    });
    afterAll(() => liten.stang());
    const skicka = async (mer: object = {}): Promise<string> => {
      const svar = await liten.anonym.fraga(
        `mutation($i: RapporteraInput!) { rapportera(input: $i) { __typename ... on RapportMottagen { referens } } }`,
        {
          i: {
            idempotensnyckel: crypto.randomUUID(),
            kommun: '1737',
            vad: 'skrap',
            text: 'Skräp vid badplatsen sedan i lördags.',
            platsprecision: 'okand',
            hantPrecision: 'okand',
            sakerhet: 'sjalv_sett',
            ...mer,
          },
        },
      );
      return (
        svar.errors?.[0]?.extensions?.kod ?? svar.data.rapportera.referens ?? svar.data.rapportera.__typename
      );
    };

    it('räknar mottagna rapporter: inte det som avslogs, inte det som skickades om; och svarar alltid med koden', async () => {
      for (let i = 0; i < 5; i++) expect(await skicka({ text: 'kort' })).toBe('Valideringsfel');
      const nyckel = crypto.randomUUID();
      const forsta = await skicka({ idempotensnyckel: nyckel });
      for (let i = 0; i < 5; i++) expect(await skicka({ idempotensnyckel: nyckel })).toBe(forsta);
      expect(await skicka()).toMatch(/^\w{5}-\w{5}$/);
      expect(await skicka()).toBe('FOR_MANGA');
      expect(await skicka({ idempotensnyckel: nyckel })).toBe(forsta);
      // Counted by kommun too: another's form is open.
      expect(await skicka({ kommun: '1766' })).toMatch(/^\w{5}-\w{5}$/);
    });

    it('tar emot fler från ett nätverk som kommunen har gett ett eget tak, det snävaste gäller', async () => {
      const kommun = await liten.kommunId('1737');
      expect(await skicka()).toBe('FOR_MANGA');
      const lagg = (nat: string, tak: number) =>
        liten.agare.query('INSERT INTO natverkstak (kommun_id, nat, tak) VALUES ($1, $2, $3)', [
          kommun,
          nat,
          tak,
        ]);
      await lagg('127.0.0.0/8', 3);
      expect(await skicka()).toMatch(/^\w{5}-\w{5}$/);
      expect(await skicka()).toBe('FOR_MANGA');
      await lagg('127.0.0.1/32', 4);
      expect(await skicka()).toMatch(/^\w{5}-\w{5}$/);
      expect(await skicka()).toBe('FOR_MANGA');
    });
  });
});
