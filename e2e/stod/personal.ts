import type { Browser } from '@playwright/test';
import { expect } from '@playwright/test';
import { loggaIn } from './loggaIn.ts';

/** Someone on the staff, beside the journey's own browser: asks the API and says what it answers. */
export interface Personal {
  fraga<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
}

export async function personal(browser: Browser, epost: string): Promise<Personal> {
  const sida = await browser.newPage({ baseURL: process.env.ROT_E2E_URL ?? '' });
  await loggaIn(sida, epost);
  return {
    async fraga<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
      const svar = await sida.request.post('/graphql', { data: { query, variables } });
      const { data, errors } = (await svar.json()) as { data: T; errors?: unknown };
      expect(errors, 'svar till personalen').toBeUndefined();
      return data;
    },
  };
}
