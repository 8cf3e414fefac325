import type { Request } from 'express';

/** A cookie's value as it was sent, or null. */
export function lasKaka(req: Request, namn: string): string | null {
  for (const del of (req.headers.cookie ?? '').split(';')) {
    const [nyckel, varde] = del.trim().split('=');
    if (nyckel === namn && varde) return varde;
  }
  return null;
}
