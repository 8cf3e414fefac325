import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import { Sida } from './Sida.ts';

/** A picture as a document: its parts by heading, its margin. */
export class Lagesbild extends Sida {
  readonly sokvag = '/lagesbilder';
  readonly rubrik = /^(Operativ|Strategisk) lägesbild \d+$/;

  get id(): string {
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }

  del(namn: string): Locator {
    return this.page.getByRole('region', { name: namn, exact: true });
  }

  ruta(namn: string): Locator {
    return this.page.getByRole('textbox', { name: namn, exact: true });
  }

  get steg(): Locator {
    return this.page.getByRole('region', { name: 'Läge och nästa steg' });
  }

  /** Writes a part and leaves it, which saves it. */
  async skriv(del: string, text: string): Promise<void> {
    await this.ruta(del).fill(text);
    await this.ruta(del).blur();
    await expect(this.del(del).getByRole('status').first()).toHaveText(/^Sparad/);
  }

  async ta(steg: string): Promise<void> {
    await this.steg.getByRole('button', { name: steg }).click();
  }

  async harStatus(namn: string): Promise<void> {
    await expect(this.steg.locator('[aria-current="step"]')).toHaveText(namn);
  }
}
