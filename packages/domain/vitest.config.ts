import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['rot-source'] },
  ssr: { resolve: { conditions: ['rot-source'] } },
  test: { include: ['src/**/*.test.ts'] },
});
