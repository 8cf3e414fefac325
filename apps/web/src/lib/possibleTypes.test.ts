import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, isAbstractType } from 'graphql';
import { expect, it } from 'vitest';
import { possibleTypes } from './possibleTypes.ts';

it('cachen känner schemats alla unioner och gränssnitt, och deras typer', () => {
  const fil = path.resolve(import.meta.dirname, '../../../../packages/schema/schema.graphql');
  const schema = buildSchema(readFileSync(fil, 'utf8'));
  const abstrakta = Object.values(schema.getTypeMap()).filter(isAbstractType);
  const ordnade = (typer: readonly string[]): string[] => [...typer].sort();
  expect(Object.fromEntries(Object.entries(possibleTypes).map(([namn, t]) => [namn, ordnade(t)]))).toEqual(
    Object.fromEntries(
      abstrakta.map((typ) => [typ.name, ordnade(schema.getPossibleTypes(typ).map((t) => t.name))]),
    ),
  );
});
