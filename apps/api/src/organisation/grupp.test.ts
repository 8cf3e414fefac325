import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Klient, type Miljo, skapaMiljo, TORSBY } from '../../test/miljo.ts';
import { enhetensId, fel, gor, nyEnhet, nyGrupp, nyPlats, nyttNamn } from './prov.fixture.ts';

let miljo: Miljo;
let samordnare: Klient;
let skola: string;
let torsby: string;
let polis: string;

beforeAll(async () => {
  miljo = await skapaMiljo();
  samordnare = await miljo.som('forebyggande_samordnare');
  torsby = await enhetensId(miljo, TORSBY, 'torsby-kommun');
  skola = await enhetensId(miljo, TORSBY, 'skola');
  polis = await enhetensId(miljo, TORSBY, 'polisen-lpo-torsby');
});
afterAll(() => miljo.stang());

interface Gruppen {
  id: string;
  namn: string;
  arRad: boolean;
  version: number;
  ordforande: string | null;
  ordforandeOrganisation: { id: string } | null;
  ledamoter: { id: string; funktion: string; organisation: { namn: string }; till: string | null }[];
  krav: { kod: string; kalla: string; uppfyllt: boolean | null }[];
  historik: { handling: string; kommentar: string | null; andringar: { falt: string }[] }[];
  viewerKan: Record<string, boolean>;
}

async function grupper(): Promise<Gruppen[]> {
  const { data } = await samordnare.fraga(`{ grupper {
    id namn arRad version ordforande ordforandeOrganisation { id }
    ledamoter { id funktion organisation { namn } till }
    krav { kod kalla uppfyllt }
    historik { handling kommentar andringar { falt fore efter } }
    viewerKan { andra avsluta ateroppna gorTillRad laggaTillLedamot } } }`);
  return data.grupper;
}

async function las(id: string): Promise<Gruppen> {
  const grupp = (await grupper()).find((g) => g.id === id);
  if (!grupp) throw new Error('Gruppen finns inte');
  return grupp;
}

async function radet(): Promise<Gruppen> {
  const rad = (await grupper()).filter((g) => g.arRad);
  expect(rad).toHaveLength(1);
  return rad[0] as Gruppen;
}

const RAD = { slag: 'strategiskt_rad', ordforande: 'Skolchef', diariefors: true, motenPerAr: 2 };

describe('en grupp', () => {
  it('skapas och ändras, och det står i historiken', async () => {
    const namn = nyttNamn('ANDTS-gruppen');
    const skapad = await gor(samordnare, 'skapaGrupp', {
      input: { namn, slag: 'tematisk', sammankallande: 'Förebyggande samordnare', diariefors: false },
    });
    expect(skapad.grupp).toMatchObject({ namn, arRad: false, version: 1, motenPerAr: null });
    const { id } = skapad.grupp;
    const andrad = await gor(samordnare, 'andraGrupp', {
      id,
      version: 1,
      input: { namn, slag: 'tematisk', motenPerAr: 6, diariefors: true },
    });
    expect(andrad.grupp).toMatchObject({ motenPerAr: 6, diariefors: true, sammankallande: null, version: 2 });
    const { historik } = await las(id);
    expect(historik.map((h) => h.handling)).toEqual(['andrade', 'skapade']);
    expect(historik[0]?.andringar).toHaveLength(3);
    expect(historik[0]?.andringar).toEqual(
      expect.arrayContaining([
        { falt: 'sammankallande', fore: 'Förebyggande samordnare', efter: null },
        { falt: 'motenPerAr', fore: null, efter: '6' },
        { falt: 'diariefors', fore: 'false', efter: 'true' },
      ]),
    );
  });

  it('säger vilka fält som är fel', async () => {
    const svar = await gor(samordnare, 'skapaGrupp', {
      input: { namn: '', slag: 'klubb', motenPerAr: 400, diariefors: false, ordforandeOrganisationId: skola },
    });
    expect(fel(svar)).toEqual(['namn:saknas', 'slag:okant', 'ordforande:saknas', 'motenPerAr:orimligt']);
  });

  it('som två ändrar samtidigt ger den andra en konflikt med hur den är nu', async () => {
    const grupp = await nyGrupp(samordnare);
    const andra = (motenPerAr: number) =>
      gor(samordnare, 'andraGrupp', {
        id: grupp.id,
        version: 1,
        input: { namn: grupp.namn, slag: 'tematisk', motenPerAr, diariefors: false },
      });
    const svar = await Promise.all([andra(3), andra(5)]);
    expect(svar.map((s) => s.__typename).sort()).toEqual(['GruppKonflikt', 'GruppSparad']);
    const [sparad, konflikt] = svar[0].__typename === 'GruppSparad' ? svar : [svar[1], svar[0]];
    expect(konflikt.grupp).toMatchObject({ motenPerAr: sparad.grupp.motenPerAr, version: 2 });
  });

  it('avslutas, tar då inte emot ledamöter, och kan öppnas igen', async () => {
    const grupp = await nyGrupp(samordnare);
    await gor(samordnare, 'avslutaGrupp', { id: grupp.id, version: 1, sistaDag: '2026-03-31' });
    expect((await las(grupp.id)).viewerKan).toMatchObject({ laggaTillLedamot: false, ateroppna: true });
    const plats = await gor(samordnare, 'laggTillLedamot', {
      gruppId: grupp.id,
      input: { funktion: 'Rektor', organisationId: skola },
    });
    expect(fel(plats)).toEqual(['funktion:grupp_avslutad']);
    const oppen = await gor(samordnare, 'ateroppnaGrupp', { id: grupp.id, version: 2 });
    expect(oppen.grupp).toMatchObject({ giltigTill: null, version: 3 });
  });
});

