import type { ToastMessage } from '@roda-traden/ui';

let forra: Promise<() => void> = Promise.resolve(() => undefined);

/**
 * Says what came of the latest action, in place of what was said of the one before: one at a time covers less. The
 * messages' code is the shell's own, fetched beside it, so that the list needn't wait for it.
 */
export function kvittera(meddelande: ToastMessage): void {
  forra = forra.then(async (stang) => {
    const { showToast } = await import('./meddelande.ts');
    stang();
    return showToast(meddelande);
  });
}

/** Says something beside what was said of the latest action, whose Ångra stays. */
export async function upplys(meddelande: ToastMessage): Promise<void> {
  const { showToast } = await import('./meddelande.ts');
  showToast(meddelande);
}
