import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nu } from '../../test/klocka.ts';
import { HAGFORS, type Klient, type Miljo, SUNNE, type Svar, skapaMiljo } from '../../test/miljo.ts';

let miljo: Miljo;
let admin: Klient;
let sunnes: Klient;

beforeAll(async () => {
  miljo = await skapaMiljo();
  admin = await miljo.som('systemadministrator');
  sunnes = await miljo.som('systemadministrator', SUNNE);
});
afterAll(() => miljo.stang());

const KONTO = `{ id namn epost roll aktiv version losenordTillfalligt senastInloggad enhet { id namn }
  viewerKan { andraRoll avaktivera aktivera aterstallaLosenord } }`;
const SVAR = `{ __typename
  ... on AnvandareSparad { konto ${KONTO} }
  ... on AnvandareMedLosenord { losenord konto ${KONTO} }
  ... on AnvandareKonflikt { meddelande konto ${KONTO} }
  ... on Valideringsfel { falt { falt kod meddelande } } }`;
const DOKUMENT = {
  skapaAnvandare: `mutation ($input: AnvandareInput!) { svar: skapaAnvandare(input: $input) ${SVAR} }`,
  andraAnvandare: `mutation ($id: ID!, $version: Int!, $input: AnvandareInput!) { svar: andraAnvandare(id: $id, version: $version, input: $input) ${SVAR} }`,
  avaktiveraAnvandare: `mutation ($id: ID!, $version: Int!) { svar: avaktiveraAnvandare(id: $id, version: $version) ${SVAR} }`,
  aktiveraAnvandare: `mutation ($id: ID!, $version: Int!) { svar: aktiveraAnvandare(id: $id, version: $version) ${SVAR} }`,
  aterstallLosenord: `mutation ($id: ID!) { svar: aterstallLosenord(id: $id) ${SVAR} }`,
} as const;
type Operation = keyof typeof DOKUMENT;

const sand = (klient: Klient, operation: Operation, variabler: object) =>
  klient.fraga(DOKUMENT[operation], variabler as Record<string, unknown>);
const kod = (svar: Awaited<ReturnType<typeof sand>>) => svar.errors?.[0]?.extensions?.kod;

async function gor(klient: Klient, operation: Operation, variabler: object) {
  const svar = await sand(klient, operation, variabler);
  if (svar.errors) throw new Error(`${operation}: ${JSON.stringify(svar.errors)}`);
  return svar.data.svar;
}

const fel = (svar: { falt?: { falt: string; kod: string }[] }) =>
  (svar.falt ?? []).map((f) => `${f.falt}:${f.kod}`);

let nummer = 0;
const uppgifter = (mer: object = {}) => ({
  namn: 'Ny handläggare',
  epost: `ny${++nummer}@torsby.example`,
  roll: 'styrgrupp',
  ...mer,
});
const ny = async (mer: object = {}) => {
  const svar = await gor(admin, 'skapaAnvandare', { input: uppgifter(mer) });
  return { ...svar.konto, losenord: svar.losenord } as {
    id: string;
    epost: string;
    version: number;
    losenord: string;
  };
};

const skicka = (kaka: string, query: string, variables: object = {}) =>
  miljo.anonym.hamta('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(kaka && { cookie: kaka }) },
    body: JSON.stringify({ query, variables }),
  });

/** As the one who has the cookie of a login. */
async function som(kaka: string, query: string, variables: object = {}) {
  return (await (await skicka(kaka, query, variables)).json()) as Svar;
}

