import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Klient, type Miljo, skapaMiljo, TORSBY } from '../../test/miljo.ts';
import { enhetensId, fel, gor, nyEnhet, nyttNamn } from './prov.fixture.ts';

let miljo: Miljo;
let samordnare: Klient;
let torsby: string;

beforeAll(async () => {
  miljo = await skapaMiljo();
  samordnare = await miljo.som('forebyggande_samordnare');
  torsby = await enhetensId(miljo, TORSBY, 'torsby-kommun');
});
afterAll(() => miljo.stang());

const uppgifter = (enhet: { namn: string }, foralderId: string | null, mer = {}) => ({
  namn: enhet.namn,
  typ: 'enhet',
  foralderId,
  ...mer,
});

async function las(id: string) {
  const { data } = await samordnare.fraga(
    `query ($id: ID!) { organisation(id: $id) {
      id namn typ kontakt giltigFran giltigTill version foralderId
      ovanfor { namn } barn { namn } viewerKan { avsluta ateroppna laggaTillUnder }
      historik { handling av kommentar andringar { falt fore efter } } } }`,
    { id },
  );
  return data.organisation;
}

describe('trädet', () => {
  it('kommer med föräldrar före barn och syskon i namnordning', async () => {
    const { data } = await samordnare.fraga('{ organisationer { id namn foralderId } }');
    const plats = new Map<string, number>();
    data.organisationer.forEach((e: { id: string; foralderId: string | null }, i: number) => {
      if (e.foralderId) expect(plats.has(e.foralderId)).toBe(true);
      plats.set(e.id, i);
    });
    const under = data.organisationer
      .filter((e: { foralderId: string }) => e.foralderId === torsby)
      .map((e: { namn: string }) => e.namn);
    expect(under).toEqual([...under].sort(new Intl.Collator('sv').compare));
  });

  it('en enhet vet vad som ligger ovanför och under', async () => {
    const skola = await las(await enhetensId(miljo, TORSBY, 'skola'));
    expect(skola.ovanfor).toEqual([{ namn: 'Torsby kommun' }]);
    expect(skola.barn.map((b: { namn: string }) => b.namn)).toEqual([
      'Elevhälsan',
      'Gymnasieskolan',
      'Högstadieskolan',
    ]);
  });
});

describe('en enhet', () => {
  it('skapas, ändras och flyttas, och allt står i historiken', async () => {
    const namn = nyttNamn('Fältgruppen');
    const skapad = await gor(samordnare, 'skapaOrganisation', {
      input: {
        namn: `  ${namn} `,
        typ: 'enhet',
        foralderId: torsby,
        kontakt: 'falt@torsby.example',
        giltigFran: '2026-01-01',
      },
    });
    expect(skapad.organisation).toMatchObject({ namn, version: 1, giltigFran: '2026-01-01' });
    const { id } = skapad.organisation;
    const skola = await enhetensId(miljo, TORSBY, 'skola');
    const flyttad = await gor(samordnare, 'andraOrganisation', {
      id,
      version: 1,
      input: { namn, typ: 'avdelning', foralderId: skola, kontakt: ' ', giltigFran: '2026-01-01' },
    });
    expect(flyttad.organisation).toMatchObject({ foralderId: skola, kontakt: null, version: 2 });

    const enhet = await las(id);
    expect(enhet.ovanfor.map((e: { namn: string }) => e.namn)).toEqual(['Torsby kommun', 'Skolan']);
    expect(enhet.historik.map((h: { handling: string }) => h.handling)).toEqual(['andrade', 'skapade']);
    expect(enhet.historik[0].av).toBe('Prov forebyggande_samordnare');
    const andringar = enhet.historik[0].andringar as { falt: string }[];
    // The database keeps no order among the fields of a change.
    expect(andringar.map((a) => a.falt).sort()).toEqual(['foralder', 'foralderId', 'kontakt', 'typ']);
    expect(andringar).toEqual(
      expect.arrayContaining([
        { falt: 'typ', fore: 'enhet', efter: 'avdelning' },
        { falt: 'foralder', fore: 'Torsby kommun', efter: 'Skolan' },
        { falt: 'kontakt', fore: 'falt@torsby.example', efter: null },
      ]),
    );
  });

  it('som sparas utan ändring får ingen ny version och ingen rad i historiken', async () => {
    const enhet = await nyEnhet(samordnare, torsby);
    const svar = await gor(samordnare, 'andraOrganisation', {
      id: enhet.id,
      version: 1,
      input: uppgifter(enhet, torsby),
    });
    expect(svar.organisation.version).toBe(1);
    expect((await las(enhet.id)).historik).toHaveLength(1);
  });

  it('säger vilka fält som är fel och sparar inget', async () => {
    const { rows: fore } = await miljo.agare.query('SELECT count(*) FROM organisation');
    const svar = await gor(samordnare, 'skapaOrganisation', {
      input: { namn: ' ', typ: 'hov', foralderId: crypto.randomUUID(), giltigFran: '2026-13-01' },
    });
    expect(svar.__typename).toBe('Valideringsfel');
    expect(fel(svar)).toEqual(['namn:saknas', 'typ:okant', 'foralderId:okant', 'giltigFran:ogiltig']);
    expect((await miljo.agare.query('SELECT count(*) FROM organisation')).rows).toEqual(fore);
  });

  it('skickad två gånger blir en', async () => {
    const input = { namn: nyttNamn('Dubbelklick'), typ: 'enhet', foralderId: torsby };
    const svar = await Promise.all([1, 2].map(() => gor(samordnare, 'skapaOrganisation', { input })));
    expect(svar.map((s) => s.__typename).sort()).toEqual(['OrganisationSparad', 'Valideringsfel']);
  });
});

