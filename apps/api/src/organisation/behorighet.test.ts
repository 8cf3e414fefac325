import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAGFORS, type Klient, type Miljo, SUNNE, skapaMiljo, TORSBY } from '../../test/miljo.ts';
import {
  DOKUMENT,
  enhetensId,
  gor,
  nekadKod,
  nyEnhet,
  nyGrupp,
  nyPlats,
  nyttNamn,
  type Operation,
  sand,
} from './prov.fixture.ts';

let miljo: Miljo;
let samordnare: Klient;
let sunnes: Klient;
let torsby: string;
let skola: string;

beforeAll(async () => {
  miljo = await skapaMiljo();
  samordnare = await miljo.som('forebyggande_samordnare');
  sunnes = await miljo.som('forebyggande_samordnare', SUNNE);
  torsby = await enhetensId(miljo, TORSBY, 'torsby-kommun');
  skola = await enhetensId(miljo, TORSBY, 'skola');
});
afterAll(() => miljo.stang());

const DAG = '2026-01-31';

/** For each operation: something fresh in Torsby to do it to, so that it is right when the right one asks. */
const FALL: Record<Operation, () => Promise<Record<string, unknown>>> = {
  skapaOrganisation: async () => ({
    input: { namn: nyttNamn('Enhet'), typ: 'enhet', foralderId: torsby },
  }),
  andraOrganisation: async () => {
    const { id, version } = await nyEnhet(samordnare, torsby);
    return { id, version, input: { namn: nyttNamn('Omdöpt'), typ: 'avdelning', foralderId: torsby } };
  },
  avslutaOrganisation: async () => {
    const { id, version } = await nyEnhet(samordnare, torsby);
    return { id, version, sistaDag: DAG };
  },
  ateroppnaOrganisation: async () => {
    const { id, version } = await nyEnhet(samordnare, torsby);
    await gor(samordnare, 'avslutaOrganisation', { id, version, sistaDag: DAG });
    return { id, version: version + 1 };
  },
  skapaGrupp: async () => ({ input: { namn: nyttNamn('Grupp'), slag: 'natverk', diariefors: true } }),
  andraGrupp: async () => {
    const { id, version } = await nyGrupp(samordnare);
    return { id, version, input: { namn: nyttNamn('Omdöpt'), slag: 'natverk', diariefors: true } };
  },
  gorTillRad: async () => {
    const { id, version } = await nyGrupp(samordnare, {
      slag: 'strategiskt_rad',
      ordforande: 'Skolchef',
      ordforandeOrganisationId: skola,
    });
    return { id, version };
  },
  avslutaGrupp: async () => {
    const { id, version } = await nyGrupp(samordnare);
    return { id, version, sistaDag: DAG };
  },
  ateroppnaGrupp: async () => {
    const { id, version } = await nyGrupp(samordnare);
    await gor(samordnare, 'avslutaGrupp', { id, version, sistaDag: DAG });
    return { id, version: version + 1 };
  },
  laggTillLedamot: async () => ({
    gruppId: (await nyGrupp(samordnare)).id,
    input: { funktion: 'Rektor', organisationId: skola },
  }),
  andraLedamot: async () => {
    const { id, version } = await nyPlats(samordnare, (await nyGrupp(samordnare)).id, skola);
    return { id, version, input: { funktion: 'Rektor', organisationId: skola } };
  },
  avslutaLedamot: async () => {
    const { id, version } = await nyPlats(samordnare, (await nyGrupp(samordnare)).id, skola);
    return { id, version, sistaDag: DAG };
  },
};

/** Everything of the room in a kommun, as the owner sees it: to compare before and after. */
async function allt(kommun: string): Promise<string> {
  const id = await miljo.kommunId(kommun);
  const tabeller = ['organisation', 'grupp', 'ledamot'];
  const rader = await Promise.all(
    tabeller.map((tabell) =>
      miljo.agare.query(`SELECT to_jsonb(t) AS rad FROM ${tabell} t WHERE kommun_id = $1 ORDER BY id`, [id]),
    ),
  );
  return JSON.stringify(rader.map((svar) => svar.rows));
}

describe.each(Object.keys(DOKUMENT) as Operation[])('%s', (operation) => {
  it('görs bara av kommunens förebyggande samordnare', async () => {
    const variabler = await FALL[operation]();
    const fore = [await allt(TORSBY), await allt(SUNNE)];

    expect(nekadKod(await sand(miljo.anonym, operation, variabler))).toBe('EJ_INLOGGAD');
    for (const roll of ['sakerhetssamordnare', 'styrgrupp', 'operativ_grupp', 'systemadministrator'] as const)
      expect(nekadKod(await sand(await miljo.som(roll), operation, variabler)), roll).toBe('NEKAD');
    expect([await allt(TORSBY), await allt(SUNNE)]).toEqual(fore);

    if ('id' in variabler || 'gruppId' in variabler) {
      expect(nekadKod(await sand(sunnes, operation, variabler))).toBe('FINNS_INTE');
      expect([await allt(TORSBY), await allt(SUNNE)]).toEqual(fore);
    }

    expect((await gor(samordnare, operation, variabler)).__typename).toMatch(/Sparad$/);
    expect(await allt(TORSBY)).not.toBe(fore[0]);
    expect(await allt(SUNNE)).toBe(fore[1]);
  });
});

