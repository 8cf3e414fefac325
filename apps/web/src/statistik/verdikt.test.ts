import { TOO_EARLY } from '@roda-traden/domain';
import { describe, expect, it } from 'vitest';
import type { VerdiktDelFragment } from '../gql/graphql.ts';
import { arTydlig, riktning, utfall } from './verdikt.ts';

const verdikt = (ovrigt: Partial<VerdiktDelFragment>): VerdiktDelFragment => ({
  forr: 31,
  nu: 7,
  dagarForr: 30,
  dagarNu: 30,
  verdikt: 'tydlig minskning',
  hinder: null,
  vantar: null,
  p: 0.0001,
  kvot: 0.23,
  kvotLag: 0.1,
  kvotHog: 0.5,
  ...ovrigt,
});

describe('omdömet i ord', () => {
  it('är serverns', () => {
    expect(utfall(verdikt({}))).toBe('tydlig minskning');
    expect([riktning(verdikt({})), arTydlig(verdikt({}))]).toEqual(['down', true]);
  });

  it('säger vad som väntar i stället för ett omdöme som kan tas tillbaka', () => {
    const vantar = (nu: number, forr: number) =>
      verdikt({ verdikt: TOO_EARLY, vantar: { nu, forr, granskade: 'tydlig minskning' } });
    expect(utfall(vantar(23, 0))).toBe('för tidigt att bedöma: 23 väntar på granskning');
    expect(utfall(vantar(23, 0), ', ')).toBe('för tidigt att bedöma, 23 väntar på granskning');
    expect(utfall(vantar(23, 3))).toBe('för tidigt att bedöma: 23 väntar på granskning, och 3 i jämförelsen');
    expect(utfall(vantar(0, 3))).toBe('för tidigt att bedöma: 3 i jämförelsen väntar på granskning');
    expect([riktning(vantar(23, 0)), arTydlig(vantar(23, 0))]).toEqual(['unknown', false]);
  });

  it('säger varför perioderna inte kan jämföras', () => {
    expect(utfall(verdikt({ verdikt: null, hinder: 'framtid' }))).toBe(
      'går inte att jämföra än: perioden är inte slut',
    );
  });
});
