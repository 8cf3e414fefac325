import {
  bristerFor,
  HANDLINGAR,
  mojligaHandlingar,
  RAPPORTSTATUSAR,
  type Rapportstatus,
} from '@roda-traden/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAGFORS, type Klient, type Miljo, SUNNE, skapaMiljo } from '../../test/miljo.ts';
import {
  BEDOMNING,
  falten,
  gor,
  handelserFor,
  nyRapport,
  type Resultat,
  rapportIStatus,
  sparad,
  underlag,
} from './prov.fixture.ts';

let miljo: Miljo;
let jag: Klient;
let kollega: Klient;
beforeAll(async () => {
  miljo = await skapaMiljo();
  jag = await miljo.som('sakerhetssamordnare', HAGFORS);
  kollega = await miljo.som('forebyggande_samordnare', HAGFORS);
});
afterAll(() => miljo.stang());

const iStatus = (status: Rapportstatus): Promise<Resultat> => rapportIStatus(jag, status);

describe('tabellens övergångar', () => {
  for (const { kod: status } of RAPPORTSTATUSAR.filter((s) => s.kod !== 'gallrad')) {
    it(`från ${status}: det tabellen tillåter går, resten vägras`, async () => {
      const tillatna = mojligaHandlingar(status).map((h) => h.kod);
      const oppnad = await iStatus(status);
      expect(oppnad.viewerKan.handlingar.map((h: { kod: string }) => h.kod)).toEqual(tillatna);
      for (const { kod, till } of HANDLINGAR) {
        const rapport = await iStatus(status);
        const svar = await gor.handling(jag, rapport, kod, await underlag(jag, kod));
        if (tillatna.includes(kod)) expect(sparad(svar).status, kod).toBe(till);
        else expect(falten(svar), kod).toEqual(['handling']);
      }
    });
  }

  it('det som handlingen kräver sägs vid sitt fält, och inget sparas', async () => {
    for (const handling of HANDLINGAR.filter((h) => h.krav.length > 0)) {
      const rapport = await iStatus(handling.fran[0]);
      const tom = { kategori: null, omrade: null, platsprecision: 'omrade', allvar: null };
      const svar = await gor.handling(jag, rapport, handling.kod, { bedomning: tom });
      expect(falten(svar), handling.kod).toEqual(
        bristerFor(handling.kod, {
          kategori: null,
          omrade: null,
          platsprecision: 'omrade',
          allvar: null,
        }).map((b) => b.falt),
      );
      expect((await gor.hamta(jag, rapport.id)).version).toBe(rapport.version);
    }
  });

  it('en okänd handling och okända koder vägras vid sina fält', async () => {
    const rapport = await nyRapport(jag);
    expect(falten(await gor.handling(jag, rapport, 'hitta_pa'))).toEqual(['handling']);
    const fel = await gor.bedomning(jag, rapport, {
      kategori: 'finns-inte',
      omrade: 'finns-inte',
      allvar: 5,
      andts: ['kaffe'],
      sakerhet: 'kanske',
      polisanmald: 'kanske',
      hanteringsklass: 'hemlig',
      handlaggare: 'ingen-uuid',
      hantPrecision: 'exakt',
      hantFran: null,
    });
    expect(falten(fel)).toEqual([
      'kategori',
      'omrade',
      'allvar',
      'andts',
      'sakerhet',
      'polisanmald',
      'hanteringsklass',
      'handlaggare',
      'hant',
    ]);
  });
});

describe('bedömningen', () => {
  it('sparas tillsammans med handlingen, i ett steg med en version', async () => {
    const rapport = await nyRapport(jag);
    const efter = sparad(
      await gor.handling(jag, rapport, 'godkann', {
        bedomning: { kategori: 'narkotika', allvar: 3, andts: ['narkotika', 'alkohol'], polisanmald: 'ja' },
      }),
    );
    expect(efter).toMatchObject({
      status: 'godkand',
      version: rapport.version + 1,
      allvar: 3,
      andts: ['alkohol', 'narkotika'],
      kategori: { kod: 'narkotika' },
    });
  });

  it('en godkänd rapport kan inte tömmas på det som den räknas efter', async () => {
    const godkand = await iStatus('godkand');
    expect(falten(await gor.bedomning(jag, godkand, { kategori: null }))).toEqual(['kategori']);
    expect(falten(await gor.handling(jag, godkand, 'avsluta', { bedomning: { allvar: null } }))).toEqual([
      'allvar',
    ]);
    expect(sparad(await gor.bedomning(jag, godkand, { allvar: 4 })).allvar).toBe(4);
  });

  it('handläggare är bara den som triagerar, i den egna kommunen', async () => {
    const rapport = await nyRapport(jag);
    const chef = await miljo.som('ansvarig_enhet', HAGFORS);
    const grannen = await miljo.som('sakerhetssamordnare', SUNNE);
    for (const fel of [chef, grannen])
      expect(falten(await gor.bedomning(jag, rapport, { handlaggare: fel.anvandareId }))).toEqual([
        'handlaggare',
      ]);
    const efter = sparad(await gor.bedomning(jag, rapport, { handlaggare: kollega.anvandareId }));
    expect(efter.handlaggare.id).toBe(kollega.anvandareId);
  });

  it('den som börjar granska handlägger, om ingen annan gör det', async () => {
    const egen = sparad(await gor.handling(jag, await nyRapport(jag), 'borja_granska'));
    expect(egen.handlaggare.id).toBe(jag.anvandareId);
    const tilldelad = sparad(
      await gor.bedomning(jag, await nyRapport(jag), { handlaggare: kollega.anvandareId }),
    );
    expect(sparad(await gor.handling(jag, tilldelad, 'borja_granska')).handlaggare.id).toBe(
      kollega.anvandareId,
    );
  });
});

