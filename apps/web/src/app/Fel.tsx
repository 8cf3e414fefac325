import { EmptyState } from '@roda-traden/ui';
import { isRouteErrorResponse, Link, useRouteError } from 'react-router';

/** What a person meets when a page is missing or broke: what happened, and a way on. */
export function Fel() {
  const fel = useRouteError();
  const saknas = isRouteErrorResponse(fel) && fel.status === 404;
  return (
    <EmptyState
      page
      title={saknas ? 'Sidan finns inte' : 'Sidan kunde inte visas'}
      action={<Link to="/oversikt">Till startsidan</Link>}
    >
      {saknas
        ? 'Adressen leder ingenstans. Den kan vara felskriven eller gammal.'
        : 'Ladda om sidan. Hjälper det inte, hör av dig till den som sköter systemet.'}
    </EmptyState>
  );
}

export function FinnsInte(): never {
  throw new Response('', { status: 404 });
}