async function loggaIn(epost: string, losenord: string): Promise<{ lyckades: boolean; kaka: string }> {
  const svar = await skicka(
    '',
    'mutation ($e: String!, $l: String!) { loggaIn(epost: $e, losenord: $l) { lyckades } }',
    { e: epost, l: losenord },
  );
  const kaka = (svar.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return { lyckades: ((await svar.json()) as Svar).data.loggaIn.lyckades, kaka };
}

const jagMed = async (kaka: string): Promise<string | null> =>
  (await som(kaka, '{ jag { anvandare { id } } }')).data.jag?.anvandare.id ?? null;

const allaKonton = async (): Promise<string> => {
  const { rows } = await miljo.agare.query('SELECT to_jsonb(a) AS rad FROM anvandare a ORDER BY id');
  return JSON.stringify(rows);
};

describe('vem som får', () => {
  const FALL: Record<Operation, () => Promise<object>> = {
    skapaAnvandare: async () => ({ input: uppgifter() }),
    andraAnvandare: async () => {
      const { id, version } = await ny();
      return { id, version, input: uppgifter() };
    },
    avaktiveraAnvandare: async () => {
      const { id, version } = await ny();
      return { id, version };
    },
    aktiveraAnvandare: async () => {
      const { id, version } = await ny();
      const { konto } = await gor(admin, 'avaktiveraAnvandare', { id, version });
      return { id, version: konto.version };
    },
    aterstallLosenord: async () => ({ id: (await ny()).id }),
  };

  it.each(Object.keys(DOKUMENT) as Operation[])('%s: kommunens systemadministratör', async (operation) => {
    const variabler = await FALL[operation]();
    for (const roll of ['forebyggande_samordnare', 'sakerhetssamordnare', 'styrgrupp'] as const)
      await miljo.som(roll);
    const fore = await allaKonton();
    expect(kod(await sand(miljo.anonym, operation, variabler))).toBe('EJ_INLOGGAD');
    for (const roll of ['forebyggande_samordnare', 'sakerhetssamordnare', 'styrgrupp'] as const)
      expect(kod(await sand(await miljo.som(roll), operation, variabler)), roll).toBe('NEKAD');
    if ('id' in variabler) expect(kod(await sand(sunnes, operation, variabler))).toBe('FINNS_INTE');
    expect(await allaKonton()).toBe(fore);
    expect((await gor(admin, operation, variabler)).__typename).toMatch(/^Anvandare/);
  });

  it('ser bara sin egen kommuns inloggningar och enheter, och inget om rapporter', async () => {
    const { data } = await sunnes.fraga('{ anvandarkonton { id epost } kontoenheter { id namn } }');
    const { rows } = await miljo.agare.query<{ id: string }>(
      'SELECT id FROM anvandare WHERE kommun_id = $1 UNION SELECT id FROM organisation WHERE kommun_id = $1',
      [await miljo.kommunId(SUNNE)],
    );
    const sunneIdn = new Set(rows.map((rad) => rad.id));
    for (const { id } of [...data.anvandarkonton, ...data.kontoenheter]) expect(sunneIdn).toContain(id);
    expect(data.anvandarkonton.length).toBeGreaterThan(1);
    for (const fraga of ['{ rapporter { totalCount } }', '{ analys { antal } }', '{ organisationer { id } }'])
      expect((await admin.fraga(fraga)).errors?.[0]?.extensions?.kod).toBe('NEKAD');
    expect((await (await miljo.som('styrgrupp')).fraga('{ anvandarkonton { id } }')).errors).toBeDefined();
  });
});

describe('en ny inloggning', () => {
  it('får ett lösenord som visas en gång, och kan logga in med det', async () => {
    const konto = await ny({ epost: ' Chef.Ny@Torsby.Example ' });
    expect(konto).toMatchObject({ epost: 'chef.ny@torsby.example', aktiv: true, losenordTillfalligt: true });
    expect(konto.losenord).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){4}$/);
    const { lyckades, kaka } = await loggaIn('chef.ny@torsby.example', konto.losenord);
    expect(lyckades).toBe(true);
    expect(await jagMed(kaka)).toBe(konto.id);
    const { data } = await admin.fraga('{ anvandarkonton { id senastInloggad } }');
    const rad = data.anvandarkonton.find((a: { id: string }) => a.id === konto.id);
    expect(nu().getTime() - Date.parse(rad.senastInloggad)).toBeLessThan(60_000);
    const { rows } = await miljo.agare.query(
      "SELECT handling FROM handelse WHERE objekt_id = $1 AND objekt_typ = 'anvandare' ORDER BY id",
      [konto.id],
    );
    expect(rows.map((h) => h.handling)).toEqual(['skapades', 'loggade_in']);
    expect(JSON.stringify(rows)).not.toContain(konto.losenord);
  });

  it('säger vilka fält som är fel', async () => {
    const svar = await gor(admin, 'skapaAnvandare', {
      input: { namn: '', epost: 'fel', roll: 'ansvarig_enhet' },
    });
    expect(fel(svar)).toEqual(['namn:saknas', 'epost:ogiltig', 'organisationId:saknas']);
    const annans = await miljo.agare.query<{ id: string }>(
      'SELECT id FROM organisation WHERE kommun_id = $1 LIMIT 1',
      [await miljo.kommunId(SUNNE)],
    );
    const utanfor = await gor(admin, 'skapaAnvandare', {
      input: uppgifter({ organisationId: annans.rows[0]?.id }),
    });
    expect(fel(utanfor)).toEqual(['organisationId:okant']);
  });

  it('har en egen adress, och det sägs lika vare sig den finns här eller i en annan kommun', async () => {
    const har = await gor(admin, 'skapaAnvandare', {
      input: uppgifter({ epost: 'styrgrupp@torsby.demo' }),
    });
    const dar = await gor(admin, 'skapaAnvandare', {
      input: uppgifter({ epost: 'Operativ.Grupp@Sunne.demo' }),
    });
    expect(fel(har)).toEqual(['epost:upptagen']);
    expect(dar).toEqual(har);
    expect(JSON.stringify(dar)).not.toMatch(/sunne/i);
  });
});

