import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import { lasKaka } from './kaka.ts';

/**
 * Which accounts this browser has logged in to before: a random name for the browser, and for each account a seal that only this
 * server can make. It opens nothing; it lets the one who belongs there through when somebody else guesses at her account.
 */
const NAMN = 'rot_enhet';
const LANGD_MS = 180 * 86_400_000;
/** A shared browser remembers so many accounts; the oldest goes. */
const FLEST_KONTON = 8;

interface Enhet {
  readonly id: string;
  readonly sigill: readonly string[];
}

function lasEnhet(req: Request): Enhet | null {
  const [id, ...sigill] = (lasKaka(req, NAMN) ?? '').split('.');
  return id && /^[\w-]{22}$/.test(id) ? { id, sigill: sigill.slice(0, FLEST_KONTON) } : null;
}

const sigillet = (hemlighet: string, id: string, konto: string): string =>
  createHmac('sha256', `enhet:${hemlighet}`).update(`${id}:${konto}`).digest('base64url');

function lika(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}

/** The browser's name, if it has logged in to this account before; else null. */
export function kandEnhet(req: Request, hemlighet: string, konto: string): string | null {
  const enhet = lasEnhet(req);
  if (!enhet) return null;
  const ratt = sigillet(hemlighet, enhet.id, konto);
  return enhet.sigill.some((sigill) => lika(sigill, ratt)) ? enhet.id : null;
}

/** Remembers that this browser has logged in to the account. */
export function minnsEnhet(req: Request, res: Response, hemlighet: string, konto: string): void {
  const tidigare = lasEnhet(req);
  const id = tidigare?.id ?? randomBytes(16).toString('base64url');
  const nytt = sigillet(hemlighet, id, konto);
  const sigill = [nytt, ...(tidigare?.sigill ?? []).filter((ett) => !lika(ett, nytt))];
  res.cookie(NAMN, [id, ...sigill.slice(0, FLEST_KONTON)].join('.'), {
    httpOnly: true,
    sameSite: 'strict',
    secure: req.secure,
    path: '/graphql',
    maxAge: LANGD_MS,
  });
}
