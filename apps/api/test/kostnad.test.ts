import { readFile } from 'node:fs/promises';
import {
  buildSchema,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  TypeInfo,
  ValidationContext,
  visit,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { KOSTNAD_MAX, kostnadsgrans, matKostnad } from '../src/http/granser.ts';
import { kravKostnader } from '../src/http/kostnad.ts';
import { skapaSchema } from '../src/schema.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await skapaSchema();
});

function vagras(dokument: DocumentNode): boolean {
  const fel: unknown[] = [];
  const sammanhang = new ValidationContext(schema, dokument, new TypeInfo(schema), (ett) => fel.push(ett));
  visit(dokument, kostnadsgrans(sammanhang));
  return fel.length > 0;
}
const alias = (antal: number, falt: string): DocumentNode =>
  parse(`{ ${Array.from({ length: antal }, (_, n) => `a${n}: ${falt}`).join(' ')} }`);

describe('kostnaden', () => {
  it('bygger på schemat: en ny lista eller fråga utan kostnad går inte att starta med', () => {
    expect(() => kravKostnader(buildSchema('type Query { nytt: [Ting!]! } type Ting { id: ID }'))).toThrow(
      /Listan Query\.nytt saknar längd[\s\S]*Frågan nytt saknar kostnad/,
    );
    expect(() => kravKostnader(schema)).not.toThrow();
  });

  it.each([
    [2000, 'formularunderlag { namn }'],
    [40, 'formularunderlag { namn }'],
    [100, 'oversikt { klockor { kod } }'],
    [300, 'analys { antal }'],
    [5000, 'jag { rollnamn }'],
    [200, 'rapporter(first: 1) { totalCount }'],
  ])('%i gånger %s vägras, fort', (antal, falt) => {
    const start = performance.now();
    expect(vagras(alias(antal, falt))).toBe(true);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(vagras(alias(1, falt))).toBe(false);
  });

  it('webbens egna frågor får plats, med hälften kvar', async () => {
    const kod = await readFile(new URL('../../web/src/gql/graphql.ts', import.meta.url), 'utf8');
    const dokument = [...kod.matchAll(/^export const \w+Document = (\{.*\}) as unknown as/gm)].map(
      (traff) => JSON.parse(traff[1] ?? '') as DocumentNode,
    );
    expect(dokument.length).toBeGreaterThan(60);
    for (const ett of dokument) {
      const namn = ett.definitions.flatMap((d) =>
        d.kind === Kind.OPERATION_DEFINITION ? [d.name?.value] : [],
      )[0];
      expect(matKostnad(schema, ett), namn).toBeLessThanOrEqual(KOSTNAD_MAX / 2);
    }
  });
});
