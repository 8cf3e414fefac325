import { describe, expect, it } from 'vitest';
import { luhn, markorFor, screenText, slagAvNummer, UPPGIFTSSLAG } from './index.ts';

/** The Tax Agency's published test number is the only one written out; others are put together here. */
const TEST_PERSONNUMMER = '191212121212';

function kontrollsiffra(nio: string): string {
  return '0123456789'.split('').find((siffra) => luhn(nio + siffra)) ?? '';
}

/** A number with a right check digit for a birth date: made at run time, so that none stands in the source. */
function gorNummer(aammdd: string, lopnummer: string): string {
  return aammdd + lopnummer + kontrollsiffra(aammdd + lopnummer);
}

const maskerad = (text: string) => screenText(text).masked;

function barn(text: string): string[] {
  return screenText(text).hits.map(({ start, end }) => text.slice(start, end));
}

describe('personnummer och samordningsnummer', () => {
  const nummer = gorNummer('010203', '404');
  const samordning = gorNummer('010263', '404');
  it.each([
    '19121212-1212',
    '191212121212',
    '121212-1212',
    '1212121212',
    '121212+1212',
    '121212 1212',
    '19 121212 - 1212',
    '1912-12-12-1212',
    '12 12 12 12 12',
    '121212–1212',
    '121212\u00a01212',
    '1212\u200b121212',
  ])('hittar %s', (form) => {
    expect(maskerad(`Pnr ${form}.`)).toBe('Pnr [personnummer].');
  });
  it('prövar dag och kontrollsiffra', () => {
    expect(slagAvNummer(TEST_PERSONNUMMER)).toBe('personnummer');
    expect(slagAvNummer(nummer)).toBe('personnummer');
    expect(slagAvNummer(`20${samordning}`)).toBe('samordningsnummer');
    expect(maskerad(`${samordning.slice(0, 6)}-${samordning.slice(6)}`)).toBe('[samordningsnummer]');
    const felSiffra = nummer.slice(0, 9) + ((Number(nummer[9]) + 1) % 10);
    for (const fel of [
      felSiffra,
      gorNummer('011340', '404'),
      gorNummer('990229', '404'),
      `17${nummer}`,
      '12',
      '',
    ])
      expect(slagAvNummer(fel)).toBeNull();
    expect(slagAvNummer(gorNummer('000229', '404'))).toBe('personnummer');
    expect(screenText(`${felSiffra.slice(0, 6)}-${felSiffra.slice(6)}`).hits).toEqual([]);
  });
  it('är inte datum och tider', () => {
    expect(screenText('2026-03-01 kl 21.15 till 2026-03-02 kl 06.30, dnr KS 2026/00123-4.').hits).toEqual([]);
  });
});

describe('telefon', () => {
  it.each([
    '070-123 45 67',
    '0701-23 45 67',
    '070 123 45 67',
    '070.123.45.67',
    '070–1234567',
    '076 - 123 45 67',
    '0560-160 00',
    '(0560) 160 00',
    '0560/16000',
    '08-123 456 78',
    '054-12 34 56',
    '+46 70 123 45 67',
    '+46 (0)70-123 45 67',
    '+46701234567',
    '0046 70 123 45 67',
    '+47 912 34 567',
  ])('hittar %s', (form) => {
    expect(maskerad(`Ring ${form}, tack`)).toBe('Ring [telefon], tack');
  });
  it('tar ett kort lokalnummer efter ordet, men inte 112, 114 14 eller tider', () => {
    expect(maskerad('tel: 160 00')).toBe('tel: [telefon]');
    const utan =
      'Ring 112 eller 114 14, tel 114 14. Öppet 0800-1700. Den 08-12 2023 kl 01-05. Ärende 2024/0123456.';
    expect(screenText(utan).hits).toEqual([]);
  });
});

describe('e-post och konton', () => {
  it.each([
    ['Skriv till kalle.andersson+x@torsby.se.', 'Skriv till [e-post].'],
    ['åke@bolaget.example, tack', '[e-post], tack'],
    ['kalle (at) torsby.se', '[e-post]'],
    ['snap: kalle_01 och @mimmi.99!', 'snap: [konto] och [konto]!'],
    ['På insta heter hon rosa_moln', 'På insta heter hon [konto]'],
    ['instagram.com/rosa.moln och tiktok.com/@moln', 'instagram.com/[konto] och tiktok.com/[konto]'],
    ['Discord: moln#1234', 'Discord: [konto]'],
  ])('%s', (text, facit) => {
    expect(maskerad(text)).toBe(facit);
  });
  it('låter vanliga meningar vara', () => {
    expect(
      screenText('Det spreds på Snapchat: en film med 12 ungdomar. 50 @ 3 kr. Läs på polisen.se.').hits,
    ).toEqual([]);
  });
});