describe('muren mellan kommunerna', () => {
  it('en enhet eller plats kan inte peka på en annan kommuns enhet', async () => {
    const under = await gor(sunnes, 'skapaOrganisation', {
      input: { namn: nyttNamn('Enhet'), typ: 'enhet', foralderId: skola },
    });
    expect(under.falt).toMatchObject([{ falt: 'foralderId', kod: 'okant' }]);
    const grupp = await nyGrupp(sunnes);
    const plats = await gor(sunnes, 'laggTillLedamot', {
      gruppId: grupp.id,
      input: { funktion: 'Rektor', organisationId: skola },
    });
    expect(plats.falt).toMatchObject([{ falt: 'organisationId', kod: 'okant' }]);
    const ledd = await gor(sunnes, 'skapaGrupp', {
      input: {
        namn: nyttNamn('Grupp'),
        slag: 'natverk',
        diariefors: false,
        ordforande: 'Skolchef',
        ordforandeOrganisationId: skola,
      },
    });
    expect(ledd.falt).toMatchObject([{ falt: 'ordforandeOrganisationId', kod: 'okant' }]);
  });

  it('trädet, grupperna, platserna och historiken är den egna kommunens', async () => {
    const grupp = await nyGrupp(samordnare);
    await nyPlats(samordnare, grupp.id, skola);
    const { data } = await sunnes.fraga(
      `query ($enhet: ID!, $grupp: ID!) {
        organisation(id: $enhet) { namn } grupp(id: $grupp) { namn }
        organisationer { id } grupper { id ledamoter { organisation { id } } } }`,
      { enhet: skola, grupp: grupp.id },
    );
    expect(data.organisation).toBeNull();
    expect(data.grupp).toBeNull();
    const { rows } = await miljo.agare.query<{ id: string }>(
      'SELECT id FROM organisation WHERE kommun_id = $1',
      [await miljo.kommunId(SUNNE)],
    );
    const sunnesEnheter = new Set(rows.map((rad) => rad.id));
    expect(data.organisationer).toHaveLength(rows.length);
    for (const enhet of data.organisationer) expect(sunnesEnheter).toContain(enhet.id);
    expect(data.grupper.map((g: { id: string }) => g.id)).not.toContain(grupp.id);
  });

  it('två kommuner kan ha varsitt råd', async () => {
    const hagfors = await miljo.som('forebyggande_samordnare', HAGFORS);
    const ks = await enhetensId(miljo, HAGFORS, 'kommunstyrelsen');
    const { id, version } = await nyGrupp(hagfors, {
      slag: 'strategiskt_rad',
      ordforande: 'Kommunstyrelsens ordförande',
      ordforandeOrganisationId: ks,
    });
    expect((await gor(hagfors, 'gorTillRad', { id, version })).grupp.arRad).toBe(true);
    const { rows } = await miljo.agare.query('SELECT kommun_id FROM grupp WHERE ar_rad');
    expect(new Set(rows.map((rad) => rad.kommun_id)).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThanOrEqual(2);
  });
});

describe('läsning', () => {
  const FRAGA = `query ($id: ID!) {
    organisationer { id viewerKan { andra avsluta ateroppna laggaTillUnder } }
    organisation(id: $id) { anvandare { namn } }
    grupper { viewerKan { andra gorTillRad laggaTillLedamot avsluta } ledamoter { viewerKan { andra avsluta } } } }`;

  it.each(['styrgrupp', 'operativ_grupp', 'ansvarig_enhet', 'ks_kf', 'samverkande_kommun'] as const)(
    '%s ser organisationen men får inte ändra den, och inte vilka som loggar in',
    async (roll) => {
      const { data } = await (await miljo.som(roll)).fraga(FRAGA, { id: skola });
      expect(data.organisationer.length).toBeGreaterThan(10);
      expect(data.organisation.anvandare).toBeNull();
      expect(JSON.stringify(data)).not.toContain('true');
    },
  );

  it('samordnaren ser vad hon får göra', async () => {
    const { data } = await samordnare.fraga(FRAGA, { id: skola });
    expect(data.organisation.anvandare.map((a: { namn: string }) => a.namn)).toContain('Skolchef');
    for (const enhet of data.organisationer)
      expect(enhet.viewerKan).toMatchObject({ andra: true, ateroppna: !enhet.viewerKan.avsluta });
  });

  it('systemadministratören och den som inte är inloggad ser den inte', async () => {
    const admin = await miljo.som('systemadministrator');
    expect(nekadKod(await admin.fraga('{ organisationer { id } }'))).toBe('NEKAD');
    expect(nekadKod(await miljo.anonym.fraga('{ grupper { id } }'))).toBe('EJ_INLOGGAD');
  });

  it('ett påhittat id är en enhet som inte finns, inget fel hos oss', async () => {
    const { data, errors } = await samordnare.fraga(
      '{ organisation(id: "x") { id } grupp(id: "1; --") { id } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ organisation: null, grupp: null });
  });
});
