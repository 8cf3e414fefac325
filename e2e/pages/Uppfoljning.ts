import type { Locator } from '@playwright/test';
import { Sida } from './Sida.ts';

/** The follow-ups at KS. */
export class Uppfoljning extends Sida {
  readonly sokvag = '/uppfoljning';
  readonly rubrik = 'Uppföljning';

  get lista(): Locator {
    return this.page.getByRole('list', { name: 'Uppföljningar' });
  }
}
