import { expect, it } from 'vitest';
import { andrade, sammanfoga } from './sammanfoga.ts';

const GRUND = { namn: 'Torget', nar: '', orsaker: ['o1'], dag: null as string | null };

it('det som lämnades orört får den andras värde, det som ändrades är kvar', () => {
  const mitt = { ...GRUND, namn: 'Torget och parken' };
  const nu = { namn: 'Stortorget', nar: 'Kvällar', orsaker: ['o1', 'o2'], dag: '2026-11-01' };
  expect(sammanfoga(GRUND, mitt, nu)).toEqual({ ...nu, namn: 'Torget och parken' });
});

it('det som tömdes här är ändrat här', () => {
  const nu = { ...GRUND, nar: 'Kvällar' };
  expect(sammanfoga(GRUND, { ...GRUND, orsaker: [] }, nu)).toEqual({ ...nu, orsaker: [] });
});

it('en lista med samma innehåll är inte ändrad', () => {
  expect(andrade(GRUND, { ...GRUND, orsaker: ['o1'], nar: 'Nätter' })).toEqual({ nar: 'Nätter' });
});
