import { Skeleton } from '@roda-traden/ui';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { atgardsplanRoutes } from '../atgardsplan/atgardsplan.routes.tsx';
import { sattRutter } from '../konto/inomAppen.ts';
import { kontoRoutes, kontosidorRoutes } from '../konto/konto.routes.tsx';
import { lagesbildRoutes } from '../lagesbild/lagesbild.routes.tsx';
import { omvarldRoutes } from '../omvarld/omvarld.routes.tsx';
import { organisationRoutes } from '../organisation/organisation.routes.tsx';
import { oversiktRoutes } from '../oversikt/oversikt.routes.tsx';
import { importRoutes } from '../rapport/import/import.routes.tsx';
import { rapportRoutes } from '../rapport/rapport.routes.tsx';
import { rodtradRoutes } from '../rodtrad/rodtrad.routes.tsx';
import { statistikRoutes } from '../statistik/statistik.routes.tsx';
import { uppfoljningRoutes } from '../uppfoljning/uppfoljning.routes.tsx';
import { Fel, FinnsInte, SAKNAS } from './Fel.tsx';
import { Skal, Start } from './Skal.tsx';

/** What stands there while the first page's code is fetched. */
const hydrateFallbackElement = <Skeleton height="100vh" />;

/** A page that breaks does so alone: the frame and its menu stay. */
const inomRamen = (children: RouteObject[]): RouteObject[] => [{ errorElement: <Fel />, children }];

/** Every address of the staff app. A room brings its own routes; its pages load when they are opened. */
const rutter: RouteObject[] = [
  ...kontoRoutes.map((rutt) => ({ ...rutt, errorElement: <Fel utanRam />, hydrateFallbackElement })),
  {
    element: <Skal />,
    errorElement: <Fel utanRam />,
    hydrateFallbackElement,
    children: inomRamen([
      { path: '/start', element: <Start /> },
      ...oversiktRoutes,
      ...importRoutes,
      ...rapportRoutes,
      ...atgardsplanRoutes,
      ...statistikRoutes,
      ...lagesbildRoutes,
      ...uppfoljningRoutes,
      ...rodtradRoutes,
      ...omvarldRoutes,
      ...organisationRoutes,
      ...kontosidorRoutes,
      { path: '*', handle: SAKNAS, element: <FinnsInte /> },
    ]),
  },
];
sattRutter(rutter);
export const router = createBrowserRouter(rutter);
