import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import { Sida } from './Sida.ts';

/** Reading in a file of historical reports. */
export class Importera extends Sida {
  readonly sokvag = '/rapporter/importera';
  readonly rubrik = 'Läs in rapporter';

  async valj(namn: string, innehall: string | Buffer): Promise<void> {
    const valjare = this.page.waitForEvent('filechooser');
    await this.knapp('Välj fil').click();
    await (await valjare).setFiles({ name: namn, mimeType: 'text/csv', buffer: Buffer.from(innehall) });
  }

  get utfall(): Locator {
    return this.page.getByRole('region', { name: /^Så blir det med |inläst/ });
  }

  /** One of the outcome's numbers, by its words. */
  async har(vad: string, antal: number): Promise<void> {
    const rad = this.utfall.locator('div').filter({ has: this.page.getByText(vad, { exact: true }) });
    await expect(rad.last().locator('dd')).toHaveText(new RegExp(`^${antal}( |$)`));
  }

  get fel(): Locator {
    return this.utfall.getByRole('table', { name: 'Vad som är fel' });
  }
}
