import type { Locator } from '@playwright/test';
import { Sida } from './Sida.ts';

/** Follow a report by its code. */
export class Status extends Sida {
  readonly sokvag = '/status';
  readonly rubrik = 'Följ din rapport';

  get kod(): Locator {
    return this.page.getByLabel('Kod', { exact: true });
  }

  async sok(kod: string): Promise<void> {
    await this.kod.fill(kod);
    await this.knapp('Visa rapporten').click();
  }
}
