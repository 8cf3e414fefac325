import { describe, expect, it } from 'vitest';
import { periodFor } from './perioder.ts';
import { filterFor, lasTillstand, motFor, type Tillstand, tillstandTillAdress } from './tillstand.ts';

const las = (adress: string): Tillstand => lasTillstand(new URLSearchParams(adress));
const IDAG = '2026-11-23';

describe('sidans läge i adressen', () => {
  it('är en tertial mot vad som går att jämföra med när adressen är tom', () => {
    expect(las('')).toEqual({ period: '4m', urval: {}, mot: null, niva: 'kategori', bild: null });
    expect(tillstandTillAdress(las('')).toString()).toBe('');
  });

  it.each([
    'period=12m&mot=foregaende&niva=art',
    'kategorier=narkotika%2Cstorande-korning&omraden=%3Dtorsby%2C-&period=allt',
    'fran=2026-01-01&till=2026-03-31&allvar=3%2C4&kandTid=nej&kandRapportor=ja',
    'statusar=godkand%2Cavslutad%2Cdubblett&vy=mote&bild=veckan',
    'text=moped+i+centrum&veckotimmar=42%2C43&mot=ifjol',
  ])('kommer tillbaka som den var: %s', (adress) => {
    const en = new URLSearchParams(adress);
    const tillbaka = tillstandTillAdress(lasTillstand(en));
    expect([...tillbaka].sort()).toEqual([...en].sort());
  });

  it('låter egna dagar gå före en färdig period', () => {
    expect(las('fran=2026-01-01&period=12m')).toMatchObject({
      period: 'eget',
      urval: { fran: '2026-01-01' },
    });
  });

  it('bryr sig inte om det den inte förstår', () => {
    expect(las('period=evigt&mot=grannen&niva=x&vy=mote&bild=y&kategorier=')).toEqual({
      period: '4m',
      urval: {},
      mot: null,
      niva: 'kategori',
      bild: 'laget',
    });
  });

  it('ger diagrammen sina dagar; allt har inga', () => {
    expect(filterFor(las('kategorier=hot'), IDAG)).toEqual({
      kategorier: ['hot'],
      fran: '2026-07-24',
      till: IDAG,
    });
    expect(filterFor(las('period=allt'), IDAG)).toEqual({});
    expect(filterFor(las('fran=2026-02-01'), IDAG)).toEqual({ fran: '2026-02-01' });
  });
});

it('färdiga perioder slutar i dag och är hela i sina månader', () => {
  expect(periodFor('30d', IDAG)).toEqual({ fran: '2026-10-25', till: IDAG });
  expect(periodFor('iar', IDAG)).toEqual({ fran: '2026-01-01', till: IDAG });
  expect(periodFor('12m', IDAG)).toEqual({ fran: '2025-11-24', till: IDAG });
  expect(periodFor('24m', IDAG)).toEqual({ fran: '2024-11-24', till: IDAG });
  // Fyra månader före den sista juni är den sista februari.
  expect(periodFor('4m', '2026-06-30')).toEqual({ fran: '2026-03-01', till: '2026-06-30' });
});

describe('vad perioden ställs mot', () => {
  const hinder = (motIfjol: string | null, motForegaende: string | null) => ({
    motIfjol: { hinder: motIfjol },
    motForegaende: { hinder: motForegaende },
  });

  it('är i fjol så länge det går att jämföra med', () => {
    expect(motFor(las(''), undefined)).toBe('ifjol');
    expect(motFor(las(''), hinder(null, null))).toBe('ifjol');
    expect(motFor(las(''), hinder('overlappar', null))).toBe('foregaende');
    expect(motFor(las(''), hinder('overlappar', 'fore_data'))).toBe('ifjol');
  });

  it('är det någon har valt, vad det än säger', () => {
    expect(motFor(las('mot=ifjol'), hinder('overlappar', null))).toBe('ifjol');
    expect(motFor(las('mot=foregaende'), hinder(null, null))).toBe('foregaende');
  });
});
