import { type Behorighet, far, ROLLER } from '@roda-traden/domain';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { skapaSchema } from '../src/schema.ts';
import { START } from './klocka.ts';
import { type Klient, type Miljo, skapaMiljo, TORSBY } from './miljo.ts';

/**
 * Every operation, as every role, with input that is nearly right and one thing in it that isn't. Nothing of it may be a surprise to
 * the server. Seeded: `npm run fuzz` makes 9 000 calls, the suite some hundreds of the same.
 */
const ANROP = Number(process.env.FUZZ_ANROP ?? 500);
const FRO = Number(process.env.FUZZ_FRO ?? 20261201);

let miljo: Miljo;
let schema: GraphQLSchema;
beforeAll(async () => {
  miljo = await skapaMiljo({ formularTak: 1_000_000 });
  schema = await skapaSchema();
});
afterAll(() => miljo.stang());

/** Mulberry32: the same numbers for the same seed, on every machine. */
function slump(fro: number): () => number {
  let a = fro;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const ONDA_TEXTER = [
  ...[
    '',
    ' ',
    '\0',
    'a\0b',
    '\ud83d',
    '\udc00x',
    '\u202e\u202d',
    '\u200b',
    '🙂'.repeat(50),
    'å'.repeat(5000),
  ],
  ...[
    "'; DROP TABLE rapport; --",
    '%',
    '\\',
    '"',
    '{}',
    '[]',
    'null',
    '-epa',
    '":*&|!',
    '(((',
    '&&&',
    '<->',
    ':*',
  ],
  ...[
    '0001-01-01',
    '9999-12-31',
    '2026-02-30',
    '-2026-01-01',
    '+275760-09-13',
    '2026-13-01',
    '24:00',
    'NaN',
    '1e400',
  ],
  ...['0001-01-01T00:00:00Z', '-000001-01-01T00:00:00Z', '+275760-09-13T00:00:00Z', '9999-12-31T23:59:59Z'],
  ...['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'x'.repeat(36)],
  ...['\t\r\n', '\x1b[31m', '\x7f', '\ufeff', '\ufffe', '𝟘𝟙', '٠٧٠', 'a@b', '@', 'data:,', '../../etc'],
];
const ONDA_TAL = [0, -1, 2147483647, -2147483648, 2147483648, 1.5, 1e308, 167, 168];

it(`${ANROP} anrop med det mesta som kan vara fel, och inget överraskar servern`, async () => {
  const tal = slump(FRO);
  const valj = <T>(lista: readonly T[]): T => lista[Math.floor(tal() * lista.length)] as T;
  const id = await idn(miljo);
  const klienter: Klient[] = [
    miljo.anonym,
    ...(await Promise.all(ROLLER.map(({ kod }) => miljo.som(kod, TORSBY)))),
  ];
  const falt = [
    ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((f) => ({ f, slag: 'query' })),
    ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((f) => ({ f, slag: 'mutation' })),
  ];

  /** A value of the type: mostly one that could be, now and then one that couldn't. */
  const varde = (typ: GraphQLInputType, djup = 0): unknown => {
    if (isNonNullType(typ)) return tal() < 0.02 ? null : varde(typ.ofType, djup);
    if (tal() < 0.1) return null;
    if (isListType(typ))
      return Array.from({ length: tal() < 0.03 ? 60 : Math.floor(tal() * 3) }, () => varde(typ.ofType, djup));
    if (isInputObjectType(typ)) {
      if (djup > 4) return null;
      return Object.fromEntries(
        Object.values(typ.getFields())
          .filter((del) => isNonNullType(del.type) || tal() < 0.6)
          .map((del) => [del.name, varde(del.type, djup + 1)]),
      );
    }
    const ont = tal() < 0.08;
    if (isEnumType(typ)) return ont ? valj(ONDA_TEXTER) : valj(typ.getValues()).name;
    switch (typ.toString()) {
      case 'Int':
        return ont ? valj(ONDA_TAL) : Math.floor(tal() * 5);
      case 'Float':
        return ont ? valj(ONDA_TAL) : tal() * 5;
      case 'Boolean':
        return ont ? valj(['ja', 0, null]) : tal() < 0.5;
      case 'ID':
        return ont ? valj(ONDA_TEXTER) : valj(id);
      case 'DateTimeISO':
      case 'DateTime':
        return ont ? valj(ONDA_TEXTER) : new Date(START.getTime() - tal() * 3e10).toISOString();
      default:
        return ont ? valj(ONDA_TEXTER) : valj(TEXTER);
    }
  };

  const koder = new Map<string, number>();
  const overraskningar: string[] = [];
  for (let n = 0; n < ANROP; n++) {
    const { f, slag } = valj(falt);
    const variabler = Object.fromEntries(f.args.map((arg) => [arg.name, varde(arg.type)]));
    // Not the test's own sessions and logins.
    if (['loggaUt', 'oppnaEllerStangAnvandare', 'andraAnvandare', 'aterstallLosenord'].includes(f.name))
      continue;
    // Mostly someone who may, so that it comes as far as the service.
    const farDet = ROLLER.flatMap(({ kod }, i) =>
      far(kod, f.extensions.behorighet as Behorighet) ? [i + 1] : [],
    );
    const klient = klienter[
      tal() < 0.85 && farDet.length > 0 ? valj(farDet) : Math.floor(tal() * klienter.length)
    ] as Klient;
    const svar = await klient.fraga(dokument(slag, f), variabler).catch((fel: unknown) => ({
      status: 599,
      data: null,
      errors: [{ message: String(fel), extensions: { kod: 'INTET_SVAR' } }],
    }));
    const kod = svar.errors?.[0]?.extensions?.kod ?? (svar.status === 200 ? 'OK' : String(svar.status));
    koder.set(kod, (koder.get(kod) ?? 0) + 1);
    if (svar.status >= 500 || ['INTERNT', 'INTET_SVAR', 'undefined'].includes(kod))
      overraskningar.push(`${n} ${f.name} ${JSON.stringify(variabler).slice(0, 300)}`);
  }
  process.stdout.write(
    `Fuzz, frö ${FRO}: ${ANROP} anrop, ${[...koder].map(([kod, antal]) => `${kod} ${antal}`).join(', ')}\n${overraskningar.map((rad) => `  ${rad}\n`).join('')}`,
  );
  expect(overraskningar).toEqual([]);
}, 1_200_000);

const TEXTER = [
  'utkast',
  'storande-korning',
  'torsby',
  'e_tjanst',
  'sjalv_sett',
  'oppen',
  'pagar',
  'gron',
  'ks',
  'En mening om vad som hände vid torget.',
  '2026-03-01',
  '12',
];

/** Ids of what the demo holds, of all kinds. */
async function idn({ agare }: Miljo): Promise<string[]> {
  const tabeller = [
    'rapport',
    'lagesbild',
    'problem',
    'orsak',
    'remiss',
    'atgardsplan',
    'atgard',
    'effektmal',
    'uppfoljning',
    'kf_rapport',
    'organisation',
    'grupp',
    'ledamot',
    'anvandare',
  ];
  const svar = await Promise.all(
    tabeller.map((tabell) => agare.query<{ id: string }>(`SELECT id FROM ${tabell} ORDER BY id LIMIT 3`)),
  );
  return svar.flatMap(({ rows }) => rows.map((rad) => rad.id));
}

function dokument(slag: string, f: GraphQLField<unknown, unknown>): string {
  const arg = (a: GraphQLArgument): string => `${a.name}: $${a.name}`;
  const variabler =
    f.args.length > 0 ? `(${f.args.map((a) => `$${a.name}: ${a.type.toString()}`).join(', ')})` : '';
  const argument = f.args.length > 0 ? `(${f.args.map(arg).join(', ')})` : '';
  return `${slag} F${variabler} { ${f.name}${argument}${urval(f.type, 2)} }`;
}

/** What to ask for: the leaves, and those of what lies under them. */
function urval(typ: GraphQLOutputType, djup: number): string {
  if (isNonNullType(typ) || isListType(typ)) return urval(typ.ofType, djup);
  if (isLeafType(typ)) return '';
  if (isUnionType(typ))
    return ` { __typename ${typ
      .getTypes()
      .map((t) => `... on ${t.name}${urval(t, djup)}`)
      .join(' ')} }`;
  if (!isObjectType(typ) && !isInterfaceType(typ)) return '';
  const delar = Object.values(typ.getFields()).filter((del) => del.args.length === 0);
  const namn = delar.flatMap((del) => {
    const under = djup > 0 ? urval(del.type, djup - 1) : isLeafType(inre(del.type)) ? '' : null;
    return under === null ? [] : [`${del.name}${under}`];
  });
  return ` { __typename ${namn.filter((_, i) => i < 12).join(' ')} }`;
}

const inre = (typ: GraphQLOutputType): GraphQLOutputType =>
  isNonNullType(typ) || isListType(typ) ? inre(typ.ofType) : typ;