describe('en ändring', () => {
  it('byter roll och enhet, gäller genast och står i historiken', async () => {
    const konto = await ny();
    const { kaka } = await loggaIn(konto.epost, konto.losenord);
    const svar = await gor(admin, 'andraAnvandare', {
      id: konto.id,
      version: konto.version,
      input: { namn: 'Ny handläggare', epost: konto.epost, roll: 'operativ_grupp' },
    });
    expect(svar.konto).toMatchObject({ roll: 'operativ_grupp', version: konto.version + 1 });
    expect(await som(kaka, '{ jag { rollnamn } rapporter(first: 1) { totalCount } }')).toMatchObject({
      data: { jag: { rollnamn: 'Operativ grupp' } },
    });
    const { rows } = await miljo.agare.query(
      "SELECT anvandare_id, fore, efter FROM handelse WHERE objekt_id = $1 AND handling = 'andrades'",
      [konto.id],
    );
    expect(rows).toEqual([
      { anvandare_id: admin.anvandareId, fore: { roll: 'styrgrupp' }, efter: { roll: 'operativ_grupp' } },
    ]);
  });

  it('av den egna rollen nekas, och till en upptagen adress sparas inget', async () => {
    const { data } = await admin.fraga(`{ anvandarkonton ${KONTO} }`);
    const jag = data.anvandarkonton.find((a: { id: string }) => a.id === admin.anvandareId);
    expect(jag.viewerKan).toEqual({
      andraRoll: false,
      avaktivera: false,
      aktivera: false,
      aterstallaLosenord: false,
    });
    const bas = { id: jag.id, version: jag.version };
    const input = { namn: jag.namn, epost: jag.epost, roll: 'styrgrupp' };
    expect(fel(await gor(admin, 'andraAnvandare', { ...bas, input }))).toEqual(['roll:egen']);
    expect(fel(await gor(admin, 'avaktiveraAnvandare', bas))).toEqual(['aktiv:egen']);
    expect(fel(await gor(admin, 'aterstallLosenord', { id: jag.id }))).toEqual(['losenord:egen']);

    const konto = await ny();
    const upptagen = await gor(admin, 'andraAnvandare', {
      id: konto.id,
      version: konto.version,
      input: uppgifter({ namn: 'Annat namn', epost: 'sakerhetssamordnare@sunne.demo' }),
    });
    expect(fel(upptagen)).toEqual(['epost:upptagen']);
    const { rows } = await miljo.agare.query('SELECT namn, epost, version FROM anvandare WHERE id = $1', [
      konto.id,
    ]);
    expect(rows).toEqual([{ namn: 'Ny handläggare', epost: konto.epost, version: konto.version }]);
  });

  it('efter någon annans ger en konflikt med hur det är nu', async () => {
    const konto = await ny();
    const andra = (namn: string) =>
      gor(admin, 'andraAnvandare', {
        id: konto.id,
        version: konto.version,
        input: { namn, epost: konto.epost, roll: 'styrgrupp' },
      });
    expect((await andra('Först')).__typename).toBe('AnvandareSparad');
    expect(await andra('Sedan')).toMatchObject({
      __typename: 'AnvandareKonflikt',
      konto: { namn: 'Först', version: konto.version + 1 },
    });
  });
});