describe('ångra', () => {
  it('ger tillbaka allt som handlingen ändrade', async () => {
    const rapport = await nyRapport(jag, {
      hantPrecision: 'exakt',
      hantFran: '2026-10-01T18:00:00.000Z',
      hantTill: '2026-10-01T20:00:00.000Z',
    });
    const efter = sparad(
      await gor.handling(jag, rapport, 'godkann', {
        bedomning: {
          ...BEDOMNING,
          hantPrecision: 'okand',
          andts: ['tobak'],
          handlaggare: kollega.anvandareId,
        },
      }),
    );
    const { version, historik, viewerKan, ...tillbaka } = sparad(await gor.angra(jag, efter));
    const { version: _v, historik: _h, viewerKan: _k, ...fore } = rapport;
    expect(tillbaka).toEqual(fore);
    expect(version).toBe(efter.version + 1);
    expect(historik.at(-1).handling).toBe('angrade');
    expect(viewerKan).toEqual(rapport.viewerKan);
  });

  it('gäller bara den egna senaste ändringen, en gång, inom en kvart', async () => {
    const efter = await iStatus('granskas');
    expect(falten(await gor.angra(kollega, efter))).toEqual(['handling']);
    const angrad = sparad(await gor.angra(jag, efter));
    expect(falten(await gor.angra(jag, angrad))).toEqual(['handling']);
    expect(falten(await gor.angra(jag, await nyRapport(jag)))).toEqual(['handling']);

    // History can't be changed, so an old one is written as such by its owner.
    const gammal = await nyRapport(jag);
    await miljo.agare.query(
      `INSERT INTO handelse (kommun_id, id, tid, anvandare_id, objekt_typ, objekt_id, handling, fore, efter)
       VALUES ($1, gen_random_uuid(), rot.nu() - interval '16 minutes', $2, 'rapport', $3, 'bedomde', '{"allvar": 1}', '{"allvar": 2}')`,
      [await miljo.kommunId(HAGFORS), jag.anvandareId, gammal.id],
    );
    expect(falten(await gor.angra(jag, gammal))).toEqual(['handling']);
  });

  it('en anteckning emellan hindrar inte', async () => {
    const efter = await iStatus('granskas');
    sparad(await gor.anteckning(kollega, efter.id, 'Ringde, inget svar.'));
    expect(sparad(await gor.angra(jag, efter)).status).toBe('inkommen');
  });
});

describe('samtidighet', () => {
  it('en äldre version möter konflikt, som säger vem och visar rapporten som den är', async () => {
    const rapport = await nyRapport(jag);
    sparad(await gor.bedomning(kollega, rapport, { allvar: 2 }));
    for (const svar of [
      await gor.bedomning(jag, rapport, { allvar: 3 }),
      await gor.handling(jag, rapport, 'godkann', { bedomning: BEDOMNING }),
      await gor.angra(jag, rapport),
      await gor.redigera(jag, rapport, { text: 'Ny text som är lång nog.' }),
      (await gor.radera(jag, rapport, 'Behövs inte.')).data.raderaOriginal,
    ]) {
      expect(svar.__typename).toBe('RapportKonflikt');
      expect(svar.version).toBe(rapport.version + 1);
      expect(svar.meddelande).toContain('Prov forebyggande_samordnare');
    }
    expect((await gor.hamta(jag, rapport.id)).allvar).toBe(2);
  });

  it('samma handling två gånger ger en ändring', async () => {
    const rapport = await nyRapport(jag);
    const svar = await Promise.all([
      gor.handling(jag, rapport, 'borja_granska'),
      gor.handling(jag, rapport, 'borja_granska'),
    ]);
    expect(svar.map((s) => s.__typename).sort()).toEqual(['RapportKonflikt', 'RapportSparad']);
    const efter = await gor.hamta(jag, rapport.id);
    expect(efter.version).toBe(rapport.version + 1);
    expect(svar.find((s) => s.__typename === 'RapportKonflikt').meddelande).toContain('Du har själv');
  });

  it('det som inte ändrar något ger ingen version och ingen rad i historiken', async () => {
    const rapport = await nyRapport(jag);
    const efter = sparad(await gor.bedomning(jag, rapport, { polisanmald: rapport.polisanmald }));
    expect(efter.version).toBe(rapport.version);
    expect(efter.historik).toHaveLength(rapport.historik.length);
  });
});

