import { showToast, type ToastMessage } from '@roda-traden/ui';

let stangForra: () => void = () => undefined;

/** Says what came of the latest action, in place of what was said of the one before: one at a time covers less. */
export function kvittera(meddelande: ToastMessage): void {
  stangForra();
  stangForra = showToast(meddelande);
}
