import type { RapportFilter } from '@roda-traden/domain';
import { createContext, useContext } from 'react';

/** Where the marks of the page lead. */
export interface Lankar {
  /** To the reports a mark counts; undefined for those who see figures only. */
  till(mark: RapportFilter): string | undefined;
  /** The same page, narrowed; undefined where there is no such page. */
  snava(mark: RapportFilter): string | undefined;
}

export const Lankkontext = createContext<Lankar>({ till: () => undefined, snava: () => undefined });

export const useLankar = (): Lankar => useContext(Lankkontext);