describe('registreringsnummer', () => {
  it.each(['ABC 123', 'ABC123', 'ABC-123', 'ABC 12D', 'ABC12D', 'abc12d'])('hittar %s', (form) => {
    expect(maskerad(`En röd bil, ${form}, körde.`)).toBe('En röd bil, [regnummer], körde.');
  });
  it('små bokstäver räcker när skylten är utlovad', () => {
    expect(maskerad('moped med reg nr abc 123')).toBe('moped med reg nr [regnummer]');
  });
  it('är inte klockslag, förkortningar, mått eller bokstäver som inte finns på skyltar', () => {
    const utan =
      'Vi kom 123 gånger kl 123, rum 123. SOS 112, LSS 123, SEK 500, NTU 2022, ABC 1234, IQV 123. MAX 100 km. E45, rv 62.';
    expect(screenText(utan).hits).toEqual([]);
  });
});

describe('gatunummer', () => {
  it.each([
    ['Storgatan 12', 'Storgatan [gatunummer]'],
    ['Östra vägen 4 B', 'Östra vägen [gatunummer]'],
    ['storgatan 12b, lgh 1101', 'storgatan [gatunummer], lgh [gatunummer]'],
    ['Gustav Adolfs torg 3', 'Gustav Adolfs torg [gatunummer]'],
    ['Lars väg 7', 'Lars väg [gatunummer]'],
    ['Björkstigen nr 3–5', 'Björkstigen nr [gatunummer]'],
  ])('%s', (text, facit) => {
    expect(maskerad(text)).toBe(facit);
  });
  it('är inte vägnummer, tider, år eller antal', () => {
    const utan =
      'På väg 62, riksvägen 62 och E45. Storgatan 17.30, Storgatan 21:15, Storgatan 2025. På Storgatan 12 ungdomar. På vägen 3 älgar.';
    expect(screenText(utan).hits).toEqual([]);
  });
});

describe('namn', () => {
  it.each([
    ['Kalle slog Anders Andersson.', '[namn] slog [namn].'],
    ['Vi såg kalle och mohammed där.', 'Vi såg [namn] och [namn] där.'],
    ['Anna-Karin Svensson-Berg skrek.', '[namn] skrek.'],
    ['Fatima Al-Hassan och Carl von Essen', '[namn] och [namn]'],
    ['Det var Kalles moped.', 'Det var [namn] moped.'],
    ['Jag såg Hans och Björn i går.', 'Jag såg [namn] och [namn] i går.'],
    ['Per Lindqvist sprang.', '[namn] sprang.'],
    ['Zlatomir Petersson var där.', '[namn] var där.'],
    ['Hon heter Xylia Fantasi, familjen Obekant.', 'Hon heter [namn], familjen [namn].'],
    ['Kalle B. i nian', '[namn] i nian'],
    ['MOHAMMED ALI SLOG MIG', '[namn] SLOG MIG'],
    ['A\u030Asa och Pa\u0308r Nilsson', 'A\u030Asa och [namn]'],
  ])('%s', (text, facit) => {
    expect(maskerad(text)).toBe(facit);
  });
  it('är inte platser, gator, månader eller ordet först i meningen', () => {
    const utan = [
      'Per timme kom tre bilar. Hans bil stod kvar. Björn sågs i skogen. Maj var lugn. Inga vittnen.',
      'I Torsby, Sunne, Hagfors, Munkfors, Höljes, Sysslebäck, Likenäs, Stöllet, Östmark och Vitsand.',
      'Vid Karl IX:s gata, Gustav Adolfs torg, John Ericssonsgatan, Sofia skola och Sankt Olof.',
      'En klass med arton elever åkte från Karlstad till Kristinehamn och Filipstad.',
    ];
    for (const text of utan) expect(barn(text)).toEqual([]);
  });
});

describe('träffarnas platser', () => {
  it('räknas i UTF-16, också efter emoji och sammansatta tecken', () => {
    const text = '🚓🚓 A\u0308 ring 070-123 45 67 🙂 Kalle';
    const { hits, masked } = screenText(text);
    expect(hits.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['telefon', '070-123 45 67'],
      ['namn', 'Kalle'],
    ]);
    expect(masked).toBe('🚓🚓 A\u0308 ring [telefon] 🙂 [namn]');
  });
  it('överlappande fynd blir ett, av det starkaste slaget', () => {
    expect(screenText('anders.andersson@torsby.se').hits).toEqual([{ kind: 'epost', start: 0, end: 26 }]);
  });
  it('tom text och markörer ger inget', () => {
    expect(screenText('')).toEqual({ hits: [], masked: '' });
    const markorer = UPPGIFTSSLAG.map(({ slag }) => markorFor(slag)).join(' ');
    expect(screenText(markorer)).toEqual({ hits: [], masked: markorer });
  });
});
