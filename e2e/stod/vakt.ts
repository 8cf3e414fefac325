import type { BrowserContext } from '@playwright/test';

/** Watches a browser for what a person wouldn't see but shouldn't happen. */
export interface Vakt {
  /** Says that this will happen, in the words that the list below would use. */
  tillat(...monster: RegExp[]): void;
  /** What happened that no one said would. */
  ovantat(): string[];
}

/** A page that is left aborts what it was fetching: no fault. */
const AVBRUTEN = 'net::ERR_ABORTED';

/** Console errors (a broken content policy is one), uncaught exceptions, failed requests, answers from 400 up. */
export function vakta(context: BrowserContext): Vakt {
  const handelser: string[] = [];
  const tillatna: RegExp[] = [];
  context.on('console', (rad) => {
    if (rad.type() === 'error') handelser.push(`konsol: ${rad.text()} (${rad.location().url})`);
  });
  context.on('weberror', (fel) => handelser.push(`undantag: ${fel.error().stack ?? fel.error().message}`));
  context.on('requestfailed', (begaran) => {
    const orsak = begaran.failure()?.errorText ?? '';
    if (orsak !== AVBRUTEN) handelser.push(`begäran: ${begaran.method()} ${begaran.url()} ${orsak}`);
  });
  context.on('response', (svar) => {
    if (svar.status() >= 400) handelser.push(`svar: ${svar.status()} ${svar.url()}`);
  });
  return {
    tillat: (...monster) => void tillatna.push(...monster),
    ovantat: () => handelser.filter((rad) => !tillatna.some((monster) => monster.test(rad))),
  };
}
