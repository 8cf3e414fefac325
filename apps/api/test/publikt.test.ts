import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HAGFORS, type Miljo, SUNNE, skapaMiljo, TORSBY } from './miljo.ts';

let miljo: Miljo;
beforeAll(async () => {
  miljo = await skapaMiljo();
});
afterAll(() => miljo.stang());

const UNDERLAG = `query($kommun: String) {
  kommuner { kod namn }
  formularunderlag(kommun: $kommun) { kommunKod kommunNamn demo omraden { kod namn slag foralder } }
}`;

it('ger underlaget utan inloggning: kommunerna, och den kommun som tjänsten utgår från', async () => {
  const { data, errors } = await miljo.anonym.fraga(UNDERLAG);
  expect(errors).toBeUndefined();
  expect(data.kommuner.map((k: { namn: string }) => k.namn)).toEqual([
    'Hagfors',
    'Munkfors',
    'Sunne',
    'Torsby',
  ]);
  expect(data.formularunderlag).toMatchObject({ kommunKod: TORSBY, kommunNamn: 'Torsby' });
  const slag = new Set(data.formularunderlag.omraden.map((o: { slag: string }) => o.slag));
  expect(slag.has('kommun')).toBe(false);
});

it('visar bara den valda kommunens områden, också för den som är inloggad i en annan', async () => {
  const sunne = await miljo.som('sakerhetssamordnare', SUNNE);
  for (const klient of [miljo.anonym, sunne]) {
    const { data } = await klient.fraga(UNDERLAG, { kommun: HAGFORS });
    expect(data.formularunderlag.kommunNamn).toBe('Hagfors');
    const koder: string[] = data.formularunderlag.omraden.map((o: { kod: string }) => o.kod);
    expect(koder).toContain('eksharad');
    expect(koder).not.toContain('torsby');
  }
});

it('svarar tomt för en kommun som inte finns', async () => {
  const { data } = await miljo.anonym.fraga(UNDERLAG, { kommun: '0000' });
  expect(data.formularunderlag).toBeNull();
});

it('faller tillbaka på en kommun som finns när den utpekade inte gör det', async () => {
  const annan = await skapaMiljo({ standardkommun: '0180' });
  try {
    const { data } = await annan.anonym.fraga(UNDERLAG);
    expect(data.formularunderlag.kommunNamn).toBe('Hagfors');
  } finally {
    await annan.stang();
  }
});

const STATUS = `query($referens: String!) {
  rapportstatus(referens: $referens) { referens kommunKod status statusnamn hanvisadTill kompletteringsfraga }
}`;

async function rapportera(): Promise<string> {
  const { data } = await miljo.anonym.fraga(
    `mutation($input: RapporteraInput!) {
      rapportera(input: $input) { ... on RapportMottagen { referens } ... on Valideringsfel { falt { falt kod } } }
    }`,
    {
      input: {
        kommun: HAGFORS,
        idempotensnyckel: randomUUID(),
        vad: 'annat',
        text: 'Något som hände vid torget.',
        platsprecision: 'okand',
        hantPrecision: 'okand',
        sakerhet: 'sjalv_sett',
      },
    },
  );
  return data.rapportera.referens;
}

it('ger status för koden, skriven som människor skriver den', async () => {
  const referens = await rapportera();
  for (const skriven of [referens, ` ${referens.toLowerCase().replace('-', ' ')} `]) {
    const { data } = await miljo.anonym.fraga(STATUS, { referens: skriven });
    expect(data.rapportstatus).toEqual({
      referens,
      kommunKod: HAGFORS,
      status: 'inkommen',
      statusnamn: 'Ny',
      hanvisadTill: null,
      kompletteringsfraga: null,
    });
  }
});

it('vet inget om en kod som inte finns, och säger hur en kod ser ut', async () => {
  const { data } = await miljo.anonym.fraga(STATUS, { referens: '00000-00000' });
  expect(data.rapportstatus).toBeNull();
  const { errors } = await miljo.anonym.fraga(STATUS, { referens: 'abc' });
  expect(errors?.[0]).toMatchObject({ extensions: { kod: 'OGILTIG' } });
});

const KOMPLETTERA = `mutation($referens: String!, $text: String!) {
  kompletteraRapport(referens: $referens, text: $text) {
    __typename
    ... on RapportMottagen { referens }
    ... on Valideringsfel { falt { falt kod } }
  }
}`;

/** A report whose coordinator has asked, as the database has it. */
async function medFraga(): Promise<string> {
  const referens = await rapportera();
  await miljo.agare.query(
    `UPDATE rapport SET status = 'vantar_komplettering', kompletteringsfraga = 'Vilken tid?' WHERE referens = $1`,
    [referens],
  );
  return referens;
}

