import { addDays, dagIOrd, localDate } from '@roda-traden/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nu } from '../../../test/klocka.ts';
import { type Klient, type Miljo, SUNNE, skapaMiljo, TORSBY } from '../../../test/miljo.ts';
import { bildrad, fel, gor, nekadKod, nyBild, sand } from '../prov.strategisk.fixture.ts';

const IDAG = localDate(nu());

let miljo: Miljo;
let samordnare: Klient;
let styrgrupp: Klient;
beforeAll(async () => {
  miljo = await skapaMiljo();
  samordnare = await miljo.som('forebyggande_samordnare');
  styrgrupp = await miljo.som('styrgrupp');
  // The demo's own user in the styrgrupp doesn't answer here: all are then the test's.
  await miljo.agare.query(`UPDATE anvandare SET aktiv = false WHERE roll = 'styrgrupp' AND id <> $1`, [
    styrgrupp.anvandareId,
  ]);
});
afterAll(() => miljo.stang());

/** A complete lägesbild out on remiss, with the remiss. */
async function utskickad(sistaDag = addDays(IDAG, 14)) {
  const id = await nyBild(miljo, { hel: true });
  const svar = await gor(samordnare, 'skickaPaRemiss', { id, version: 1, sistaDag });
  expect(svar.__typename, JSON.stringify(svar)).toBe('LagesbildSparad');
  return { id, version: svar.lagesbild.version as number, remiss: svar.lagesbild.remisser[0] };
}

/** The last day was yesterday. */
const passera = (remissId: string) =>
  miljo.agare.query('UPDATE remiss SET sista_dag = $2 WHERE id = $1', [remissId, addDays(IDAG, -1)]);

const svara = (remissId: string, mer: Record<string, unknown> = {}, klient = styrgrupp) =>
  gor(klient, 'lamnaRemissvar', { remissId, stallning: 'tillstyrker', ...mer });

describe('utskicket', () => {
  it('går till rådet, i den version som avsändaren såg', async () => {
    const { id, version, remiss } = await utskickad();
    expect(await bildrad(miljo, id)).toMatchObject({ status: 'pa_remiss', version });
    expect(remiss).toMatchObject({ oppen: true, lagesbildVersion: 1, svar: [], mittSvar: null });
    expect(remiss.grupp.namn).toMatch(/styrgrupp/i);
    expect(remiss.saknasFran).toEqual(['Prov styrgrupp']);
    expect(remiss.viewerKan).toEqual({ svara: false, bemota: false });
  });

  it('vägras när något saknas, och säger vad och var', async () => {
    const id = await nyBild(miljo);
    const svar = await gor(samordnare, 'skickaPaRemiss', { id, version: 1, sistaDag: IDAG });
    expect(svar.falt.map((f: { falt: string }) => f.falt)).toEqual([
      'del:omfattning',
      'del:konsekvenser',
      'del:ovriga_uppgifter',
      'del:analys',
      'kallor',
      'byggerPa',
      'problem',
    ]);
    expect(await bildrad(miljo, id)).toMatchObject({ status: 'utkast', version: 1 });
  });

  it.each([
    ['2026-02-30', 'ogiltig'],
    [addDays(IDAG, -1), 'passerad'],
    [addDays(IDAG, 200), 'orimlig'],
  ])('kan inte ha sista dagen %s', async (sistaDag, kod) => {
    const id = await nyBild(miljo, { hel: true });
    expect(fel(await gor(samordnare, 'skickaPaRemiss', { id, version: 1, sistaDag }))).toEqual([
      `sistaDag:${kod}`,
    ]);
  });

  it('säger i förväg vart det går och vilka som får svara, för dem som skickar', async () => {
    expect(await gor(samordnare, 'remissmottagare', {})).toEqual({
      grupp: { namn: expect.stringMatching(/styrgrupp/i), arRad: true },
      namn: ['Prov styrgrupp'],
    });
    for (const roll of ['sakerhetssamordnare', 'styrgrupp'] as const)
      expect(nekadKod(await sand(await miljo.som(roll), 'remissmottagare', {}))).toBe('NEKAD');
    expect(nekadKod(await sand(miljo.anonym, 'remissmottagare', {}))).toBe('EJ_INLOGGAD');
    const iSunne = await gor(await miljo.som('forebyggande_samordnare', SUNNE), 'remissmottagare', {});
    expect(iSunne.namn).not.toContain('Prov styrgrupp');
  });

  it('görs inte utan ett råd, och en operativ lägesbild går inte på remiss', async () => {
    const { rows } = await miljo.agare.query<{ id: string }>(
      `UPDATE grupp SET ar_rad = false WHERE ar_rad AND kommun_id = $1 RETURNING id`,
      [await miljo.kommunId(TORSBY)],
    );
    const id = await nyBild(miljo, { hel: true });
    expect((await gor(samordnare, 'remissmottagare', {})).grupp).toBeNull();
    const utan = await gor(samordnare, 'skickaPaRemiss', { id, version: 1, sistaDag: IDAG });
    expect(fel(utan)).toEqual(['mottagare:inget_rad']);
    expect(utan.falt[0].meddelande).toContain('Utse ett under Organisation.');
    await miljo.agare.query('UPDATE grupp SET ar_rad = true WHERE id = $1', [rows[0]?.id]);
    const operativ = await nyBild(miljo, { slag: 'operativ' });
    expect(
      fel(await gor(samordnare, 'skickaPaRemiss', { id: operativ, version: 1, sistaDag: IDAG })),
    ).toEqual(['handling:otillaten']);
  });

  it('sker inte ur en gammal version', async () => {
    const { id } = await utskickad();
    expect((await gor(samordnare, 'skickaPaRemiss', { id, version: 1, sistaDag: IDAG })).__typename).toBe(
      'LagesbildKonflikt',
    );
  });
});

