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
      statusnamn: 'Inkommen',
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
