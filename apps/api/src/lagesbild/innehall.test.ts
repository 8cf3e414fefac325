import { addDays, localDate } from '@roda-traden/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nu } from '../../test/klocka.ts';
import { HAGFORS, type Klient, type Miljo, skapaMiljo } from '../../test/miljo.ts';
import { dagarSedan, fyll, gor, nyOperativ, sparad, type Utfall } from './prov.fixture.ts';
import { bildrad, nyBild, gor as strategiskt } from './prov.strategisk.fixture.ts';

/** What is sent on is what the sender has seen: a change of any part in between stops it. */
let miljo: Miljo;
let samordnare: Klient;
let kollega: Klient;
let sista = 400;
beforeAll(async () => {
  miljo = await skapaMiljo();
});
afterAll(() => miljo.stang());

describe('den operativa', () => {
  beforeAll(async () => {
    samordnare = await miljo.som('forebyggande_samordnare', HAGFORS);
    kollega = await miljo.som('sakerhetssamordnare', HAGFORS);
  });

  const skickbar = async (): Promise<Utfall> => {
    const fran = dagarSedan(sista);
    sista -= 5;
    const bild = await nyOperativ(samordnare, { fran, till: dagarSedan(sista + 1) });
    await fyll(samordnare, bild);
    return gor(samordnare, 'bild', { id: bild.id });
  };
  const skicka = ({ id, version, innehall }: Utfall): Promise<Utfall> =>
    gor(samordnare, 'flytta', { id, version, innehall, handling: 'skicka_till_grupp' });

  it('skickas inte när någon annan skrivit efter att sidan lästes, och säger vem, vad och när', async () => {
    const last = await skickbar();
    await gor(kollega, 'del', { id: last.id, kod: 'slutsatser', version: 1, text: 'Belysningen först.' });
    const svar = await skicka(last);
    expect(svar.__typename).toBe('LagesbildKonflikt');
    expect(svar.meddelande).toMatch(
      /^Prov sakerhetssamordnare har skrivit i ”Slutsatser” kl\. \d\d\.\d\d, efter att sidan lästes\. Inget är gjort\. Läs igenom och försök igen\.$/,
    );
    expect(await bildrad(miljo, last.id)).toMatchObject({ status: 'utkast', version: last.version });
    const omlast = await gor(samordnare, 'bild', { id: last.id });
    expect(sparad(await skicka(omlast)).status).toBe('till_operativ_grupp');
  });

  it('gäller också källorna, båda hållen', async () => {
    const last = await skickbar();
    const input = { namn: 'Polisens uppgifter', anvand: true };
    const [, kalla] = sparad(await gor(kollega, 'kalla', { id: last.id, input })).kallor;
    expect((await skicka(last)).meddelande).toContain('har lagt till källan ”Polisens uppgifter”');
    const omlast = await gor(samordnare, 'bild', { id: last.id });
    await gor(kollega, 'taBortKalla', { kallaId: kalla.id, version: 1 });
    expect((await skicka(omlast)).meddelande).toContain('har tagit bort källan ”Polisens uppgifter”');
  });

  it('räknas i svaret på den egna ändringen, så att den som läst det kan skicka', async () => {
    const last = await skickbar();
    const input = { namn: 'Samtal med skolan', anvand: true };
    const sedan = sparad(await gor(samordnare, 'kalla', { id: last.id, input }));
    expect(sedan.innehall).toBe(last.innehall + 1);
    expect(sparad(await skicka(sedan)).status).toBe('till_operativ_grupp');
  });

  it('räknas inte när inget ändras', async () => {
    const last = await skickbar();
    const { text, version } = last.delar.find((d: { kod: string }) => d.kod === 'slutsatser');
    await gor(kollega, 'del', { id: last.id, kod: 'slutsatser', version, text });
    const [kalla] = last.kallor;
    const input = { namn: kalla.namn, anvand: kalla.anvand, skal: kalla.skal };
    await gor(kollega, 'kalla', { id: last.id, kallaId: kalla.id, version: kalla.version, input });
    expect(sparad(await skicka(last)).status).toBe('till_operativ_grupp');
  });
});

describe('den strategiska', () => {
  beforeAll(async () => {
    samordnare = await miljo.som('forebyggande_samordnare');
    kollega = await miljo.som('sakerhetssamordnare');
  });
  const PROBLEM = { kategorikoder: [], omradeskoder: [], prioriterat: false, prioritering: [] };
  const sistaDag = addDays(localDate(nu()), 14);

  it('går inte på remiss med ett problem eller en orsak som avsändaren inte läst', async () => {
    const id = await nyBild(miljo, { hel: true });
    const las = (): Promise<Utfall> => strategiskt(samordnare, 'lagesbild', { id });
    const skicka = ({ version, innehall }: Utfall): Promise<Utfall> =>
      strategiskt(samordnare, 'skickaPaRemiss', { id, version, innehall, sistaDag });

    let last = await las();
    const input = { ...PROBLEM, namn: 'Klotter' };
    const { problem } = await strategiskt(kollega, 'skapaProblem', { lagesbildId: id, input });
    expect((await skicka(last)).meddelande).toContain('har lagt till problemet ”Klotter”');

    last = await las();
    const orsak = { beskrivning: 'Mörk gångtunnel', slag: 'situationell', sida: 'plats', antagande: true };
    await strategiskt(kollega, 'skapaOrsak', { problemId: problem.id, input: orsak });
    expect((await skicka(last)).meddelande).toContain('har lagt till orsaken ”Mörk gångtunnel”');

    last = await las();
    await strategiskt(kollega, 'taBortProblem', { id: problem.id, version: 1 });
    expect((await skicka(last)).meddelande).toContain('har tagit bort problemet ”Klotter”');
    expect(await bildrad(miljo, id)).toMatchObject({ status: 'utkast', version: 1 });
    const { rows } = await miljo.agare.query('SELECT FROM remiss WHERE lagesbild_id = $1', [id]);
    expect(rows).toEqual([]);

    expect((await skicka(await las())).__typename).toBe('LagesbildSparad');
  });

  it('lämnas inte till kommunstyrelsen med en text som avsändaren inte läst', async () => {
    const id = await nyBild(miljo, { hel: true, status: 'reviderad' });
    const last = await strategiskt(samordnare, 'lagesbild', { id });
    await gor(kollega, 'del', { id, kod: 'analys', version: 1, text: 'En annan analys.' });
    const lamna = ({ version, innehall }: Utfall): Promise<Utfall> =>
      strategiskt(samordnare, 'lamnaTillKs', { id, version, innehall });
    expect((await lamna(last)).meddelande).toContain('har skrivit i ”Analys”');
    expect(await bildrad(miljo, id)).toMatchObject({ status: 'reviderad', lamnad: null });
    const nu = await strategiskt(samordnare, 'lagesbild', { id });
    expect((await lamna(nu)).lagesbild).toMatchObject({ status: 'till_ks' });
  });
});
