import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** A page object proves where it is (address, heading) before anything is done on it. */
export abstract class Sida {
  readonly page: Page;
  abstract readonly sokvag: string;
  /** The page's h1. */
  abstract readonly rubrik: string | RegExp;

  constructor(page: Page) {
    this.page = page;
  }

  async oppna(tillagg = ''): Promise<this> {
    await this.page.goto(`${this.sokvag}${tillagg}`);
    return this.arHar();
  }

  async arHar(): Promise<this> {
    await expect(this.h1).toHaveText(this.rubrik);
    return this;
  }

  get h1(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Types a day into a date field of the open dialog. */
  async skrivDag(falt: string, dag: string): Promise<void> {
    await this.dialog.getByRole('group', { name: falt }).getByRole('spinbutton').first().click();
    await this.page.keyboard.type(dag.replaceAll('-', ''));
  }

  knapp(namn: string | RegExp): Locator {
    return this.page.getByRole('button', { name: namn });
  }

  lank(namn: string | RegExp): Locator {
    return this.page.getByRole('link', { name: namn });
  }
}
