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

  /**
   * Searches a field that suggests as one types. Its list closes if the page moves under it, so what moves the page is
   * over first: the field stands in the middle, and the scroll that put it there has been told of (two frames).
   */
  async sokIFalt(falt: Locator, ord: string, val: string | RegExp): Promise<void> {
    await falt.evaluate(async (element) => {
      element.scrollIntoView({ block: 'center' });
      for (let bild = 0; bild < 2; bild++) await new Promise(requestAnimationFrame);
    });
    await falt.fill(ord);
    // On a touch screen the list waits, unseen and out of reach, for the keyboard to settle. Its own style says so; the
    // computed one still reads as shown in the list's first frame.
    const lista = this.page.locator('[data-trigger="ComboBox"]');
    await expect(lista).toHaveAttribute('data-placement', /./);
    await expect(lista).not.toHaveAttribute('style', /opacity/);
    await this.page.getByRole('option', { name: val }).first().click();
  }

  knapp(namn: string | RegExp): Locator {
    return this.page.getByRole('button', { name: namn });
  }

  lank(namn: string | RegExp): Locator {
    return this.page.getByRole('link', { name: namn });
  }
}