describe('slingor', () => {
  it('en enhet kan inte flyttas under sig själv eller under sin egen gren', async () => {
    const a = await nyEnhet(samordnare, torsby);
    const b = await nyEnhet(samordnare, a.id);
    for (const under of [a.id, b.id]) {
      const svar = await gor(samordnare, 'andraOrganisation', {
        id: a.id,
        version: 1,
        input: uppgifter(a, under),
      });
      expect(fel(svar)).toEqual(['foralderId:slinga']);
    }
    expect((await las(a.id)).foralderId).toBe(torsby);
  });

  it('två flyttar samtidigt, rätta var för sig, ger ingen slinga', async () => {
    const a = await nyEnhet(samordnare, torsby);
    const b = await nyEnhet(samordnare, torsby);
    const svar = await Promise.all([
      gor(samordnare, 'andraOrganisation', { id: a.id, version: 1, input: uppgifter(a, b.id) }),
      gor(samordnare, 'andraOrganisation', { id: b.id, version: 1, input: uppgifter(b, a.id) }),
    ]);
    expect(svar.map((s) => s.__typename).sort()).toEqual(['OrganisationSparad', 'Valideringsfel']);
    expect(svar.flatMap((s) => fel(s))).toEqual(['foralderId:slinga']);
  });
});

describe('att avsluta', () => {
  it('går först när allt under är avslutat, och tar inte emot nytt sedan', async () => {
    const a = await nyEnhet(samordnare, torsby);
    const b = await nyEnhet(samordnare, a.id);
    const forTidigt = await gor(samordnare, 'avslutaOrganisation', {
      id: a.id,
      version: 1,
      sistaDag: '2026-03-31',
    });
    expect(fel(forTidigt)).toEqual(['sistaDag:oppna_under']);
    expect(forTidigt.falt[0].meddelande).toContain(b.namn);

    await gor(samordnare, 'avslutaOrganisation', { id: b.id, version: 1, sistaDag: '2026-03-31' });
    const stangd = await gor(samordnare, 'avslutaOrganisation', {
      id: a.id,
      version: 1,
      sistaDag: '2026-03-31',
    });
    expect(stangd.organisation).toMatchObject({ giltigTill: '2026-03-31', version: 2 });
    const enhet = await las(a.id);
    expect(enhet.viewerKan).toEqual({ avsluta: false, ateroppna: true, laggaTillUnder: false });
    expect(enhet.historik[0]).toMatchObject({ handling: 'avslutade' });
    expect(enhet.barn).toEqual([{ namn: b.namn }]);

    const nytt = await gor(samordnare, 'skapaOrganisation', {
      input: { namn: nyttNamn('Enhet'), typ: 'enhet', foralderId: a.id },
    });
    expect(fel(nytt)).toEqual(['foralderId:avslutad']);
    const igen = await gor(samordnare, 'avslutaOrganisation', {
      id: a.id,
      version: 2,
      sistaDag: '2026-04-30',
    });
    expect(fel(igen)).toEqual(['sistaDag:redan']);
  });

  it('kan tas tillbaka, men inte under en avslutad enhet', async () => {
    const a = await nyEnhet(samordnare, torsby);
    const b = await nyEnhet(samordnare, a.id);
    for (const id of [b.id, a.id])
      await gor(samordnare, 'avslutaOrganisation', { id, version: 1, sistaDag: '2026-03-31' });
    expect(fel(await gor(samordnare, 'ateroppnaOrganisation', { id: b.id, version: 2 }))).toEqual([
      'giltigTill:foralder_avslutad',
    ]);
    for (const id of [a.id, b.id])
      expect((await gor(samordnare, 'ateroppnaOrganisation', { id, version: 2 })).organisation).toMatchObject(
        { giltigTill: null, version: 3 },
      );
  });

  it('hinner inte förbi ett barn som skapas samtidigt', async () => {
    const a = await nyEnhet(samordnare, torsby);
    const [barn, avslut] = await Promise.all([
      gor(samordnare, 'skapaOrganisation', {
        input: { namn: nyttNamn('Enhet'), typ: 'enhet', foralderId: a.id },
      }),
      gor(samordnare, 'avslutaOrganisation', { id: a.id, version: 1, sistaDag: '2026-03-31' }),
    ]);
    expect([barn.__typename, avslut.__typename].sort()).toEqual(['OrganisationSparad', 'Valideringsfel']);
  });
});

describe('två redaktörer', () => {
  it('den som kommer efter får veta det, ser hur det är och har inte skrivit över', async () => {
    const enhet = await nyEnhet(samordnare, torsby);
    const andra = (namn: string) =>
      gor(samordnare, 'andraOrganisation', {
        id: enhet.id,
        version: 1,
        input: uppgifter({ namn }, torsby),
      });
    const forst = nyttNamn('Först');
    expect((await andra(forst)).__typename).toBe('OrganisationSparad');
    const sen = await andra(nyttNamn('Sedan'));
    expect(sen).toMatchObject({
      __typename: 'OrganisationKonflikt',
      organisation: { namn: forst, version: 2 },
    });
    expect(sen.meddelande).toContain('Inget är sparat');
    for (const operation of ['avslutaOrganisation', 'ateroppnaOrganisation'] as const) {
      const mer = operation === 'avslutaOrganisation' ? { sistaDag: '2026-03-31' } : {};
      expect((await gor(samordnare, operation, { id: enhet.id, version: 1, ...mer })).__typename).toBe(
        'OrganisationKonflikt',
      );
    }
    expect(await las(enhet.id)).toMatchObject({ namn: forst, version: 2, giltigTill: null });
  });
});