describe('historiken', () => {
  it('berättar i ord, inte i nycklar', async () => {
    const huvud = await nyRapport(jag);
    const rapport = await nyRapport(jag);
    const bedomd = sparad(
      await gor.bedomning(jag, rapport, {
        kategori: 'narkotika',
        allvar: 3,
        handlaggare: kollega.anvandareId,
      }),
    );
    const efter = sparad(
      await gor.handling(jag, bedomd, 'markera_dubblett', { uppgifter: { huvudrapport: huvud.referens } }),
    );
    const [inkom, bedomde, markerade] = efter.historik;
    expect(inkom.andringar).toEqual([{ falt: 'Kanal', fore: null, efter: 'Telefon' }]);
    expect(bedomde).toMatchObject({ handling: 'bedomde', av: 'Prov sakerhetssamordnare' });
    expect(bedomde.andringar).toEqual(
      expect.arrayContaining([
        { falt: 'Kategori', fore: 'Störande körning', efter: 'Narkotika' },
        { falt: 'Allvar', fore: null, efter: '3 allvarlig' },
        { falt: 'Handläggare', fore: null, efter: 'Prov forebyggande_samordnare' },
      ]),
    );
    expect(markerade.andringar).toEqual(
      expect.arrayContaining([
        { falt: 'Status', fore: 'Ny', efter: 'Dubblett' },
        { falt: 'Dubblett av', fore: null, efter: huvud.referens },
      ]),
    );
    expect(JSON.stringify(efter.historik)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7/);
  });

  it('växer bara: varje steg lägger en rad, och ingen rad har ändrats', async () => {
    let rapport = await nyRapport(jag);
    const fore = await handelserFor(miljo, rapport.id);
    rapport = sparad(await gor.handling(jag, rapport, 'borja_granska'));
    rapport = sparad(await gor.handling(jag, rapport, 'godkann', { bedomning: BEDOMNING }));
    sparad(await gor.angra(jag, rapport));
    const efter = await handelserFor(miljo, rapport.id);
    expect(efter.slice(0, fore.length)).toEqual(fore);
    expect(efter.map((h) => h.handling)).toEqual(['inkom', 'borja_granska', 'godkann', 'angrade']);
  });

  it('anteckningar syns för dem som triagerar, inte för operativa gruppen', async () => {
    const rapport = await iStatus('godkand');
    sparad(await gor.anteckning(jag, rapport.id, 'Talade med fältassistenten.'));
    expect((await gor.hamta(kollega, rapport.id)).historik.at(-1).kommentar).toBe(
      'Talade med fältassistenten.',
    );
    const grupp = await miljo.som('operativ_grupp', HAGFORS);
    const sedd = await gor.hamta(grupp, rapport.id);
    expect(sedd.historik.map((h: { handling: string }) => h.handling)).not.toContain('antecknade');
    expect(sedd.viewerKan).toEqual({
      bedoma: false,
      anteckna: false,
      lasaOriginal: false,
      redigeraText: false,
      handlingar: [],
    });
  });

  it('den som skriver får veta vad som maskades', async () => {
    const { id } = await nyRapport(jag);
    const { data } = await jag.fraga(
      `mutation ($id: ID!) { svar: skrivAnteckning(id: $id, text: "Ringde 070-174 06 35.") {
         ... on RapportSparad { maskat rapport { historik { kommentar } } } } }`,
      { id },
    );
    expect(data.svar.maskat).toEqual(['Telefonnummer']);
    expect(data.svar.rapport.historik.at(-1).kommentar).toBe('Ringde [telefon].');
  });

  it('en tom eller för lång anteckning sägs vid fältet', async () => {
    const rapport = await nyRapport(jag);
    for (const text of ['  ', 'x'.repeat(2001)])
      expect(falten(await gor.anteckning(jag, rapport.id, text))).toEqual(['anteckning']);
  });
});

describe('grannkommunen', () => {
  it('når inte rapporten med någon av operationerna', async () => {
    const rapport = await nyRapport(jag);
    const granne = await miljo.som('sakerhetssamordnare', SUNNE);
    expect(await gor.hamta(granne, rapport.id)).toBeNull();
    const { id, version } = rapport;
    const fragor = [
      `utforHandling(id: "${id}", version: ${version}, handling: "borja_granska") { __typename }`,
      `sparaBedomning(id: "${id}", version: ${version}, bedomning: { allvar: 1 }) { __typename }`,
      `angraRapport(id: "${id}", version: ${version}) { __typename }`,
      `skrivAnteckning(id: "${id}", text: "hej") { __typename }`,
      `lasOriginal(id: "${id}") { text }`,
      `redigeraText(id: "${id}", version: ${version}, text: { text: "Ny text här." }) { __typename }`,
      `raderaOriginal(id: "${id}", version: ${version}, skal: "Prov") { __typename }`,
    ];
    for (const fraga of fragor) {
      const svar = await granne.fraga(`mutation { ${fraga} }`);
      expect(svar.errors?.[0]?.extensions?.kod, fraga).toBe('FINNS_INTE');
    }
    expect(await handelserFor(miljo, id)).toHaveLength(1);
    expect((await gor.hamta(jag, id)).version).toBe(version);
  });
});
