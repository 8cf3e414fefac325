import { ROLLER } from '@roda-traden/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAGFORS, type Klient, type Miljo, skapaMiljo, TORSBY } from '../../test/miljo.ts';

const OVERSIKT = `{ oversikt { delar inkorg { oppna nya } klockor { kod lage senast forfaller } riktlinje { version revideras }
  kanAndraRiktlinje avvikelser { antal period { fran till } kategorier { kod antal motIfjol { verdikt nu } } manader { manad } }
  remisser { nummer besvarad } laget { lagesbild { nummer } operativ { nummer } problem { id namn atgarder forsenade }
    plan { namn antal statusar { kod antal } flaggor { kod antal } } }
  losa { slag id } minaAtgarder { id titel flaggor } } }`;
const RIKTLINJE = `mutation ($version: Int!, $input: RiktlinjeInput!) { svar: andraRiktlinje(version: $version, input: $input) {
  __typename ... on RiktlinjeSparad { riktlinje { version operativaPerAr } }
  ... on RiktlinjeKonflikt { riktlinje { version } } ... on Valideringsfel { falt { falt kod } } } }`;

let miljo: Miljo;
beforeAll(async () => {
  miljo = await skapaMiljo();
});
afterAll(() => miljo.stang());

async function oversikt(klient: Klient) {
  const svar = await klient.fraga(OVERSIKT);
  if (svar.errors) throw new Error(JSON.stringify(svar.errors));
  return svar.data.oversikt;
}

describe('rollens översikt', () => {
  it('samordnaren ser klockorna, inkorgen, läget och det som hänger löst', async () => {
    const klient = await miljo.som('forebyggande_samordnare', TORSBY);
    const o = await oversikt(klient);
    expect(o.delar[0]).toBe('klockor');
    expect(o.klockor).toHaveLength(6);
    expect(
      o.klockor.every((k: { senast: string | null; kod: string }) => k.senast || k.kod === 'riktlinje'),
    ).toBe(true);
    expect(o.klockor.some((k: { lage: string }) => k.lage === 'forfallen')).toBe(false);
    expect(o.riktlinje).toEqual({ version: 1, revideras: '2028-09-02' });
    const inkorg = await klient.fraga('{ inkorgsantal { oppna } }');
    expect(o.inkorg.oppna).toBe(inkorg.data.inkorgsantal.oppna);
    expect(o.losa.length).toBeGreaterThan(2);
    expect(o.remisser).toBeNull();
    expect(o.minaAtgarder).toBeNull();
  });

  it('varje tal i planen är så många rader som åtgärdslistan ger', async () => {
    const klient = await miljo.som('styrgrupp', TORSBY);
    const { laget } = await oversikt(klient);
    expect(laget.problem.map((p: { namn: string }) => p.namn)).toEqual([
      'Droganvändning bland unga',
      'Störande trafik i centrum',
    ]);
    const rader = async (filter: Record<string, unknown>): Promise<number> => {
      const svar = await klient.fraga('query ($f: AtgardFilterInput) { atgarder(filter: $f) { id } }', {
        f: filter,
      });
      if (svar.errors) throw new Error(JSON.stringify(svar.errors));
      return svar.data.atgarder.length;
    };
    expect(await rader({})).toBe(laget.plan.antal);
    for (const { kod, antal } of laget.plan.statusar)
      expect(await rader({ statusar: [kod] }), kod).toBe(antal);
    for (const { kod, antal } of laget.plan.flaggor) expect(await rader({ flagga: kod }), kod).toBe(antal);
  });

  it('det som sticker ut är det som analysen visar', async () => {
    const klient = await miljo.som('operativ_grupp', TORSBY);
    const { avvikelser } = await oversikt(klient);
    const { fran, till } = avvikelser.period;
    const svar = await klient.fraga(
      'query ($f: RapportFilterInput) { analys(filter: $f) { antal kategorier { kod motIfjol { verdikt } } } }',
      { f: { fran, till } },
    );
    expect(avvikelser.antal).toBe(svar.data.analys.antal);
    const tydliga = svar.data.analys.kategorier
      .filter((k: { motIfjol: { verdikt: string | null } }) => k.motIfjol.verdikt?.startsWith('tydlig'))
      .map((k: { kod: string }) => k.kod);
    expect(avvikelser.kategorier.map((k: { kod: string }) => k.kod)).toEqual(tydliga);
  });

  it('chefen ser sin enhets öppna åtgärder, de sena först', async () => {
    const chef = await miljo.som('ansvarig_enhet', TORSBY);
    await miljo.agare.query(
      "UPDATE anvandare SET organisation_id = (SELECT id FROM organisation WHERE kommun_id = $1 AND kod = 'fritidsavdelningen') WHERE id = $2",
      [await miljo.kommunId(TORSBY), chef.anvandareId],
    );
    const o = await oversikt(chef);
    expect(o.delar).toEqual(['mina_atgarder']);
    const sena = o.minaAtgarder.map((a: { flaggor: string[] }) => a.flaggor.includes('sen'));
    expect(sena.length).toBeGreaterThanOrEqual(4);
    expect(sena[0]).toBe(true);
    expect(sena).toEqual([...sena].sort((a, b) => Number(b) - Number(a)));
    expect(o.laget).toBeNull();
    expect(o.inkorg).toBeNull();
  });

  it('ger ingen roll något som hör till en annan, och ingen annan kommuns', async () => {
    const delar = {
      inkorg: ['forebyggande_samordnare', 'sakerhetssamordnare'],
      klockor: ['forebyggande_samordnare', 'sakerhetssamordnare', 'styrgrupp', 'ks_kf'],
      avvikelser: ['forebyggande_samordnare', 'sakerhetssamordnare', 'operativ_grupp'],
      remisser: ['styrgrupp'],
      laget: ['forebyggande_samordnare', 'sakerhetssamordnare', 'operativ_grupp', 'styrgrupp', 'ks_kf'],
      losa: ['forebyggande_samordnare'],
      minaAtgarder: ['ansvarig_enhet'],
    };
    for (const { kod } of ROLLER) {
      const klient = await miljo.som(kod, HAGFORS);
      if (kod === 'systemadministrator') {
        expect((await klient.fraga(OVERSIKT)).errors?.[0]?.extensions?.kod).toBe('NEKAD');
        continue;
      }
      const o = await oversikt(klient);
      for (const [del, roller] of Object.entries(delar))
        expect(o[del] !== null, `${kod}: ${del}`).toBe(roller.includes(kod));
      if (o.laget) expect(o.laget).toEqual({ lagesbild: null, operativ: null, problem: [], plan: null });
      for (const k of o.klockor ?? []) expect(k.lage, k.kod).toBe('ej_borjat');
    }
    expect((await miljo.anonym.fraga(OVERSIKT)).errors?.[0]?.extensions?.kod).toBe('EJ_INLOGGAD');
  });
});

