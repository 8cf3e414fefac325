import { describe, expect, it } from 'vitest';
import { RAPPORTENS_DOLDA_ORD, RAPPORTFALTSINSYN } from '../rapport/index.ts';
import { type Behorighet, far, ROLLER } from '../roll/index.ts';
import { HISTORIKINSYN, insynI, serHandelse, serOrden, serVardet } from './insyn.ts';

const ROLLERNA = ROLLER.map(({ kod }) => kod);
/** What it takes to read the thing itself: its history is never open to more than that. */
const LASA: Record<keyof typeof HISTORIKINSYN, Behorighet> = {
  rapport: 'rapport:lasa',
  organisation: 'organisation:lasa',
  grupp: 'organisation:lasa',
  ledamot: 'organisation:lasa',
  lagesbild: 'lagesbild:lasa',
  problem: 'lagesbild:lasa',
  remiss: 'lagesbild:lasa',
  atgardsplan: 'plan:lasa',
  atgard: 'atgard:lasa',
  uppfoljning: 'uppfoljning:lasa',
  kf_rapport: 'uppfoljning:lasa',
};
const handelser = Object.entries(HISTORIKINSYN).flatMap(([typ, koder]) =>
  Object.keys(koder).map((kod) => [typ as keyof typeof HISTORIKINSYN, kod] as const),
);

describe('historiken', () => {
  it.each(handelser)('%s %s: ingen roll ser mer än den får läsa', (typ, kod) => {
    const insyn = insynI(typ, kod);
    if (!insyn) throw new Error(`${typ} ${kod} saknas`);
    for (const roll of ROLLERNA) {
      const lasaren = far(roll, LASA[typ]);
      const ser = serHandelse(roll, insyn);
      if (!lasaren) expect(ser, roll).toBe(false);
      if (ser) continue;
      expect([serOrden(roll, insyn), serVardet(roll, insyn, 'status')], roll).toEqual([false, false]);
    }
  });

  it('är stängd för det som inte står i tabellen', () => {
    for (const [typ, kod] of [
      ['rapport', 'nagot_nytt'],
      ['anvandare', 'loggade_in'],
      ['rapport', 'toString'],
      ['constructor', 'name'],
    ] as const)
      expect(insynI(typ, kod)).toBeNull();
  });
});

describe('operativa gruppen i en rapports historik', () => {
  const rapportens = Object.entries(HISTORIKINSYN.rapport);
  it.each(rapportens)('%s: inga ord, och inget värde som fälten döljer', (_kod, insyn) => {
    expect(serOrden('operativ_grupp', insyn)).toBe(false);
    for (const falt of [...RAPPORTENS_DOLDA_ORD, 'incidentId', 'latSta', 'ett_nytt_falt', 'toString'])
      expect(serVardet('operativ_grupp', insyn, falt), falt).toBe(false);
  });

  it('ser stegen och det som ändrats i fält de läser', () => {
    expect(serVardet('operativ_grupp', HISTORIKINSYN.rapport.bedomde, 'allvar')).toBe(true);
    expect(rapportens.filter(([, i]) => !serHandelse('operativ_grupp', i)).map(([kod]) => kod)).toEqual([
      'antecknade',
      'laste_original',
      'raderade_original',
    ]);
    expect(Object.keys(RAPPORTFALTSINSYN)).toEqual(expect.arrayContaining([...RAPPORTENS_DOLDA_ORD]));
  });
});
