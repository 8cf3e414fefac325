import { describe, expect, it } from 'vitest';
import { knytIhop, senastForst } from './foljd.ts';

const foljd = (rader: Record<string, string | null>) => new Map(Object.entries(rader));
const ihop = (rader: Record<string, string | null>, ...planer: string[]) => {
  const { sist, andrade } = knytIhop(foljd(rader), planer);
  return { sist, andrade: Object.fromEntries(andrade) };
};

describe('planer som knyts ihop till en kedja', () => {
  it.each([
    ['ingen plan alls', {}, [], null, {}],
    ['en plan', { p: null }, ['p'], 'p', {}],
    ['två som ingen kommer efter: den äldre först', { p1: null, p2: null }, ['p2', 'p1'], 'p2', { p2: 'p1' }],
    ['den ena är redan före den andra', { p: null, q: 'p' }, ['q', 'p'], 'q', {}],
    ['den som en annan kommer efter är inte sist', { p: null, q: 'p' }, ['p', 'q'], 'q', {}],
    ['en till får sin plats före hela kedjan', { p: null, q: 'p', r: null }, ['q', 'r'], 'q', { p: 'r' }],
    ['två som kommer efter samma plan', { p: null, q: 'p', r: 'p' }, ['q', 'r'], 'q', { q: 'r' }],
    ['tre', { a: null, b: null, c: null }, ['c', 'b', 'a'], 'c', { c: 'b', b: 'a' }],
  ])('%s', (_, rader, planer, sist, andrade) => {
    expect(ihop(rader, ...planer)).toEqual({ sist, andrade });
  });
});

it('kedjan läses från den senaste, och den som kom efter står före', () => {
  const planer = ['a', 'd', 'b', 'c'].map((id) => ({ id }));
  const ordning = senastForst(foljd({ a: null, b: 'a', c: 'b', d: 'b' }), planer).map(({ id }) => id);
  expect(ordning).toEqual(['d', 'c', 'b', 'a']);
});