describe('riktlinjen', () => {
  const input = {
    antagen: '2025-01-01',
    revideras: '2029-01-01',
    operativaPerAr: 4,
    ksUppfoljningManader: 6,
    kfRapportManader: 12,
  };

  it('skapas och ändras med version, och styr klockorna', async () => {
    const klient = await miljo.som('forebyggande_samordnare', HAGFORS);
    expect((await oversikt(klient)).riktlinje.version).toBe(0);
    const forsta = await klient.fraga(RIKTLINJE, { version: 0, input });
    expect(forsta.data.svar.riktlinje).toEqual({ version: 1, operativaPerAr: 4 });
    expect((await klient.fraga(RIKTLINJE, { version: 0, input })).data.svar).toMatchObject({
      __typename: 'RiktlinjeKonflikt',
      riktlinje: { version: 1 },
    });
    const o = await oversikt(klient);
    expect(o.klockor.find((k: { kod: string }) => k.kod === 'riktlinje').forfaller).toBe('2029-01-01');
  });

  it('vägrar det orimliga vid fältet, och andra roller', async () => {
    const klient = await miljo.som('forebyggande_samordnare', HAGFORS);
    const { version } = (await oversikt(klient)).riktlinje;
    const svar = await klient.fraga(RIKTLINJE, { version, input: { ...input, operativaPerAr: 0 } });
    expect(svar.data.svar.falt).toEqual([{ falt: 'operativaPerAr', kod: 'utanfor' }]);
    const styrgrupp = await miljo.som('styrgrupp', HAGFORS);
    expect((await styrgrupp.fraga(RIKTLINJE, { version, input })).errors?.[0]?.extensions?.kod).toBe('NEKAD');
  });
});
