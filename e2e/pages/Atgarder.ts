import { expect } from '@playwright/test';
import { Sida } from './Sida.ts';

/** The plan and its measures; a chef's own measures under the same address. */
export class Atgarder extends Sida {
  readonly sokvag = '/atgarder';
  readonly rubrik = /^(Åtgärder|Mina åtgärder)$/;

  async skriv(falt: string | RegExp, text: string): Promise<void> {
    await this.dialog.getByLabel(falt).first().fill(text);
  }

  async valj(falt: RegExp, val: string | RegExp): Promise<void> {
    await this.dialog.getByRole('button', { name: falt }).click();
    await this.page.getByRole('option', { name: val }).first().click();
  }

  sokOchValj(falt: RegExp, ord: string): Promise<void> {
    return this.sokIFalt(this.dialog.getByRole('combobox', { name: falt }), ord, ord);
  }

  /** Types a day into a date field of the dialog, part by part. */
  async dag(falt: string, dag: string): Promise<void> {
    const delar = dag.split('-');
    for (const [i, del] of ['år', 'månad', 'dag'].entries()) {
      await this.dialog
        .getByRole('group', { name: falt })
        .getByRole('spinbutton', { name: new RegExp(`^${del}`, 'i') })
        .click();
      await this.page.keyboard.type(delar[i] ?? '');
    }
  }

  async spara(knapp: string | RegExp = 'Spara'): Promise<void> {
    await this.dialog.getByRole('button', { name: knapp }).click();
    await expect(this.dialog).toBeHidden();
  }
}
