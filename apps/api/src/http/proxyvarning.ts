import type { RequestHandler } from 'express';
import type { Logg } from '../logg/pino.ts';

/**
 * Says once that a proxy stands in front of an app that hasn't been told: everybody then has the proxy's address, and shares one
 * allowance of reports and of logins.
 */
export function varnaForProxy(logg: Logg, trustProxy: number): RequestHandler {
  let sagt = trustProxy > 0;
  return (req, _res, next) => {
    if (!sagt && req.headers['x-forwarded-for'] !== undefined) {
      sagt = true;
      logg.warn(
        'begäran kommer genom en proxy (X-Forwarded-For), men TRUST_PROXY är 0: alla räknas som en och samma adress. Sätt TRUST_PROXY till antalet proxyer.',
      );
    }
    next();
  };
}
