import { expect, it } from 'vitest';
import { lostAttKnyta, type Tradunderlag } from './index.ts';

const HEL: Tradunderlag = {
  problem: [{ id: 'p1', namn: 'Störande trafik', prioriterat: true }],
  orsaker: [{ id: 'o1', problemId: 'p1', beskrivning: 'Öppna ytor' }],
  atgarder: [
    {
      id: 'a1',
      titel: 'Farthinder',
      status: 'pagar',
      problemId: 'p1',
      orsakIdn: ['o1'],
      uppdateringar: 1,
      arbetasSedan: '2026-09-28',
      medtagen: false,
    },
  ],
  effektmal: [{ id: 'e1', matt: 'Rapporter', utgangsvarde: '40' }],
  utanFortsattning: [],
};
const [a1] = HEL.atgarder;
if (!a1) throw new Error('en åtgärd');
const losa = (andrat: Partial<Tradunderlag>) =>
  lostAttKnyta({ ...HEL, ...andrat }, '2026-11-28').map((l) => `${l.slag} ${l.id}`);

it('en hel tråd har inget löst', () => {
  expect(losa({})).toEqual([]);
});

it.each<[string, Partial<Tradunderlag>, string[]]>([
  [
    'ett problem utan orsak',
    { orsaker: [], atgarder: [{ ...a1, orsakIdn: ['o0'] }] },
    ['problem_utan_orsak p1'],
  ],
  ['en orsak utan åtgärd', { atgarder: [] }, ['orsak_utan_atgard o1']],
  [
    'en orsak vars enda åtgärd är avbruten',
    { atgarder: [{ ...a1, status: 'avbruten' }] },
    ['orsak_utan_atgard o1'],
  ],
  ['en åtgärd utan orsak', { atgarder: [a1, { ...a1, id: 'a2', orsakIdn: [] }] }, ['atgard_utan_orsak a2']],
  [
    'en åtgärd som tagits med i ett utkast',
    { atgarder: [a1, { ...a1, id: 'a2', orsakIdn: [], medtagen: true }] },
    ['atgard_vantar_pa_orsak a2'],
  ],
  [
    'ett mål utan utgångsvärde',
    { effektmal: [{ id: 'e1', matt: 'X', utgangsvarde: ' ' }] },
    ['effektmal_utan_utgangsvarde e1'],
  ],
  [
    'en öppen åtgärd som ingen sagt något om',
    { atgarder: [{ ...a1, uppdateringar: 0, status: 'beslutad' }] },
    ['atgard_aldrig_uppdaterad a1'],
  ],
  [
    'en åtgärd som blev över när planen slutade gälla',
    { utanFortsattning: [{ id: 'a0', titel: 'Belysning' }] },
    ['atgard_utan_fortsattning a0'],
  ],
])('%s hänger löst', (_namn, andrat, vantat) => {
  expect(losa(andrat)).toEqual(vantat);
});

it('det som inte prioriteras, inte är beslutat eller är gjort väntar ingen på', () => {
  expect(losa({ problem: [{ id: 'p1', namn: 'X', prioriterat: false }], atgarder: [] })).toEqual([]);
  // Sixty days is what an update may take; it isn't over that yet.
  for (const arbetasSedan of ['2026-09-29', '2026-12-24', null])
    expect(losa({ atgarder: [{ ...a1, uppdateringar: 0, arbetasSedan }] })).toEqual([]);
  for (const status of ['foreslagen', 'genomford', 'avbruten'] as const)
    expect(losa({ atgarder: [a1, { ...a1, id: 'a2', status, uppdateringar: 0 }] })).toEqual([]);
});