describe('rådet enligt 10 §', () => {
  it('är i demon riktlinjens styrgrupp; det som bara är en inställning är inte visat än', async () => {
    const rad = await radet();
    expect(rad.namn).toBe('LFR styrgrupp');
    expect(rad.krav.map((k) => [k.kod, k.uppfyllt])).toEqual([
      ['leds_av_kommunen', true],
      ['andra_foretradare', true],
      ['moten', null],
      ['diariefors', null],
    ]);
    expect(rad.krav[0]?.kalla).toContain('10 §');
  });

  it('måste förbli ett strategiskt råd med kommunal ordförande och kan inte avslutas', async () => {
    const rad = await radet();
    const utan = await gor(samordnare, 'andraGrupp', {
      id: rad.id,
      version: rad.version,
      input: { namn: rad.namn, slag: 'operativ', diariefors: true },
    });
    expect(fel(utan)).toEqual(['slag:ej_rad', 'ordforande:saknas', 'ordforandeOrganisationId:saknas']);
    const polisleds = await gor(samordnare, 'andraGrupp', {
      id: rad.id,
      version: rad.version,
      input: { ...RAD, namn: rad.namn, ordforande: 'Polischef', ordforandeOrganisationId: polis },
    });
    expect(fel(polisleds)).toEqual(['ordforandeOrganisationId:ej_kommunal']);
    const avslut = await gor(samordnare, 'avslutaGrupp', {
      id: rad.id,
      version: rad.version,
      sistaDag: '2026-03-31',
    });
    expect(fel(avslut)).toEqual(['sistaDag:ar_rad']);
    expect(await radet()).toMatchObject({ id: rad.id, version: rad.version });
  });

  it('flyttas till en annan grupp i ett steg; det finns aldrig två och aldrig inget', async () => {
    const forra = await radet();
    const fel1 = await gor(samordnare, 'gorTillRad', { id: (await nyGrupp(samordnare)).id, version: 1 });
    expect(fel(fel1)).toEqual(['slag:ej_rad', 'ordforande:saknas', 'ordforandeOrganisationId:saknas']);

    const ny = await nyGrupp(samordnare, { ...RAD, ordforandeOrganisationId: skola });
    const svar = await gor(samordnare, 'gorTillRad', { id: ny.id, version: 1 });
    expect(svar.grupp).toMatchObject({ arRad: true, version: 2 });
    expect((await radet()).id).toBe(ny.id);
    const gamla = await las(forra.id);
    expect(gamla).toMatchObject({ arRad: false, version: forra.version + 1 });
    expect(gamla.historik[0]?.handling).toBe('lamnade_radet');
    expect((await las(ny.id)).historik[0]?.handling).toBe('blev_rad');
  });

  it('är ett också när två grupper görs till råd samtidigt', async () => {
    const nya = [
      await nyGrupp(samordnare, { ...RAD, ordforandeOrganisationId: skola }),
      await nyGrupp(samordnare, { ...RAD, ordforandeOrganisationId: skola }),
    ];
    const svar = await Promise.all(
      nya.map((grupp) => gor(samordnare, 'gorTillRad', { id: grupp.id, version: 1 })),
    );
    expect(svar.filter((s) => s.__typename === 'GruppSparad').length).toBeGreaterThanOrEqual(1);
    expect(nya.map((grupp) => grupp.id)).toContain((await radet()).id);
  });

  it('databasen vägrar ett andra råd vem som än frågar', async () => {
    const grupp = await nyGrupp(samordnare);
    await expect(
      miljo.agare.query('UPDATE grupp SET ar_rad = true WHERE id = $1', [grupp.id]),
    ).rejects.toThrow(/grupp_ett_rad/);
  });
});

