import { useQuery } from '@apollo/client/react';
import { AppShell, Band, EmptyState, type LinkComponentProps, Notice, Skeleton } from '@roda-traden/ui';
import {
  BookOpenText,
  Building2,
  ChartColumn,
  ClipboardCheck,
  FilePlus,
  Inbox,
  LayoutDashboard,
  ListChecks,
  Radio,
  Rows3,
  Users,
  Waypoints,
} from 'lucide-react';
import { type ReactNode, Suspense, useEffect } from 'react';
import { Link, Navigate, Outlet, useLocation, useMatches, useNavigate } from 'react-router';
import { graphql } from '../gql/index.ts';
import { Konto, useJag } from '../konto/index.ts';
import { vidUtloggning } from '../lib/apollo.ts';
import { felmening } from '../lib/felmening.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import { nekas, sidkraven } from '../lib/sidkrav.ts';
import { Utkastagare } from '../lib/useUtkast.ts';
import { gallraUtkast } from '../lib/utkast.ts';
import { arSaknad, FinnsInteUtloggad } from './Fel.tsx';
import { texter } from './fel.texter.ts';
import { Nekad } from './Nekad.tsx';
import { SIDOR, type Sida, sidanFor, startsida } from './sidor.ts';

const InkorgsantalFraga = graphql(`
  query MenynsInkorgsantal {
    inkorgsantal {
      nya
    }
  }
`);

const IKONER: Record<Sida['ikon'], ReactNode> = {
  start: <LayoutDashboard />,
  uppfoljning: <ClipboardCheck />,
  rodtrad: <Waypoints />,
  inkorg: <Inbox />,
  registrera: <FilePlus />,
  oversikt: <Rows3 />,
  atgarder: <ListChecks />,
  analys: <ChartColumn />,
  lagesbild: <BookOpenText />,
  omvarld: <Radio />,
  organisation: <Building2 />,
  anvandare: <Users />,
};

function Rutterlank({ href, ...rest }: LinkComponentProps) {
  return href.startsWith('/') && !href.startsWith('/export/') ? (
    <Link to={href} {...rest} />
  ) : (
    <a href={href} {...rest} />
  );
}

/** The login page, and back from it. `avslutad`: one was in, and the session has ended. */
const tillInloggning = (
  har: { pathname: string; search: string; hash: string },
  avslutad = false,
): string => {
  const till = encodeURIComponent(`${har.pathname}${har.search}${har.hash}`);
  return `/logga-in?till=${till}${avslutad ? '&avslutad=ja' : ''}`;
};

/** The frame of the staff app: who you are, your pages, and the way to log in when no one is. */
export function Skal() {
  const { jag, laddar, fel } = useJag();
  const plats = useLocation();
  const navigate = useNavigate();
  const traffar = useMatches();
  const triagerar = jag?.viewerKan.includes('rapport:triagera') ?? false;
  const { data: antal } = useQuery(InkorgsantalFraga, { skip: !triagerar, pollInterval: 60_000 });

  useEffect(() => {
    vidUtloggning(() => {
      if (window.location.pathname !== '/logga-in') navigate(tillInloggning(window.location, true));
    });
  }, [navigate]);

  useEffect(() => gallraUtkast(), []);

  if (laddar) return <Skeleton height="100vh" />;
  if (fel)
    return (
      <Notice tone="error" title="Något gick fel.">
        {felmening(fel)}
      </Notice>
    );
  if (!jag && traffar.some((traff) => arSaknad(traff.handle))) return <FinnsInteUtloggad />;
  if (!jag) return <Navigate to={tillInloggning(plats)} replace />;

  const sidor = SIDOR.filter((sida) => jag.viewerKan.includes(sida.kraver));
  const har = sidanFor(sidor, plats.pathname);
  const tillMeny = (sida: Sida) => {
    const nya = sida.sokvag === '/inkorg' ? antal?.inkorgsantal.nya : undefined;
    return {
      href: sida.sokvag,
      label: sida.namn,
      shortLabel: sida.kortnamn,
      icon: IKONER[sida.ikon],
      current: sida === har,
      count: nya,
      countLabel: nya ? `${nya} nya` : undefined,
    };
  };
  const kraven = sidkraven(traffar);
  const nekad = nekas(kraven, jag.viewerKan);
  const kommunen = sidor.filter((sida) => sida.grupp === 'kommunen');
  return (
    <AppShell
      brand={jag.kommunNamn}
      items={sidor.filter((sida) => !sida.grupp).map(tillMeny)}
      sections={kommunen.length > 0 ? [{ label: 'Kommunen', items: kommunen.map(tillMeny) }] : []}
      link={Rutterlank}
      navigate={(href) => navigate(href)}
      account={
        <Suspense fallback={<Skeleton height="2.5rem" />}>
          <Konto jag={jag} />
        </Suspense>
      }
      band={jag.demo ? <Band label="Demonstration.">Rapporterna är påhittade.</Band> : undefined}
      fill={!nekad && kraven.some((krav) => krav.fyller)}
    >
      <Utkastagare value={jag.anvandare.id}>
        {nekad ? <Nekad kraver={nekad} /> : <Outlet context={jag} />}
      </Utkastagare>
    </AppShell>
  );
}

/** Sends each role to where its day begins. */
export function Start() {
  const { jag } = useJag();
  const sida = startsida(jag?.viewerKan ?? []);
  return sida ? <Navigate to={sida} replace /> : <IngenSida />;
}

function IngenSida() {
  return (
    <EmptyState page title={texter.ingenSida}>
      <Sidtitel>{texter.ingenSida}</Sidtitel>
      {texter.ingenSidaText}
    </EmptyState>
  );
}