describe('svaret', () => {
  it('lämnas av styrgruppen, ändras till och med sista dagen, och ses av den som ser lägesbilden', async () => {
    const { id, remiss } = await utskickad(IDAG);
    const forsta = await svara(remiss.id, { text: 'Bra.' });
    expect(forsta).toMatchObject({
      __typename: 'RemissvarSparat',
      remissvar: { stallning: 'tillstyrker', text: 'Bra.', av: 'Prov styrgrupp', version: 1 },
      remiss: { saknasFran: [], viewerKan: { svara: true, bemota: false } },
    });
    const andrat = await svara(remiss.id, {
      stallning: 'andring',
      text: 'Ring 070-174 06 05 om skolvägen.',
      version: 1,
    });
    expect(andrat.remissvar).toMatchObject({ text: 'Ring [telefon] om skolvägen.', version: 2 });
    const operativ = await miljo.som('operativ_grupp');
    const sedd = await gor(operativ, 'lagesbild', { id });
    expect(sedd.remisser[0].svar).toHaveLength(1);
    expect(sedd.remisser[0].mittSvar).toBeNull();
    // KS meets it when it is decided.
    expect(await gor(await miljo.som('ks_kf'), 'lagesbild', { id })).toBeNull();
  });

  it('som vill ha ändring säger vilken', async () => {
    const { remiss } = await utskickad();
    expect(fel(await svara(remiss.id, { stallning: 'andring' }))).toEqual(['text:saknas']);
    expect(fel(await svara(remiss.id, { stallning: 'kanske' }))).toEqual(['stallning:okant']);
  });

  it('från ett annat fönster skrivs inte över', async () => {
    const { remiss } = await utskickad();
    await svara(remiss.id, { text: 'Från första fönstret.' });
    const utanVersion = await svara(remiss.id, { stallning: 'avstar' });
    expect(utanVersion).toMatchObject({
      __typename: 'RemissvarKonflikt',
      remissvar: { text: 'Från första fönstret.', version: 1 },
    });
    await svara(remiss.id, { stallning: 'avstar', version: 1 });
    expect((await svara(remiss.id, { version: 1 })).__typename).toBe('RemissvarKonflikt');
  });

  it('tas inte emot efter sista dagen, och säger det vid fältet', async () => {
    const { remiss } = await utskickad();
    await svara(remiss.id);
    await passera(remiss.id);
    const svar = await svara(remiss.id, { stallning: 'avstar', version: 1 });
    expect(fel(svar)).toEqual(['stallning:stangd']);
    expect(svar.falt[0].meddelande).toContain(`Sista svarsdag var ${dagIOrd(addDays(IDAG, -1))}.`);
  });

  it('tas inte emot när remissen är avbruten', async () => {
    const { id, version, remiss } = await utskickad();
    const utanSkal = await gor(samordnare, 'avbrytRemiss', { id, version, skal: ' ' });
    expect(fel(utanSkal)).toEqual(['skal:saknas']);
    const svar = await gor(samordnare, 'avbrytRemiss', {
      id,
      version,
      skal: 'Fel bilaga. Ring 070-123 45 67.',
    });
    expect(svar.lagesbild).toMatchObject({ status: 'utkast' });
    expect(svar.lagesbild.remisser[0].avslutad).not.toBeNull();
    expect(svar.lagesbild.remisser[0].avbrutenSkal).toBe('Fel bilaga. Ring [telefon].');
    expect(fel(await svara(remiss.id))).toEqual(['stallning:stangd']);
  });

  it('kan inte lämnas från en annan kommun, eller på något som inte är en remiss', async () => {
    const { remiss } = await utskickad();
    const annan = await miljo.som('styrgrupp', SUNNE);
    for (const [klient, remissId] of [
      [annan, remiss.id],
      [styrgrupp, 'inte-ett-id'],
    ] as const)
      expect(nekadKod(await sand(klient, 'lamnaRemissvar', { remissId, stallning: 'avstar' }))).toBe(
        'FINNS_INTE',
      );
  });
});