describe('en plats', () => {
  it('läggs till, ändras och avslutas, och allt står i gruppens historik', async () => {
    const grupp = await nyGrupp(samordnare);
    const ny = await gor(samordnare, 'laggTillLedamot', {
      gruppId: grupp.id,
      input: { funktion: ' Rektor ', organisationId: skola, fran: '2026-01-01' },
    });
    expect(ny.ledamot).toMatchObject({ funktion: 'Rektor', version: 1, grupp: { id: grupp.id } });
    const { id } = ny.ledamot;
    const andrad = await gor(samordnare, 'andraLedamot', {
      id,
      version: 1,
      input: {
        funktion: 'Rektor',
        organisationId: skola,
        ersattare: 'Biträdande rektor',
        fran: '2026-01-01',
      },
    });
    expect(andrad.ledamot).toMatchObject({ ersattare: 'Biträdande rektor', version: 2 });
    const slut = await gor(samordnare, 'avslutaLedamot', { id, version: 2, sistaDag: '2026-06-30' });
    expect(slut.ledamot).toMatchObject({ till: '2026-06-30', version: 3 });

    const { historik, ledamoter } = await las(grupp.id);
    expect(ledamoter).toEqual([
      { id, funktion: 'Rektor', organisation: { namn: 'Skolan' }, till: '2026-06-30' },
    ]);
    expect(historik.map((h) => [h.handling, h.kommentar])).toEqual([
      ['avslutade_plats', 'Rektor'],
      ['andrade_plats', 'Rektor'],
      ['lade_till_plats', 'Rektor'],
      ['skapade', null],
    ]);
  });

  it('säger vilka fält som är fel', async () => {
    const grupp = await nyGrupp(samordnare);
    const plats = await nyPlats(samordnare, grupp.id, skola, { fran: '2026-02-01' });
    const lagg = (input: object) => gor(samordnare, 'laggTillLedamot', { gruppId: grupp.id, input });
    expect(fel(await lagg({ funktion: '', fran: '2026-02-01', till: '2026-01-01' }))).toEqual([
      'funktion:saknas',
      'organisationId:saknas',
      'till:baklanges',
    ]);
    expect(fel(await lagg({ funktion: plats.funktion.toUpperCase(), organisationId: skola }))).toEqual([
      'funktion:upptagen',
    ]);
    expect(
      fel(await gor(samordnare, 'avslutaLedamot', { id: plats.id, version: 1, sistaDag: '2026-01-31' })),
    ).toEqual(['sistaDag:baklanges']);
  });

  it('kan inte ges en avslutad enhet, men blir kvar där den redan är', async () => {
    const grupp = await nyGrupp(samordnare);
    const enhet = await nyEnhet(samordnare, torsby);
    const plats = await nyPlats(samordnare, grupp.id, enhet.id);
    await gor(samordnare, 'avslutaOrganisation', { id: enhet.id, version: 1, sistaDag: '2026-03-31' });
    const ny = await gor(samordnare, 'laggTillLedamot', {
      gruppId: grupp.id,
      input: { funktion: 'Chef', organisationId: enhet.id },
    });
    expect(fel(ny)).toEqual(['organisationId:avslutad']);
    const kvar = await gor(samordnare, 'andraLedamot', {
      id: plats.id,
      version: 1,
      input: { funktion: 'Ny titel', organisationId: enhet.id },
    });
    expect(kvar.__typename).toBe('LedamotSparad');
  });

  it('som två ändrar ger den andra en konflikt', async () => {
    const plats = await nyPlats(samordnare, (await nyGrupp(samordnare)).id, skola);
    const andra = (funktion: string) =>
      gor(samordnare, 'andraLedamot', {
        id: plats.id,
        version: 1,
        input: { funktion, organisationId: skola },
      });
    expect((await andra('Ett')).__typename).toBe('LedamotSparad');
    expect(await andra('Två')).toMatchObject({
      __typename: 'LedamotKonflikt',
      ledamot: { funktion: 'Ett', version: 2 },
    });
    expect(
      (await gor(samordnare, 'avslutaLedamot', { id: plats.id, version: 1, sistaDag: '2026-06-30' }))
        .__typename,
    ).toBe('LedamotKonflikt');
  });
});

describe('sidan med alla grupper', () => {
  /** How many statements the app sends while the page is asked for. */
  async function antalSatser(): Promise<number> {
    const skapa = miljo.app.createQueryRunner.bind(miljo.app);
    let antal = 0;
    miljo.app.createQueryRunner = (lage) => {
      const runner = skapa(lage);
      const fraga = runner.query.bind(runner);
      runner.query = (...args: Parameters<typeof fraga>) => {
        antal += 1;
        return fraga(...args);
      };
      return runner;
    };
    try {
      const { errors } = await samordnare.fraga(
        '{ grupper { namn ordforandeOrganisation { namn } krav { text } ledamoter { funktion organisation { namn } } } }',
      );
      expect(errors).toBeUndefined();
    } finally {
      miljo.app.createQueryRunner = skapa;
    }
    return antal;
  }

  it('frågar databasen lika många gånger hur många grupperna än är', async () => {
    const fore = await antalSatser();
    expect(fore).toBeGreaterThan(3);
    for (let i = 0; i < 5; i += 1) await nyPlats(samordnare, (await nyGrupp(samordnare)).id, skola);
    expect(await antalSatser()).toBe(fore);
  });
});