describe('att stänga en inloggning', () => {
  it('loggar ut den genast, och den kan öppnas igen', async () => {
    const konto = await ny();
    const { kaka } = await loggaIn(konto.epost, konto.losenord);
    const stangd = await gor(admin, 'avaktiveraAnvandare', { id: konto.id, version: konto.version });
    expect(stangd.konto).toMatchObject({
      aktiv: false,
      viewerKan: { aktivera: true, avaktivera: false, aterstallaLosenord: false },
    });
    expect(await jagMed(kaka)).toBeNull();
    expect((await loggaIn(konto.epost, konto.losenord)).lyckades).toBe(false);
    await gor(admin, 'aktiveraAnvandare', { id: konto.id, version: stangd.konto.version });
    expect((await loggaIn(konto.epost, konto.losenord)).lyckades).toBe(true);
  });

  it('två administratörer som stänger varandra lämnar en kvar', async () => {
    // A kommun of its own: the one of them who loses is out for good.
    const a = await miljo.som('systemadministrator', HAGFORS);
    const { konto: b, losenord } = await gor(a, 'skapaAnvandare', {
      input: uppgifter({ roll: 'systemadministrator' }),
    });
    const { kaka } = await loggaIn(b.epost, losenord);
    const svar = await Promise.all([
      sand(a, 'avaktiveraAnvandare', { id: b.id, version: 1 }),
      som(kaka, DOKUMENT.avaktiveraAnvandare, { id: a.anvandareId, version: 1 }),
    ]);
    expect(JSON.stringify(svar)).toContain('AnvandareSparad');
    const { rows } = await miljo.agare.query(
      "SELECT 1 FROM anvandare WHERE kommun_id = $1 AND roll = 'systemadministrator' AND aktiv",
      [await miljo.kommunId(HAGFORS)],
    );
    expect(rows).toHaveLength(1);
  });
});

describe('lösenord', () => {
  it('återställs till ett nytt, och det gamla slutar gälla överallt', async () => {
    const konto = await ny();
    const { kaka } = await loggaIn(konto.epost, konto.losenord);
    const svar = await gor(admin, 'aterstallLosenord', { id: konto.id });
    expect(svar).toMatchObject({
      __typename: 'AnvandareMedLosenord',
      konto: { losenordTillfalligt: true },
    });
    expect(svar.losenord).not.toBe(konto.losenord);
    expect(await jagMed(kaka)).toBeNull();
    expect((await loggaIn(konto.epost, konto.losenord)).lyckades).toBe(false);
    expect((await loggaIn(konto.epost, svar.losenord)).lyckades).toBe(true);
  });

  const BYT = `mutation ($nuvarande: String!, $nytt: String!) { bytMittLosenord(nuvarande: $nuvarande, nytt: $nytt) {
    __typename ... on LosenordBytt { andraUtloggade } ... on Valideringsfel { falt { falt kod } } } }`;
  const byt = (kaka: string, nuvarande: string, nytt: string) => som(kaka, BYT, { nuvarande, nytt });

  it('byter var och en själv: sessionen går vidare, de andra slutar', async () => {
    const konto = await ny();
    const har = await loggaIn(konto.epost, konto.losenord);
    const annanstans = await loggaIn(konto.epost, konto.losenord);
    const svar = await byt(har.kaka, konto.losenord, 'fyra ord i en rad');
    expect(svar.data.bytMittLosenord).toEqual({ __typename: 'LosenordBytt', andraUtloggade: true });
    expect(await jagMed(har.kaka)).toBe(konto.id);
    expect(await jagMed(annanstans.kaka)).toBeNull();
    expect((await loggaIn(konto.epost, konto.losenord)).lyckades).toBe(false);
    expect((await loggaIn(konto.epost, 'fyra ord i en rad')).lyckades).toBe(true);
    const { rows } = await miljo.agare.query('SELECT losenord_tillfalligt FROM anvandare WHERE id = $1', [
      konto.id,
    ]);
    expect(rows).toEqual([{ losenord_tillfalligt: false }]);
  });

  it('byts inte utan det nuvarande, och gissningar bromsas', async () => {
    const konto = await ny();
    const { kaka } = await loggaIn(konto.epost, konto.losenord);
    const forkort = await byt(kaka, konto.losenord, 'kort');
    expect(forkort.data.bytMittLosenord).toMatchObject({ falt: [{ falt: 'nytt', kod: 'for_kort' }] });
    const koder: string[] = [];
    for (let i = 0; i < 10; i += 1) {
      const svar = await byt(kaka, `gissning ${i}`, 'fyra ord i en rad');
      koder.push(svar.errors ? 'FOR_MANGA' : 'fel');
    }
    expect(koder.slice(0, 3)).toEqual(['fel', 'fel', 'fel']);
    expect(koder.at(-1)).toBe('FOR_MANGA');
    expect(kod(await miljo.anonym.fraga(BYT, { nuvarande: 'x', nytt: 'y' }))).toBe('EJ_INLOGGAD');
  });
});