describe('slutet på remissen', () => {
  it('kommer när sista dagen är förbi', async () => {
    const { id, version, remiss } = await utskickad();
    const fortidigt = await gor(samordnare, 'avslutaRemiss', { id, version });
    expect(fortidigt.falt[0]).toMatchObject({ falt: 'remiss' });
    await passera(remiss.id);
    const svar = await gor(samordnare, 'avslutaRemiss', { id, version });
    expect(svar.lagesbild).toMatchObject({ status: 'reviderad' });
    expect(svar.lagesbild.remisser[0]).toMatchObject({ oppen: false, saknasFran: [] });
  });

  it('eller när alla har svarat', async () => {
    const { id, version, remiss } = await utskickad();
    await svara(remiss.id);
    expect((await gor(samordnare, 'avslutaRemiss', { id, version })).lagesbild.status).toBe('reviderad');
  });
});

describe('bemötandet', () => {
  it('skrivs när svaren inte kan ändras mer, en gång i taget', async () => {
    const { id, version, remiss } = await utskickad();
    const { remissvar } = await svara(remiss.id, { stallning: 'andring', text: 'Lägg till skolvägen.' });
    const bemot = (bemotande: string, pa: number) =>
      gor(samordnare, 'bemotRemissvar', { id: remissvar.id, version: pa, bemotande });
    expect(fel(await bemot('Tillagt i analysen.', 1))).toEqual(['bemotande:for_tidigt']);
    await gor(samordnare, 'avslutaRemiss', { id, version });
    expect(fel(await bemot(' ', 1))).toEqual(['bemotande:saknas']);
    const svar = await bemot('Tillagt i analysen.', 1);
    expect(svar.remissvar).toMatchObject({ bemotande: 'Tillagt i analysen.', version: 2 });
    expect(svar.remiss.viewerKan).toEqual({ svara: false, bemota: true });
    // The way on opens in the same answer.
    const vidare = svar.lagesbild.viewerKan.overgangar.find(
      (o: { kod: string }) => o.kod === 'lamna_till_ks',
    );
    expect(vidare.brister).toEqual([]);
    expect((await bemot('Ur ett annat fönster.', 1)).__typename).toBe('RemissvarKonflikt');
  });

  it('är den förebyggande samordnarens, i den egna kommunen', async () => {
    const { remiss } = await utskickad();
    const { remissvar } = await svara(remiss.id);
    const v = { id: remissvar.id, version: 1, bemotande: 'Intrång.' };
    expect(nekadKod(await sand(await miljo.som('sakerhetssamordnare'), 'bemotRemissvar', v))).toBe('NEKAD');
    const annan = await miljo.som('forebyggande_samordnare', SUNNE);
    expect(nekadKod(await sand(annan, 'bemotRemissvar', v))).toBe('FINNS_INTE');
  });
});
