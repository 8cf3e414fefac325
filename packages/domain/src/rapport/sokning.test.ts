import { describe, expect, it } from 'vitest';
import { tolkaSokning } from './sokning.ts';

const orden = (text: string): string[] => tolkaSokning(text).map(({ ord }) => ord);

describe('tolkaSokning', () => {
  it.each([
    ['Moped torget', ['moped', 'torget']],
    ['-epa', ['epa']],
    ['– epa', ['epa']],
    ['EPA-traktor', ['epa-traktor']],
    ['a\u030Aker', ['åker']],
    ['٠٧٠', ['070']],
    ["'); DROP", ['drop']],
    ['  ', []],
    ['":*&|!', []],
  ])('%s', (text, vantat) => expect(orden(text)).toEqual(vantat));

  it('det inom citattecken är en fras', () => {
    expect(tolkaSokning('”svart epa” torget')).toEqual([
      { ord: 'svart epa', fras: true, led: [] },
      { ord: 'torget', fras: false, led: [] },
    ]);
  });

  it.each([
    ['mopedåkning', ['moped']],
    ['traktorn', ['traktor']],
    ['EPA-traktorer', ['traktor']],
    ['epatraktorerna', ['traktor']],
    ['från', []],
    ['väskrån', []],
    ['fritidsgården', []],
  ])('%s har leden %j', (ord, led) => expect(tolkaSokning(ord)[0]?.led).toEqual(led));
});
