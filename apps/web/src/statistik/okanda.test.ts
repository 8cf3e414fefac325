import { describe, expect, it } from 'vitest';
import { utanOkanda } from './okanda.ts';
import type { Register } from './register.ts';

const val = (...koder: string[]) => koder.map((id) => ({ id, label: id }));
const VAL: Register['val'] = {
  arter: val('ordningsstorning'),
  kategorier: val('skadegorelse', 'hot', '-'),
  omraden: val('torsby', 'torget', '-'),
  kanaler: val('telefon'),
  allvar: val('1', '2', '3', '4'),
  andts: val('alkohol'),
  sakerheter: val('sett'),
};

describe('det som adressen pekar på och som inte finns', () => {
  it('tas ur urvalet, och bara det', () => {
    expect(
      utanOkanda({ kategorier: ['finnsinte', 'hot'], omraden: ['=torsby', '-'], allvar: [3, 9] }, VAL),
    ).toEqual({
      urval: { kategorier: ['hot'], omraden: ['=torsby', '-'], allvar: [3] },
      okanda: [
        { falt: 'kategorier', varde: 'finnsinte' },
        { falt: 'allvar', varde: '9' },
      ],
    });
  });

  it('tar fältet med sig när inget är kvar', () => {
    expect(utanOkanda({ kategorier: ['finnsinte'], fran: '2026-01-01', text: 'moped' }, VAL)).toEqual({
      urval: { fran: '2026-01-01', text: 'moped' },
      okanda: [{ falt: 'kategorier', varde: 'finnsinte' }],
    });
  });

  it('är inget när allt finns', () => {
    const urval = { kategorier: ['-'], statusar: ['godkand', 'dubblett'] as const, veckotimmar: [42] };
    expect(utanOkanda(urval, VAL)).toEqual({ urval, okanda: [] });
    expect(utanOkanda({}, VAL)).toEqual({ urval: {}, okanda: [] });
  });
});
