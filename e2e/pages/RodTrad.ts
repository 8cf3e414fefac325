import type { Locator } from '@playwright/test';
import { Sida } from './Sida.ts';

/** The thread, whole or through one thing. */
export class RodTrad extends Sida {
  readonly sokvag = '/rod-trad';
  readonly rubrik = /^Röda tråden|^Tråden genom/;

  /** A knot, from its heading to the next. */
  led(namn: string): Locator {
    return this.page
      .getByRole('list', { name: 'Trådens led' })
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name: namn, level: 2 }) });
  }

  get losa(): Locator {
    return this.page.getByRole('region', { name: 'Det som hänger löst' });
  }
}
