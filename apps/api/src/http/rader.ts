import type { Request, RequestHandler } from 'express';
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
 * A request that changes something must come from our own pages: browsers say where it came from, in two headers of which an older
 * one sends only `Origin`. Beside the cookie's SameSite=Strict and Apollo's demand for a non-simple content type. A program
 * that is no browser sends neither.
 */
export const egetUrsprung: RequestHandler = (req, res, next) => {
  const plats = req.get('sec-fetch-site');
  const andrar = req.method !== 'GET' && req.method !== 'HEAD';
  const frammande = (plats !== undefined && plats !== 'same-origin' && plats !== 'none') || !franOss(req);
  if (andrar && frammande)
    res.status(403).json({ errors: [{ message: 'Begäran kom från en annan webbplats.' }] });
  else next();
};

/** Is the page that asks at the address that was asked? `null` is a page without one: a file, a frame in a sandbox. */
function franOss(req: Request): boolean {
  const ursprung = req.get('origin');
  if (ursprung === undefined) return true;
  return URL.canParse(ursprung) && new URL(ursprung).host === req.host;
}

/** What answers with the user's own data is kept by nobody on the way. */
export const sparasInte: RequestHandler = (_req, res, next) => {
  res.set('cache-control', 'no-store');
  next();
};

/** Lets these methods through, and says to the others that the address isn't asked so: as JSON, or as a page to a person. */
export const endast =
  (...metoder: readonly string[]): RequestHandler =>
  (req, res, next) => {
    if (metoder.includes(req.method)) return next();
    res.status(405).set({ allow: metoder.join(', '), 'cache-control': 'no-store' });
    if (req.accepts(['json', 'html']) === 'html') res.type('html').send(FEL_METOD_SIDA);
    else res.json({ errors: [{ message: FEL_METOD, extensions: { kod: 'OGILTIG' } }] });
  };

const FEL_METOD = 'Adressen kan inte användas på det sättet.';
const FEL_METOD_SIDA = `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Röda tråden</title></head>
<body><main><h1>${FEL_METOD}</h1><p><a href="/">Till startsidan</a></p></main></body></html>
`;
