import { describe, expect, it } from 'vitest';
import { arFiltrerat, filterord, lasUrval, tillFilter, urvalssokvag } from './urval.ts';

const las = (text: string) => lasUrval(new URLSearchParams(text));

describe('urvalet i adressen', () => {
  it('läses och skrivs tillbaka som det var', () => {
    const adress = '/atgarder?plan=p1&enhet=e1&flagga=sen&oppna=ja';
    expect(urvalssokvag(las(adress.split('?')[1] ?? ''))).toBe(adress);
    expect(urvalssokvag({})).toBe('/atgarder');
  });
  it('lämnar det okända utanför frågan', () => {
    const urval = las('status=hittepa&flagga=x&manad=2026-13&genomforande=rod');
    expect(urval).toMatchObject({ status: null, flagga: null, manad: null, genomforande: 'rod' });
    expect(tillFilter(urval, 'p1')).toEqual({
      planId: 'p1',
      organisationId: null,
      statusar: null,
      genomforande: ['rod'],
      effekt: null,
      flagga: null,
      oppna: null,
      uppdateradManad: null,
    });
  });
  it('är ett filter först när något mer än planen är valt', () => {
    expect(arFiltrerat(las('plan=p1'))).toBe(false);
    expect(arFiltrerat(las('plan=p1&oppna=ja'))).toBe(true);
  });
  it('sägs i ord, del för del', () => {
    const ord = {
      enhet: () => 'Skolan',
      manad: (m: string) => `Uppdaterade ${m}`,
      oppna: 'Att arbeta med',
      genomforande: 'Genomförande',
      effekt: 'Effekt',
    };
    expect(
      filterord(las('enhet=e1&flagga=sen&genomforande=gul&manad=2026-03'), ord).map((d) => d.text),
    ).toEqual(['Försenad', 'Genomförande: Risk för försening', 'Uppdaterade 2026-03', 'Skolan']);
  });
});
