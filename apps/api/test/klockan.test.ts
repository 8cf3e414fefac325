import { describe, expect, it } from 'vitest';
import { lasConfig } from '../src/config.ts';
import { klockaFran, systemklocka } from '../src/klocka.ts';

const { findBare } = (await import(new URL('../../../scripts/lib/klocka.mjs', import.meta.url).href)) as {
  findBare: (source: string) => number[];
};

describe('kontrollen av en klocka', () => {
  it.each([
    'const a = new Date();',
    'Date.now() - x',
    "'andrad = now()'",
    '`WHERE till >= current_date`',
    'NOW()',
    "'now'::timestamptz",
    'senaste ?? new Date;',
    'tid = Date.now,',
  ])('hittar %s', (rad) => expect(findBare(`// första raden\n${rad}\n`)).toEqual([2]));
  it.each([
    'performance.now()',
    'rot.nu()',
    'new Date(0)',
    '// now() i en kommentar',
    ' * Date.now()',
    'kontext.nu',
  ])('låter %s vara', (rad) => expect(findBare(rad)).toEqual([]));
});

describe('ROT_NU', () => {
  const miljo = { ROT_DATA_DIR: '/finns/inte', ROT_HEMLIGHET: 'x' };
  it('ställer demonstrationens klocka, som sedan går', () => {
    const { startNu } = lasConfig({ ...miljo, ROT_NU: '2028-02-29T12:00:00+01:00' });
    expect(startNu).toEqual(new Date('2028-02-29T11:00:00Z'));
    const klocka = klockaFran(startNu ?? systemklocka.nu());
    expect(Math.abs(klocka.nu().getTime() - (startNu?.getTime() ?? 0))).toBeLessThan(5000);
  });
  it('vägras utanför den, och när den inte är en tidpunkt', () => {
    expect(() =>
      lasConfig({ ...miljo, ROT_NU: '2028-02-29T12:00:00Z', DATABASE_URL: 'postgres://x' }),
    ).toThrow(/bara användas i demonstrationen/);
    for (const fel of ['i morgon', '2028-02-29', '2028-02-30T12:00:00Z', '2028-02-29T12:00:00'])
      expect(() => lasConfig({ ...miljo, ROT_NU: fel })).toThrow(/tidpunkt med tidszon/);
  });
});
