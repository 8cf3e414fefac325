import { EmptyState } from '@roda-traden/ui';
import { isRouteErrorResponse, Link, useRouteError } from 'react-router';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import s from './Fel.module.css';
import { texter } from './fel.texter.ts';

/** What a person meets when a page broke: what happened, and a way on. Inside the frame when there is one. */
export function Fel({ utanRam = false }: { utanRam?: boolean }) {
  const fel = useRouteError();
  if (isRouteErrorResponse(fel) && fel.status === 404) return <FinnsInte />;
  const innehall = (
    <EmptyState page title={texter.trasig} action={<Link to="/start">{texter.start}</Link>}>
      <Sidtitel>{texter.trasig}</Sidtitel>
      {texter.trasigText}
    </EmptyState>
  );
  return utanRam ? <main id="innehall">{innehall}</main> : innehall;
}

/** An address that no page has, for the one who is logged in. */
export function FinnsInte() {
  return (
    <EmptyState page title={texter.saknas} action={<Link to="/start">{texter.start}</Link>}>
      <Sidtitel>{texter.saknas}</Sidtitel>
      {texter.saknasText}
    </EmptyState>
  );
}

/** The same for anyone else: most who come here wanted to report something. */
export function FinnsInteUtloggad() {
  return (
    <main id="innehall" className={s.sida}>
      <Sidtitel>{texter.saknas}</Sidtitel>
      <h1>{texter.saknas}</h1>
      <p>{texter.saknasText}</p>
      <p>{texter.saknasVart}</p>
      <ul className={s.vagar}>
        {/* Pages of their own, outside this app. */}
        <li>
          <a href="/rapportera">{texter.rapportera}</a>
        </li>
        <li>
          <a href="/status">{texter.status}</a>
        </li>
        <li>
          <Link to="/logga-in">{texter.loggaIn}</Link>
        </li>
      </ul>
    </main>
  );
}

/** Marks the route that takes what no other does: `handle: SAKNAS`. */
export const SAKNAS = { saknas: true } as const;
export const arSaknad = (handle: unknown): boolean =>
  typeof handle === 'object' && handle !== null && 'saknas' in handle;
