import { createHash, randomBytes } from 'node:crypto';
import type { CookieOptions, Request, Response } from 'express';
import { lasKaka } from './kaka.ts';

const NAMN = 'rot_session';
/** Absolute length of a session; idle sessions end sooner (db/transaktion.ts). */
export const SESSIONENS_LANGD_MS = 24 * 3600 * 1000;

/** 256 random bits. Only its hash is stored, so that the database gives no one a way in. */
export const nyToken = (): string => randomBytes(32).toString('base64url');
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

export const lasSessionskaka = (req: Request): string | null => lasKaka(req, NAMN);

/** `Secure` follows how the request came, so that http://localhost works and https is never downgraded. */
const egenskaper = (req: Request): CookieOptions => ({
  httpOnly: true,
  sameSite: 'strict',
  secure: req.secure,
  path: '/',
});

export function sattSessionskaka(req: Request, res: Response, token: string): void {
  res.cookie(NAMN, token, { ...egenskaper(req), maxAge: SESSIONENS_LANGD_MS });
}

export function rensaSessionskaka(req: Request, res: Response): void {
  res.clearCookie(NAMN, egenskaper(req));
}
