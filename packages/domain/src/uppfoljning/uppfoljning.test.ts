import { describe, expect, it } from 'vitest';
import { granskaTillstandsmaskin, mojligaOvergangar } from '../tillstand/index.ts';
import {
  FORVALD_RIKTLINJE,
  kfRapportfel,
  riktlinjefel,
  stallningsandring,
  UPPFOLJNING,
  uppfoljningsbrister,
  uppfoljningsfel,
} from './index.ts';

const IDAG = '2026-11-23';
const falt = (fel: readonly { falt: string; kod?: string }[]) => fel.map((f) => `${f.falt}:${f.kod ?? ''}`);

describe('uppföljningens tillstånd', () => {
  it('går alla att nå, och leder vidare eller är slut', () => {
    expect(granskaTillstandsmaskin(UPPFOLJNING)).toEqual([]);
  });
  it('granskas bara genom beslutet, och tas tillbaka med skäl', () => {
    expect(mojligaOvergangar(UPPFOLJNING, 'lamnad').map((o) => [o.kod, o.skal ?? false])).toEqual([
      ['ta_tillbaka', true],
    ]);
    expect(mojligaOvergangar(UPPFOLJNING, 'granskad')).toEqual([]);
  });
});

describe('det som saknas innan den lämnas', () => {
  it('pekar på var det skrivs', () => {
    expect(falt(uppfoljningsbrister({ laget: ' ', bedomning: null, antalAtgarder: 0 }))).toEqual([
      'laget:',
      'bedomning:',
      'atgarder:',
    ]);
    expect(uppfoljningsbrister({ laget: 'Som förut.', bedomning: 'Går bra.', antalAtgarder: 1 })).toEqual([]);
  });
  it('men orden får vara tomma så länge, och inte för långa', () => {
    expect(uppfoljningsfel({ laget: null, bedomning: '' })).toEqual([]);
    expect(falt(uppfoljningsfel({ laget: 'x'.repeat(8_001), bedomning: null }))).toEqual(['laget:for_lang']);
  });
});

describe('en rapport till fullmäktige', () => {
  const rapport = { datum: IDAG, rubrik: 'Årets uppföljning', text: null, diarienummer: null };
  it('har dag och rubrik', () => {
    expect(kfRapportfel(rapport, IDAG)).toEqual([]);
    expect(falt(kfRapportfel({ ...rapport, rubrik: ' ', datum: '2026-11-24' }, IDAG))).toEqual([
      'datum:framtid',
      'rubrik:saknas',
    ]);
    expect(falt(kfRapportfel({ ...rapport, datum: '2026-02-30' }, IDAG))).toEqual(['datum:ogiltig']);
    expect(falt(kfRapportfel({ ...rapport, datum: '' }, IDAG))).toEqual(['datum:saknas']);
  });
});

describe('då och nu', () => {
  const da = { status: 'pagar', genomforande: 'gul', effekt: 'ej_bedomd' };
  it('är samma bara när status och båda ljusen är det', () => {
    expect(stallningsandring(da, { ...da })).toBe('oforandrad');
    for (const andrat of [{ status: 'genomford' }, { genomforande: 'gron' }, { effekt: 'gron' }])
      expect(stallningsandring(da, { ...da, ...andrat })).toBe('andrad');
    expect(stallningsandring(null, da)).toBe('ny');
    expect(stallningsandring(da, null)).toBe('borta');
  });
});

describe('riktlinjen', () => {
  const riktlinje = { ...FORVALD_RIKTLINJE, antagen: '2024-09-02', paragraf: '142', revideras: '2028-09-02' };
  it('har tider inom det rimliga, och lagens 24 månader som tak', () => {
    expect(riktlinjefel(riktlinje)).toEqual([]);
    expect(falt(riktlinjefel({ ...riktlinje, operativaPerAr: 0, ksUppfoljningManader: 25 }))).toEqual([
      'operativaPerAr:utanfor',
      'ksUppfoljningManader:utanfor',
    ]);
    expect(falt(riktlinjefel({ ...riktlinje, revideras: '2024-09-01' }))).toEqual(['revideras:baklanges']);
  });
});
