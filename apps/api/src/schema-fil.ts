import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { skapaSchema } from './schema.ts';

/** Writes the schema as the code gives it: to packages/schema/schema.graphql, or to the file named as argument. */
const committad = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../../../packages/schema/schema.graphql',
);
writeFileSync(process.argv[2] ?? committad, `${printSchema(lexicographicSortSchema(await skapaSchema()))}\n`);