it('tar emot svaret på frågan, maskat för läsarna och ordagrant i det låsta originalet', async () => {
  const referens = await medFraga();
  const fore = await miljo.anonym.fraga(STATUS, { referens });
  expect(fore.data.rapportstatus.kompletteringsfraga).toBe('Vilken tid?');

  const { data } = await miljo.anonym.fraga(KOMPLETTERA, {
    referens,
    text: 'Vid nio. Ring 070-123 45 67.',
  });
  expect(data.kompletteraRapport).toEqual({ __typename: 'RapportMottagen', referens });

  const { rows } = await miljo.agare.query(
    `SELECT r.id, r.status, r.text, r.traffar, r.version, o.text AS original FROM rapport r
       JOIN rapport_original o ON o.kommun_id = r.kommun_id AND o.rapport_id = r.id WHERE r.referens = $1`,
    [referens],
  );
  expect(rows[0]).toMatchObject({ status: 'granskas', version: 2, traffar: ['telefon'] });
  expect(rows[0].text).toBe('Något som hände vid torget.\n\nKomplettering: Vid nio. Ring [telefon].');
  expect(rows[0].original).toContain('070-123 45 67');
  const handelser = await miljo.agare.query(
    `SELECT handling, anvandare_id, fore, efter FROM handelse WHERE objekt_id = $1 AND handling = 'komplettera'`,
    [rows[0].id],
  );
  expect(handelser.rows).toEqual([
    {
      handling: 'komplettera',
      anvandare_id: null,
      fore: { status: 'vantar_komplettering' },
      efter: { status: 'granskas', maskat: ['telefon'] },
    },
  ]);
});

it('tar bara emot ett svar, och bara när en fråga är ställd', async () => {
  const referens = await medFraga();
  const svar = (text: string) => miljo.anonym.fraga(KOMPLETTERA, { referens, text });
  const utfall = await Promise.all([svar('Vid nio.'), svar('Vid tio.')]);
  expect(utfall.map(({ data }) => data.kompletteraRapport.__typename).sort()).toEqual([
    'RapportMottagen',
    'Valideringsfel',
  ]);
  const { data } = await miljo.anonym.fraga(KOMPLETTERA, { referens: await rapportera(), text: 'Vid nio.' });
  expect(data.kompletteraRapport.falt).toEqual([{ falt: 'text', kod: 'for_sent' }]);
});

it('samma svar igen efter ett tappat kvitto är redan framme, och står där en gång', async () => {
  const referens = await medFraga();
  const svar = () => miljo.anonym.fraga(KOMPLETTERA, { referens, text: ' Vid nio. ' });
  for (const { data } of [...(await Promise.all([svar(), svar()])), await svar()])
    expect(data.kompletteraRapport.__typename).toBe('RapportMottagen');
  const { rows } = await miljo.agare.query('SELECT text FROM rapport WHERE referens = $1', [referens]);
  expect(rows[0].text).toBe('Något som hände vid torget.\n\nKomplettering: Vid nio.');
});

it.each(['avvisad', 'godkand', 'hanvisad'])(
  'ett svar på frågan när rapporten hunnit bli %s sägs inte vara sparat, och är det inte',
  async (status) => {
    const referens = await medFraga();
    await miljo.agare.query('UPDATE rapport SET status = $2 WHERE referens = $1', [referens, status]);
    const { data } = await miljo.anonym.fraga(KOMPLETTERA, { referens, text: 'Vid nio.' });
    expect(data.kompletteraRapport.falt).toEqual([{ falt: 'text', kod: 'for_sent' }]);
    const { rows } = await miljo.agare.query('SELECT status, text FROM rapport WHERE referens = $1', [
      referens,
    ]);
    expect(rows[0]).toEqual({ status, text: 'Något som hände vid torget.' });
  },
);

it('säger vad som är fel med svaret, och röjer inget om en kod som inte finns', async () => {
  const referens = await medFraga();
  const tomt = await miljo.anonym.fraga(KOMPLETTERA, { referens, text: '  ' });
  expect(tomt.data.kompletteraRapport.falt).toEqual([{ falt: 'text', kod: 'saknas' }]);
  const langt = await miljo.anonym.fraga(KOMPLETTERA, { referens, text: 'x'.repeat(4001) });
  expect(langt.data.kompletteraRapport.falt).toEqual([{ falt: 'text', kod: 'for_lang' }]);
  const okand = await miljo.anonym.fraga(KOMPLETTERA, { referens: '00000-00000', text: 'Vid nio.' });
  expect(okand.errors?.[0]?.extensions?.kod).toBe('FINNS_INTE');
});
