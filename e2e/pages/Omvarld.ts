import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import { Sida } from './Sida.ts';

/** The police's notices. */
export class Omvarld extends Sida {
  readonly sokvag = '/omvarld';
  readonly rubrik = 'Omvärld';

  figur(namn: string | RegExp): Locator {
    return this.page.getByRole('region', { name: namn });
  }

  /** The list of single notices, and its heading with the kommun's name. */
  get notiser(): Locator {
    return this.page
      .getByRole('region', { name: /^Notiser om \S+$/ })
      .filter({ has: this.page.getByRole('article') });
  }

  /** How many the list says that it holds, when it has come to this choice. */
  async visar(antal: number): Promise<void> {
    const text = antal === 1 ? '1 notis,' : `${antal} notiser,`;
    await expect(this.notiser.getByText(text)).toBeVisible();
    await expect(this.notiser.getByRole('article')).toHaveCount(Math.min(antal, 20));
  }
}
