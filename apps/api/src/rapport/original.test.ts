import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAGFORS, type Klient, type Miljo, skapaMiljo } from '../../test/miljo.ts';
import { BEDOMNING, gor, handelserFor, nyRapport, type Resultat } from './prov.fixture.ts';

let miljo: Miljo;
let jag: Klient;
beforeAll(async () => {
  miljo = await skapaMiljo();
  jag = await miljo.som('sakerhetssamordnare', HAGFORS);
});
afterAll(() => miljo.stang());

const TEXT = 'Mopederna samlas vid torget. Ring mig på 070-123 45 67 så berättar jag mer.';
const MASKAD = 'Mopederna samlas vid torget. Ring mig på [telefon] så berättar jag mer.';
const sparad = (resultat: Resultat): Resultat => {
  expect(resultat.__typename, JSON.stringify(resultat)).toBe('RapportSparad');
  return resultat.rapport;
};
const medTelefon = (andrat: object = {}): Promise<Resultat> =>
  nyRapport(jag, { text: TEXT, kontakt: 'nagon@exempel.se', ...andrat });

describe('originalet', () => {
  it('läses av dem som triagerar, med det som maskats utpekat, och varje läsning loggas', async () => {
    const rapport = await medTelefon();
    expect(rapport).toMatchObject({ text: MASKAD, traffar: ['telefon'], villHaSvar: true });
    const { data } = await gor.original(jag, rapport.id);
    expect(data.lasOriginal).toMatchObject({ text: TEXT, kontakt: 'nagon@exempel.se' });
    const [traff] = data.lasOriginal.traffar;
    expect(traff).toMatchObject({ falt: 'text', slag: 'telefon', slagnamn: 'Telefonnummer' });
    expect(TEXT.slice(traff.start, traff.slut)).toBe('070-123 45 67');
    await gor.original(jag, rapport.id);
    const lasta = (await handelserFor(miljo, rapport.id)).filter((h) => h.handling === 'laste_original');
    expect(lasta).toHaveLength(2);
  });

  it('når inte operativa gruppen, varken texten, läsningarna eller genom sökning', async () => {
    const rapport = sparad(await gor.handling(jag, await medTelefon(), 'godkann', { bedomning: BEDOMNING }));
    await gor.original(jag, rapport.id);
    const grupp = await miljo.som('operativ_grupp', HAGFORS);
    expect((await gor.original(grupp, rapport.id)).errors?.[0]?.extensions?.kod).toBe('NEKAD');
    const sedd = await gor.hamta(grupp, rapport.id);
    expect(sedd.text).toBe(MASKAD);
    expect(sedd.historik.map((h: { handling: string }) => h.handling)).not.toContain('laste_original');
    const sokning = await grupp.fraga('{ rapporter(filter: { text: "070-123" }) { totalCount } }');
    expect(sokning.data.rapporter.totalCount).toBe(0);
  });
});

describe('den maskade texten', () => {
  it('kan rättas: det som missades tas bort, och det nya granskas igen', async () => {
    const rapport = await medTelefon();
    const efter = sparad(
      await gor.redigera(jag, rapport, {
        text: 'Mopederna samlas vid torget. Mejla nagon@exempel.se i stället.',
      }),
    );
    expect(efter.text).toBe('Mopederna samlas vid torget. Mejla [e-post] i stället.');
    expect(efter.traffar).toEqual(['epost']);
    expect(efter.version).toBe(rapport.version + 1);
  });

  it('det som granskningen tog fel på får stå, och står kvar när något annat rättas', async () => {
    const rapport = await medTelefon();
    const slappt = sparad(await gor.redigera(jag, rapport, { text: TEXT, latSta: ['070-123 45 67'] }));
    expect(slappt).toMatchObject({ text: TEXT, traffar: [] });
    const rattad = sparad(await gor.redigera(jag, slappt, { text: TEXT.replace('torget', 'stationen') }));
    expect(rattad.text).toContain('070-123 45 67');
    expect(rattad.text).toContain('stationen');
    // A number that no one let through is masked as ever.
    const annat = sparad(await gor.redigera(jag, rattad, { text: `${TEXT} Eller 070-765 43 21.` }));
    expect(annat.text).toBe(`${TEXT} Eller [telefon].`);
  });

  it('historiken säger vilka slag, aldrig orden; ändringen går inte att ångra', async () => {
    const rapport = await medTelefon();
    const efter = sparad(await gor.redigera(jag, rapport, { text: TEXT, latSta: ['070-123 45 67'] }));
    expect(efter.historik.at(-1)).toMatchObject({
      handling: 'redigerade_text',
      andringar: [
        { falt: 'Maskat', fore: 'Telefonnummer', efter: null },
        { falt: 'Lämnat omaskat', fore: null, efter: 'Telefonnummer' },
      ],
    });
    expect(JSON.stringify(await handelserFor(miljo, rapport.id))).not.toContain('070');
    expect((await gor.angra(jag, efter)).__typename).toBe('Valideringsfel');
  });

  it('fel sägs vid fältet, och samma text ger ingen ändring', async () => {
    const rapport = await medTelefon();
    for (const [text, falt] of [
      [{ text: '  ' }, 'text'],
      [{ text: 'x'.repeat(8201) }, 'text'],
      [{ text: MASKAD, platstext: 'x'.repeat(201) }, 'platstext'],
      [{ text: MASKAD, konsekvens: 'x'.repeat(1001) }, 'konsekvens'],
    ] as const) {
      const svar = await gor.redigera(jag, rapport, text);
      expect(svar.falt.map((f: { falt: string }) => f.falt)).toEqual([falt]);
    }
    expect(sparad(await gor.redigera(jag, rapport, { text: MASKAD })).version).toBe(rapport.version);
  });
});

describe('radera originalet', () => {
  it('tar bort orden och kontakten för gott; den maskade texten och räkningen är kvar', async () => {
    const rapport = sparad(await gor.handling(jag, await medTelefon(), 'godkann', { bedomning: BEDOMNING }));
    const svar = await gor.radera(jag, rapport, 'Uppgifter om tredje person.');
    const efter = sparad(svar.data.raderaOriginal);
    expect(efter).toMatchObject({
      text: MASKAD,
      status: 'godkand',
      villHaSvar: false,
      viewerKan: { lasaOriginal: false, redigeraText: true },
    });
    expect(efter.historik.at(-1)).toMatchObject({
      handling: 'raderade_original',
      kommentar: 'Uppgifter om tredje person.',
    });
    const { rows } = await miljo.agare.query('SELECT 1 FROM rapport_original WHERE rapport_id = $1', [
      rapport.id,
    ]);
    expect(rows).toEqual([]);
    expect((await gor.original(jag, rapport.id)).errors?.[0]).toMatchObject({
      extensions: { kod: 'FINNS_INTE' },
    });
    expect((await gor.radera(jag, efter, 'En gång till.')).errors?.[0]?.extensions?.kod).toBe('FINNS_INTE');
  });

  it('kräver ett skäl', async () => {
    const rapport = await medTelefon();
    const svar = await gor.radera(jag, rapport, ' ');
    expect(svar.data.raderaOriginal.falt.map((f: { falt: string }) => f.falt)).toEqual(['skal']);
    expect((await gor.original(jag, rapport.id)).data.lasOriginal.text).toBe(TEXT);
  });
});
