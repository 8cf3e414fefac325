import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';

/** Around the staff app: react-aria's own strings, Monday first, sorting and number input in Swedish. */
export function SwedishProvider({ children }: { children: ReactNode }) {
  return <I18nProvider locale="sv-SE">{children}</I18nProvider>;
}
