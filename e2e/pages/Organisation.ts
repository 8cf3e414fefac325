import { expect } from '@playwright/test';
import { Sida } from './Sida.ts';

/** The organisation: tree and groups, one at a time on a phone. */
export class Organisation extends Sida {
  readonly sokvag = '/organisation';
  readonly rubrik = 'Organisation';

  /** Goes to a unit or group in the list, and waits for its page. */
  async valj(namn: string): Promise<void> {
    await this.page
      .getByRole('region', { name: 'Organisationens enheter och grupper' })
      .getByRole('link', { name: namn })
      .first()
      .click();
    await this.visar(namn);
  }

  async visar(namn: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name: namn, exact: true, level: 2 })).toBeVisible();
  }

  /** The way back to the list, where list and page don't fit side by side. */
  async tillbaka(lank: 'Alla enheter' | 'Alla grupper'): Promise<void> {
    const tillbaka = this.lank(lank);
    if (await tillbaka.isVisible()) await tillbaka.click();
  }

  async skriv(falt: string | RegExp, text: string): Promise<void> {
    await this.dialog.getByLabel(falt).first().fill(text);
  }

  async valjSlag(falt: RegExp, slag: RegExp): Promise<void> {
    await this.dialog.getByRole('button', { name: falt }).click();
    await this.page.getByRole('option', { name: slag }).click();
  }

  sokOchValj(falt: RegExp, ord: string, val: RegExp): Promise<void> {
    return this.sokIFalt(this.dialog.getByRole('combobox', { name: falt }), ord, val);
  }

  async spara(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Spara' }).click();
  }

  async sparadOchStangd(): Promise<void> {
    await expect(this.dialog).toBeHidden();
  }

  async iMenyn(val: string): Promise<void> {
    // The phone's bar has a "Mer" of its own.
    await this.page.getByRole('main').getByRole('button', { name: 'Mer' }).last().click();
    await this.page.getByRole('menuitem', { name: val }).click();
  }
}
