import { ROLLER } from '@roda-traden/domain';
import { describe, expect, it } from 'vitest';
import { ANVANDARE, DEMO_LOSENORD, GRUPPER, KOMMUNER, OMRADEN, ORGANISATIONER } from './index.ts';

/** Every parent exists in the same kommun and stands before its child, so that a seed can insert in order. */
function kontrolleraTrad(rader: readonly { kommun: string; kod: string; foralder: string | null }[]): void {
  const sedda = new Set<string>();
  for (const rad of rader) {
    const nyckel = `${rad.kommun}/${rad.kod}`;
    expect(sedda.has(nyckel), `två gånger: ${nyckel}`).toBe(false);
    if (rad.foralder !== null) expect(sedda.has(`${rad.kommun}/${rad.foralder}`), nyckel).toBe(true);
    sedda.add(nyckel);
  }
}

const finnsOrganisation = (kommun: string, kod: string): boolean =>
  ORGANISATIONER.some((o) => o.kommun === kommun && o.kod === kod);

describe('the demo municipality', () => {
  it('is SuToHaMu in the order of the name', () => {
    expect(KOMMUNER.map((k) => k.namn.slice(0, 2)).join('')).toBe('SuToHaMu');
    expect(KOMMUNER.map((k) => k.kod)).toEqual(['1766', '1737', '1783', '1762']);
  });

  it('has trees without loose ends', () => {
    kontrolleraTrad(ORGANISATIONER);
    kontrolleraTrad(OMRADEN);
    expect(new Set(OMRADEN.map((o) => o.kod)).size).toBe(OMRADEN.length);
    for (const o of [...OMRADEN, ...ORGANISATIONER])
      expect(o.kod).toMatch(/^(\d{4}(R\d{3})?|[a-z]+(-[a-z]+)*)$/);
  });

  it("has Torsby's eight RegSO", () => {
    const regso = OMRADEN.filter((o) => o.kommun === '1737' && o.slag === 'regso');
    expect(regso).toHaveLength(8);
    expect(regso.every((o) => o.foralder === '1737')).toBe(true);
  });

  it('places nothing generic on the map', () => {
    for (const o of OMRADEN.filter((x) => x.generisk))
      expect([o.slag, o.lat, o.lon]).toEqual(['plats', null, null]);
  });

  it('has one council, whose members have units', () => {
    expect(GRUPPER.filter((g) => g.arRad).map((g) => g.kod)).toEqual(['lfr-styrgrupp']);
    for (const g of GRUPPER)
      for (const l of g.ledamoter)
        expect(finnsOrganisation(g.kommun, l.organisation), l.organisation).toBe(true);
  });

  it('has a login for every role, at units that exist', () => {
    expect(new Set(ANVANDARE.map((a) => a.roll))).toEqual(new Set(ROLLER.map((r) => r.kod)));
    expect(new Set(ANVANDARE.map((a) => a.epost)).size).toBe(ANVANDARE.length);
    for (const a of ANVANDARE) {
      expect(a.epost).toMatch(/^[a-z.]+@(torsby|sunne)\.demo$/);
      expect(finnsOrganisation(a.kommun, a.organisation), a.epost).toBe(true);
    }
    expect(DEMO_LOSENORD.length).toBeGreaterThanOrEqual(12);
  });
});
