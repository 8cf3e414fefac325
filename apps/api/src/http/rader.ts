import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * The two style elements that react-aria adds by script, by their content (usePress: touch on what can be pressed;
 * usePreventScroll: a dialog on iOS). A new version with other words is blocked, and the journeys then fail.
 */
const REACT_ARIAS_STILAR = [
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='",
];

/** Strict headers: nothing from elsewhere, no framing, no referrer. Vite's build needs no inline script. */
export const skyddsrader = (): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // react-aria and recharts set style attributes; style elements from elsewhere stay out.
        styleSrcElem: ["'self'", ...REACT_ARIAS_STILAR],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
  });

/**
 * A request that changes something must come from our own pages: browsers say where it came from. Beside the
 * cookie's SameSite=Strict and Apollo's demand for a non-simple content type.
 */
export const egetUrsprung: RequestHandler = (req, res, next) => {
  const plats = req.get('sec-fetch-site');
  const frammande =
    req.method !== 'GET' &&
    req.method !== 'HEAD' &&
    plats !== undefined &&
    plats !== 'same-origin' &&
    plats !== 'none';
  if (frammande) res.status(403).json({ errors: [{ message: 'Begäran kom från en annan webbplats.' }] });
  else next();
};
