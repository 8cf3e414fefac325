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
  const satt = svar.headers.get('set-cookie') ?? '';
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

  it('stänger efter åtta försök på ett konto, också för rätt lösenord, men inte för andra konton', async () => {
    const konto = 'operativ.grupp@sunne.demo';
    for (let i = 0; i < 8; i++)
      expect((await loggaIn(konto, `gissning ${i}`)).kropp.data?.loggaIn.lyckades).toBe(false);
    expect((await loggaIn(konto)).kropp.errors?.[0]?.extensions.kod).toBe('FOR_MANGA');
    expect((await loggaIn('sakerhetssamordnare@sunne.demo')).kropp.data?.loggaIn.lyckades).toBe(true);
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

  it('stänger det öppna formuläret för den som skickar för mycket', async () => {
    const liten = await skapaMiljo({ formularTak: 2 });
    try {
      const skicka = () =>
        liten.anonym.fraga('mutation($i: RapporteraInput!) { rapportera(input: $i) { __typename } }', {
          i: {
            idempotensnyckel: crypto.randomUUID(),
            kommun: '1737',
            vad: 'skrap',
            text: 'Skräp vid badplatsen sedan i lördags.',
            platsprecision: 'okand',
            hantPrecision: 'okand',
            sakerhet: 'sjalv_sett',
          },
        });
      expect((await skicka()).data.rapportera.__typename).toBe('RapportMottagen');
      expect((await skicka()).data.rapportera.__typename).toBe('RapportMottagen');
      expect((await skicka()).errors?.[0]?.extensions?.kod).toBe('FOR_MANGA');
    } finally {
      await liten.stang();
    }
  });
});
