import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import { Lagesbild } from './Lagesbild.ts';
import { Sida } from './Sida.ts';

/** The list of pictures, and where a new one is made. */
export class Lagesbilder extends Sida {
  readonly sokvag = '/lagesbilder';
  readonly rubrik = 'Lägesbilder';

  grupp(namn: 'Operativa' | 'Strategiska'): Locator {
    return this.page.getByRole('region', { name: namn });
  }

  async nyOperativ(): Promise<Locator> {
    await this.knapp('Ny operativ lägesbild').click();
    await expect(this.dialog.getByText('Räknas', { exact: true })).toBeVisible();
    return this.dialog;
  }

  async valj(namn: string): Promise<Lagesbild> {
    await this.lank(namn).click();
    return new Lagesbild(this.page).arHar();
  }
}
