import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import { Lagesbild } from './Lagesbild.ts';

/** A strategic picture: its problems with their causes, and its way through the remiss to a decision. */
export class StrategiskLagesbild extends Lagesbild {
  override readonly rubrik = /^Strategisk lägesbild \d+$/;

  get problem(): Locator {
    return this.del('Problem och orsaker');
  }

  get remiss(): Locator {
    return this.del('Remiss och beslut');
  }

  /** Fills a field of the open dialog in. */
  async fyll(falt: string | RegExp, text: string): Promise<void> {
    await this.dialog.getByLabel(falt).fill(text);
  }

  async valjUr(falt: RegExp, val: string): Promise<void> {
    await this.dialog.getByRole('button', { name: falt }).click();
    await this.page.getByRole('option', { name: val, exact: true }).click();
  }

  sokOchValj(falt: RegExp, ord: string, val: RegExp): Promise<void> {
    return this.sokIFalt(this.dialog.getByRole('combobox', { name: falt }), ord, val);
  }

  async kryssa(falt: RegExp): Promise<void> {
    const ruta = this.dialog.getByRole('checkbox', { name: falt });
    await ruta.press('Space');
    await expect(ruta).toBeChecked();
  }

  /** Saves the open dialog, and waits for it to close. */
  async spara(knapp = 'Spara'): Promise<void> {
    await this.dialog.getByRole('button', { name: knapp }).click();
    await expect(this.dialog).toBeHidden();
  }

  /** A step that asks only to be sure: the button, and the same word again. */
  async steget(namn: string): Promise<void> {
    await this.remiss.getByRole('button', { name: namn }).click();
    // By its name: what says that it is done is an alert too.
    const fraga = this.page.getByRole('alertdialog', { name: namn });
    await fraga.getByRole('button', { name: namn }).click();
    await expect(fraga).toBeHidden();
  }
}
