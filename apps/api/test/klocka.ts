import { klockaFran } from '../src/klocka.ts';

/** An ordinary Tuesday, so that a test that fails, fails every day. `npm test -- --dag` gives another. */
const VANLIG_DAG = '2026-11-24';
export const PROVDAG = process.env.PROV_DAG ?? VANLIG_DAG;

/** Noon by Stockholm's summer time or one in winter: the same day in any case, wherever the tests run. */
export const START = new Date(`${PROVDAG}T11:00:00Z`);

/** The clock that everything under test is started with. */
export const provklocka = klockaFran(START);

/** Now, on the day of the tests. */
export const nu = (): Date => provklocka.nu();

/** The instant `ms` milliseconds from now; negative = before. */
export const om = (ms: number): Date => new Date(nu().getTime() + ms);
export const DYGN = 86_400_000;

/** For connections of the tests' own: what columns default to, and `rot.nu()`. */
export const medNu = (url: string): string =>
  `${url}${url.includes('?') ? '&' : '?'}options=${encodeURIComponent(`-c app.nu=${START.toISOString()}`)}`;
