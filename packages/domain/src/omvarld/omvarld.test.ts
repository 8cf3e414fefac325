import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allaKommuner,
  allaLan,
  kommunMedNamn,
  lanMedNamn,
  type Polishandelse,
  parsePolishandelse,
} from './index.ts';
// Ten real notices, unaltered, one or more per trap. Källa: Polisen (polisen.se/api/events, public information).
import exempel from './polishandelser.exempel.json' with { type: 'json' };

function tolka(json: unknown): Polishandelse {
  const svar = parsePolishandelse(json);
  if (!svar.ok) throw new Error(svar.skal);
  return svar.handelse;
}

function medId(id: number): Polishandelse {
  return tolka(exempel.find((handelse) => handelse.id === id));
}

const grund = {
  id: 1,
  datetime: '2026-01-02 9:36:54 +01:00',
  name: '02 januari 08.59, Brand, Torsby',
  summary: 'Det brinner.',
  url: '/aktuellt/handelser/1/',
  type: 'Brand',
  location: { name: 'Torsby', gps: '60.1,13.0' },
};

describe('kommuner och län', () => {
  it('är 290 och 21, utan dubbletter', () => {
    expect(new Set(allaKommuner().map((k) => k.kommunkod)).size).toBe(290);
    expect(new Set(allaKommuner().map((k) => k.namn)).size).toBe(290);
    expect(allaLan()).toHaveLength(21);
    expect(allaKommuner().every((k) => /^\d{4}$/.test(k.kommunkod) && k.kommunkod.startsWith(k.lankod))).toBe(
      true,
    );
    expect(kommunMedNamn('Torsby')).toEqual({ kommunkod: '1737', namn: 'Torsby', lankod: '17' });
    expect(kommunMedNamn('upplands VÄSBY')?.kommunkod).toBe('0114');
    expect(kommunMedNamn('Malung-Sälen')?.kommunkod).toBe('2023');
    expect(kommunMedNamn('Norge')).toBeNull();
    expect(lanMedNamn('Västra Götalands län')?.lankod).toBe('14');
  });
});

describe('polisens händelser', () => {
  it('läser alla exempel', () => {
    expect(exempel.map((json) => parsePolishandelse(json).ok)).toEqual(exempel.map(() => true));
  });
  it('timme utan inledande nolla, kommun i location.name, tid med kolon', () => {
    expect(medId(410842)).toEqual({
      id: 410842,
      publicerad: '2023-03-22T07:07:05.000Z',
      intraffad: '2023-03-22T06:58:00.000Z',
      typ: 'Trafikolycka',
      rubrik: '22 mars 07:58, Trafikolycka, Torsby',
      sammanfattning: 'En lastbil har kört in i vägräcke på LV 62 strax söder om Stöllet.',
      url: 'https://polisen.se/aktuellt/handelser/2023/mars/22/22-mars-0758-trafikolycka-torsby/',
      lan: '17',
      kommunkod: '1737',
      slag: 'handelse',
    });
  });
  it('sedan januari 2026 står kommunen bara sist i rubriken', () => {
    expect(medId(622322)).toMatchObject({ lan: '17', kommunkod: '1737', slag: 'handelse' });
    expect(medId(622404)).toMatchObject({ typ: 'Trafikolycka, singel', lan: '12', kommunkod: '1283' });
  });
  it('sammanfattningar och hela län är inte händelser i en kommun', () => {
    expect(medId(410835)).toMatchObject({ slag: 'sammanfattning', kommunkod: null });
    expect(medId(434927)).toMatchObject({ slag: 'lan', kommunkod: null, lan: '17' });
    expect(tolka({ ...grund, type: 'Sammanfattning kväll och natt' })).toMatchObject({
      slag: 'sammanfattning',
      kommunkod: '1737',
    });
  });
  it('komma i typen, mellanslag efter den, skiftande versaler', () => {
    expect(medId(432101)).toMatchObject({ typ: 'Trafikolycka, personskada', kommunkod: '1766' });
    expect(medId(443120)).toMatchObject({ typ: 'Lagen om hundar och katter', kommunkod: '2180' });
    expect(medId(395709)).toMatchObject({ typ: 'Mord/dråp, försök', kommunkod: '0114' });
  });
  it('rubrikens tid saknar år: december läst i januari hör till året före, och tvärtom', () => {
    expect(medId(480687).intraffad).toBe('2023-12-30T23:07:00.000Z');
    const tid = (name: string, datetime: string) => tolka({ ...grund, name, datetime }).intraffad;
    expect(tid('1 januari 00.10, Brand, Torsby', '2025-12-31 23:59:00 +01:00')).toBe(
      '2025-12-31T23:10:00.000Z',
    );
    expect(tid('29 februari 12.00, Brand, Torsby', '2024-03-01 1:00:00 +01:00')).toBe(
      '2024-02-29T11:00:00.000Z',
    );
    expect(tid('22 juli 12.00, Brand, Torsby', '2026-07-22 13:00:00 +02:00')).toBe(
      '2026-07-22T10:00:00.000Z',
    );
    for (const namn of [
      'Brand, Torsby',
      '31 februari 12.00, Brand, Torsby',
      '02 januari 24.10, Brand, Torsby',
    ])
      expect(tid(namn, grund.datetime)).toBeNull();
  });
  it('en kommun i ett annat län än location.name är inte platsen', () => {
    const svar = tolka({ ...grund, location: { name: 'Skåne län' } });
    expect(svar).toMatchObject({ lan: '12', kommunkod: null, slag: 'lan' });
  });
  it('en adress som leder bort från polisen tas inte med', () => {
    for (const url of [
      'javascript:alert(1)',
      '//exempel.se/',
      'https://polisen.se.exempel.se/',
      '/\\exempel.se',
      7,
    ])
      expect(tolka({ ...grund, url }).url).toBeNull();
    expect(tolka({ ...grund, url: 'https://polisen.se/a/' }).url).toBe('https://polisen.se/a/');
  });
  it('säger vad som är fel', () => {
    const fel = [
      { id: '1' },
      { datetime: '2026-13-02 9:36:54 +01:00' },
      { datetime: undefined },
      { name: ' ' },
      { type: null },
      { location: null },
      { location: { name: 'Norge' } },
    ];
    for (const del of fel) expect(parsePolishandelse({ ...grund, ...del })).toMatchObject({ ok: false });
    expect(parsePolishandelse([])).toEqual({ ok: false, skal: 'Händelsen är inte ett objekt.' });
  });
  it('kastar aldrig', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), fc.string(), (sak, datetime, name) => {
        expect(typeof parsePolishandelse(sak).ok).toBe('boolean');
        expect(typeof parsePolishandelse({ ...grund, datetime, name }).ok).toBe('boolean');
        expect(typeof parsePolishandelse({ ...grund, location: sak }).ok).toBe('boolean');
      }),
    );
  });
});
