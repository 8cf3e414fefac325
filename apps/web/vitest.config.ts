import { defineConfig } from 'vitest/config';

/** The workspace packages' own sources, so that a test never sees a stale build. */
const conditions = ['rot-source', 'module', 'browser', 'development'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
