import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

const GAR_ATT_TRYCKA =
  'a[href], button, input, select, textarea, [role="button"], [role="tab"], [role="treeitem"]';

/** At a desk a message lies on nothing that can be pressed, however long the menu is beside the height of the window. */
export async function meddelandetTackerInget(page: Page): Promise<void> {
  const region = page.getByRole('region', { name: 'Meddelanden' });
  await expect(region).toBeVisible();
  await expect
    .poll(() =>
      region.evaluate((ruta, valbara) => {
        const { left, right, top, bottom } = ruta.getBoundingClientRect();
        return [...document.querySelectorAll(valbara)]
          .filter((element) => !ruta.contains(element) && element.checkVisibility())
          .filter((element) => {
            const yta = element.getBoundingClientRect();
            // What its own column scrolls out of sight isn't under anything.
            const ram = element.closest('nav')?.getBoundingClientRect();
            const nederkant = Math.min(yta.bottom, ram?.bottom ?? yta.bottom);
            return yta.left < right && yta.right > left && yta.top < bottom && nederkant > top;
          })
          .map((element) => element.textContent);
      }, GAR_ATT_TRYCKA),
    )
    .toEqual([]);
}
