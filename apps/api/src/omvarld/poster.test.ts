import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Arraydelare, type Filpost, type Postdelare, Raddelare } from './poster.ts';

function dela(delare: Postdelare, text: string, bit = 7): Filpost[] {
  const poster: Filpost[] = [];
  for (let i = 0; i < text.length; i += bit) poster.push(...delare.tag(text.slice(i, i + bit)));
  return [...poster, ...delare.slut()];
}

const varden = (poster: Filpost[]): unknown[] => poster.map((post) => JSON.parse(post.text));

describe('Raddelare', () => {
  it('ger en post per rad, också den sista utan radslut, och hoppar över tomma', () => {
    const poster = dela(new Raddelare(), '{"id":1}\r\n\n{"id":2}\n{"id":3}');
    expect(varden(poster)).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
    expect(poster.map((post) => post.rad)).toEqual([1, 3, 4]);
  });

  it('rapporterar en orimligt lång rad en gång och läser vidare på nästa', () => {
    const poster = dela(new Raddelare(), `{"id":1}\n{"x":"${'a'.repeat(900_000)}"}\n{"id":3}\n`, 50_000);
    expect(poster.map((post) => [post.rad, post.fel === undefined])).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ]);
  });
});

describe('Arraydelare', () => {
  it('ger elementen var för sig, med rad och nummer', () => {
    const poster = dela(new Arraydelare(), '[\n  {"id": 1, "a": [1, {"b": 2}]},\n  {\n    "id": 2\n  }\n]\n');
    expect(varden(poster)).toEqual([{ id: 1, a: [1, { b: 2 }] }, { id: 2 }]);
    expect(poster.map(({ nr, rad }) => [nr, rad])).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  it('ser klamrar, komman och citattecken i texter som text', () => {
    const text = JSON.stringify([{ a: ']},{"' }, { a: '\\"[\\\\' }]);
    expect(varden(dela(new Arraydelare(), text, 3))).toEqual(JSON.parse(text));
  });

  it('en tom lista har inga händelser', () => {
    expect(dela(new Arraydelare(), ' [ ] ')).toEqual([]);
  });

  it('en avhuggen fil behåller det hela och säger var den tar slut', () => {
    const poster = dela(new Arraydelare(), '[{"id":1},\n{"id":2},\n{"id":3, "na');
    expect(varden(poster.slice(0, 2))).toEqual([{ id: 1 }, { id: 2 }]);
    expect(poster[2]).toMatchObject({ nr: 3, rad: 3, fel: 'Filen är avhuggen mitt i händelsen.' });
  });

  it('ett citattecken för lite kostar en händelse, inte resten', () => {
    const poster = dela(new Arraydelare(), '[\n{"id":1, "name": "öppen},\n{"id":2},\n{"id":3}\n]');
    expect(() => JSON.parse(poster[0]?.text ?? '')).toThrow();
    expect(varden(poster.slice(1))).toEqual([{ id: 2 }, { id: 3 }]);
    expect(poster.map((post) => post.rad)).toEqual([2, 3, 4]);
  });

  it('delar varje lista som JSON.parse delar den, i vilka bitar den än kommer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.jsonValue(), fc.record({ id: fc.nat(), namn: fc.string() }))),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        (lista, bit, inryckt) => {
          const text = JSON.stringify(lista, null, inryckt ? 2 : 0);
          expect(varden(dela(new Arraydelare(), text, bit))).toEqual(JSON.parse(text));
        },
      ),
    );
  });
});
