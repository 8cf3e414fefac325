import { matchRoutes, type RouteObject } from 'react-router';

/** The routes of the app, given by the router when it is made: what makes it can't be imported by what it opens. */
let rutter: readonly RouteObject[] = [];
export function sattRutter(alla: readonly RouteObject[]): void {
  rutter = alla;
}

const START = '/start';
/** Where one comes from, and what no page has. */
const INTE_DIT = ['/logga-in', '*'];

/** An address to go on to after the login: one of the app's own pages as the route table has them; else the start page. */
export function inomAppen(adress: string | null): string {
  // A browser takes a backslash for a slash, and two of them for another site.
  if (!adress?.startsWith('/') || /^\/[/\\]/.test(adress) || !URL.canParse(adress, window.location.origin))
    return START;
  const { origin, pathname, search, hash } = new URL(adress, window.location.origin);
  if (origin !== window.location.origin) return START;
  const sida = matchRoutes([...rutter], pathname)?.at(-1)?.route.path;
  return sida === undefined || INTE_DIT.includes(sida) ? START : `${pathname}${search}${hash}`;
}
