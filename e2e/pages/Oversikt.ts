import type { Locator } from '@playwright/test';
import { Sida } from './Sida.ts';

/** The overview of a role. */
export class Oversikt extends Sida {
  readonly sokvag = '/oversikt';
  readonly rubrik = 'Översikt';

  del(namn: string): Locator {
    return this.page.getByRole('region', { name: namn });
  }
}
