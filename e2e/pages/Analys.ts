import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { Sida } from './Sida.ts';

/** A link to reports, and how many it says that it opens. */
export interface Talllank {
  href: string;
  text: string;
  antal: number;
}

/** The analysis page: its figures by heading, its numbers by the reports they open. */
export class Analys extends Sida {
  readonly sokvag = '/analys';
  readonly rubrik = 'Analys';

  override async oppna(tillagg = ''): Promise<this> {
    await super.oppna(tillagg);
    return this.raknat();
  }

  /** The figures are there, and are those of the address. */
  async raknat(): Promise<this> {
    await expect(this.page.getByRole('status').filter({ hasText: /rapporte?r? i urvalet/ })).toBeAttached();
    return this;
  }

  get laget(): Locator {
    return this.page.getByRole('heading', { level: 2, name: /rapporte?r? på \d+ dag/ });
  }

  figur(rubrik: string, inom: Page | Locator = this.page): Locator {
    return inom.getByRole('region', { name: rubrik, exact: true });
  }

  async visa(rubrik: string, vy: 'Diagram' | 'Tabell'): Promise<Locator> {
    const figur = this.figur(rubrik);
    await figur.getByRole('tab', { name: vy }).click();
    await expect(figur.getByRole('tab', { name: vy })).toHaveAttribute('aria-selected', 'true');
    return figur;
  }

  async valjPeriod(namn: string): Promise<void> {
    await this.page
      .getByRole('button', { name: /Period/ })
      .first()
      .click();
    await this.page.getByRole('option', { name: namn }).click();
  }

  /** Sets a choice of a filter, and closes its panel. */
  async valjFilter(dimension: string, val: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^${dimension}`) }).click();
    await this.dialog.getByText(val, { exact: true }).click();
    await this.page.keyboard.press('Escape');
    await expect(this.dialog).toBeHidden();
  }

  /** Every link to reports that says a number. */
  async talllankar(inom: Page | Locator = this.page): Promise<Talllank[]> {
    const lankar = await inom.locator('a[href^="/rapporter?"]').evaluateAll((alla) =>
      alla
        .filter((lank) => lank instanceof HTMLElement && lank.checkVisibility())
        .map((lank) => ({
          href: lank.getAttribute('href') ?? '',
          text: lank.getAttribute('aria-label') ?? lank.textContent ?? '',
        })),
    );
    return lankar.flatMap(({ href, text }) => {
      const antal = /(\d[\d\s]*) rapport(?:er)? berör/.exec(text) ?? /^(\d[\d\s]*)(?:\s|$)/.exec(text);
      return antal?.[1] ? [{ href, text, antal: Number(antal[1].replaceAll(/\s/g, '')) }] : [];
    });
  }
}
