import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed operations from the committed schema; a fragment is masked for all but the component that asked for it. */
const config: CodegenConfig = {
  schema: '../../packages/schema/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/**/*.test.{ts,tsx}', '!src/gql/**'],
  ignoreNoDocuments: true,
  generates: {
    './src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'getFragmentData' } },
      config: {
        scalars: { DateTimeISO: 'string' },
        strictScalars: true,
        useTypeImports: true,
        enumsAsTypes: true,
        documentMode: 'documentNode',
        // Each fragment stands once, not once in every operation that spreads it.
        dedupeFragments: true,
      },
    },
    // Which types a union or an interface can be: the cache matches fragments by it.
    './src/gql/possibleTypes.ts': {
      plugins: ['fragment-matcher'],
      config: { apolloClientVersion: 3 },
    },
  },
};

export default config;
