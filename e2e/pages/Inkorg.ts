import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import { Sida } from './Sida.ts';

/** The coordinator's inbox: the list, and the report beside it; on a phone one at a time. */
export class Inkorg extends Sida {
  readonly sokvag = '/inkorg';
  readonly rubrik = 'Inkorg';

  get lista(): Locator {
    return this.page.getByRole('grid', { name: /Rapporter i inkorgen/ });
  }

  get rader(): Locator {
    return this.lista.getByRole('row');
  }

  rad(text: string | RegExp): Locator {
    return this.rader.filter({ hasText: text });
  }

  /** The open report. */
  get rapport(): Locator {
    return this.page.getByRole('region', { name: 'Vald rapport' });
  }

  get rubriken(): Locator {
    return this.rapport.getByRole('heading', { level: 2 });
  }

  get historik(): Locator {
    return this.rapport.getByRole('list', { name: 'Historik' });
  }

  /** What was said of the latest action. */
  kvitto(text: string | RegExp): Locator {
    return this.page
      .getByRole('region', { name: /Meddelanden/ })
      .getByText(text)
      .first();
  }

  async sok(ord: string, antal: number): Promise<void> {
    await this.page.getByRole('searchbox', { name: /Sök ord/ }).fill(ord);
    await expect(
      this.page.getByText(`${antal === 1 ? '1 rapport' : `${antal} rapporter`} i sökningen`),
    ).toBeVisible();
    await expect(this.rader).toHaveCount(antal);
  }

  async oppnaRad(text: string | RegExp): Promise<void> {
    await this.rad(text).getByRole('link').click();
    await expect(this.rubriken).toBeVisible();
    await expect(this.rapport.getByText(text).first()).toBeVisible();
  }

  /** The way back to the list, where list and report don't fit side by side. */
  async tillListan(): Promise<void> {
    const lank = this.lank('Till inkorgen');
    if (await lank.isVisible()) await lank.click();
    await expect(this.h1).toBeVisible();
  }

  /** An action of the report, from the row of buttons or from the menu beside it. */
  async handling(namn: string): Promise<void> {
    const knapp = this.rapport.getByRole('button', { name: namn, exact: true }).first();
    if (await knapp.isVisible()) return knapp.click();
    await this.rapport.getByRole('button', { name: 'Mer', exact: true }).click();
    await this.page.getByRole('menuitem', { name: namn }).click();
  }

  async valjKategori(namn: string): Promise<void> {
    await this.sokIFalt(this.rapport.getByRole('combobox', { name: 'Kategori' }), namn, namn);
  }

  async valjAllvar(namn: string): Promise<void> {
    await this.rapport.getByText(namn, { exact: true }).click();
  }
}
