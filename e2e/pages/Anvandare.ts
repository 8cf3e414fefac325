import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import { Sida } from './Sida.ts';

/** The logins of the kommun. */
export class Anvandare extends Sida {
  readonly sokvag = '/anvandare';
  readonly rubrik = 'Användare';

  rad(epost: string): Locator {
    return this.page
      .getByRole('list', { name: 'Kommunens användare' })
      .getByRole('listitem')
      .filter({ hasText: epost });
  }

  async skapa(namn: string, epost: string, roll: RegExp): Promise<string> {
    await this.knapp('Ny användare').click();
    await this.dialog.getByLabel('Namn').fill(namn);
    await this.dialog.getByLabel('E-postadress').fill(epost);
    await this.dialog.getByRole('button', { name: /Roll/ }).click();
    await this.page.getByRole('option', { name: roll }).click();
    await this.dialog.getByRole('button', { name: 'Skapa' }).click();
    return this.losenordet();
  }

  /** The password that is shown once. */
  async losenordet(): Promise<string> {
    await expect(this.page.getByRole('heading', { name: 'Lösenord att lämna över' })).toBeVisible();
    return (await this.dialog.locator('code').textContent()) ?? '';
  }

  async klar(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Klar' }).click();
    await expect(this.dialog).toBeHidden();
  }

  async iMenyn(epost: string, val: string): Promise<void> {
    await this.rad(epost).getByRole('button').click();
    await this.page.getByRole('menuitem', { name: val }).click();
  }
}
