import { expect, it } from 'vitest';
import { tillInput, tillVarden } from './uppdatering.varden.ts';

const BESLUTAD = [{ kod: 'starta' }, { kod: 'slutfor' }, { kod: 'avbryt' }];
const varden = tillVarden({ genomforande: 'ej_bedomd', effekt: 'gul', fran: null }, '2026-11-23');

it('det som inte är sagt är tomt, och en åtgärd utan startdag har börjat', () => {
  expect(tillInput(varden, BESLUTAD)).toEqual({
    genomforande: null,
    effekt: 'gul',
    handling: 'starta',
    steg: null,
    kommentar: null,
    skal: null,
  });
  expect(tillVarden({ genomforande: 'rod', effekt: 'gul', fran: '2026-11-24' }, '2026-11-23')).toMatchObject({
    genomforande: 'rod',
    borjat: false,
  });
});

it('bara den som kan startas startas, och ett valt läge går före', () => {
  expect(tillInput(varden, [{ kod: 'slutfor' }]).handling).toBeNull();
  expect(tillInput({ ...varden, handling: 'avbryt' }, BESLUTAD).handling).toBe('avbryt');
});

it('klar är ett läge, inte ett ljus', () => {
  expect(tillInput({ ...varden, genomforande: 'klar', handling: 'avbryt' }, BESLUTAD)).toMatchObject({
    genomforande: 'gron',
    handling: 'slutfor',
  });
});
