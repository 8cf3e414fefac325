import { useQuery } from '@apollo/client/react';
import { daysInPeriod, nastaForstaDag, nastaText, tidigastNasta } from '@roda-traden/domain';
import { Badge, Button, EmptyState, Link, Notice, PageHeader, Skeleton } from '@roda-traden/ui';
import { FilePlus2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { LagesbilderQuery } from '../gql/graphql.ts';
import { useJag } from '../konto/index.ts';
import { felmening } from '../lib/felmening.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import { idag as dagens, dagtext } from '../lib/tid.ts';
import s from './Lagesbilder.module.css';
import { KasseradeFraga, LagesbilderFraga } from './lagesbild.graphql.ts';
import { texter } from './lagesbild.texter.ts';
import { lagesbildSokvag } from './lagesbild.vagar.ts';
import { NyLagesbild } from './NyLagesbild.tsx';
import { statuston } from './statuston.ts';

type Rad = LagesbilderQuery['lagesbilder'][number];
type Slag = 'operativ' | 'strategisk';
const t = texter.lista;

/** The pictures of both kinds, and where the next one begins. */
export function Lagesbilder() {
  const { jag } = useJag();
  const [ny, setNy] = useState<Slag | null>(null);
  const { data, loading, error, refetch } = useQuery(LagesbilderFraga, { fetchPolicy: 'cache-and-network' });
  const rader = data?.lagesbilder ?? [];
  const operativa = rader.filter((rad) => rad.slag === 'operativ');
  const strategiska = rader.filter((rad) => rad.slag === 'strategisk');
  const sammanstaller = jag?.viewerKan.includes('lagesbild:sammanstalla') ?? false;
  const skapa = (slag: Slag, finns: readonly Rad[], text: string, primar: boolean) =>
    sammanstaller ? (
      <Button
        icon={<FilePlus2 />}
        variant={primar ? 'primary' : 'plain'}
        onPress={() => setNy(slag)}
        isDisabled={!data || tidigastNasta(finns, dagens()) !== null}
      >
        {text}
      </Button>
    ) : undefined;
  return (
    <div className={s.sida}>
      <Sidtitel>{texter.titel}</Sidtitel>
      <PageHeader title={texter.titel} lead={texter.ingress} />
      {error ? (
        <Notice
          tone="error"
          live="alert"
          actions={<Button onPress={() => void refetch()}>{texter.forsokIgen}</Button>}
        >
          {felmening(error)}
        </Notice>
      ) : null}
      <Grupp
        rubrik={t.operativa}
        om={t.operativaOm}
        rader={operativa}
        laddar={loading && !data}
        tom={t.tomOperativa}
        knapp={skapa('operativ', operativa, t.nyOperativ, true)}
        nasta={sammanstaller && data ? operativNasta(operativa) : undefined}
      />
      <Grupp
        rubrik={t.strategiska}
        om={t.strategiskaOm}
        rader={strategiska}
        laddar={loading && !data}
        tom={t.tomStrategiska}
        knapp={skapa('strategisk', strategiska, t.nyStrategisk, false)}
        nasta={sammanstaller && data ? vantar(strategiska) : undefined}
      />
      {sammanstaller ? <Kasserade /> : null}
      {ny ? (
        <NyLagesbild
          slag={ny}
          operativa={operativa}
          jagTriagerar={jag?.viewerKan.includes('rapport:triagera') ?? false}
          onStang={() => setNy(null)}
        />
      ) : null}
    </div>
  );
}

/** From when the next of a kind can be made, when that isn't yet. */
function vantar(finns: readonly Rad[]): string | undefined {
  const tidigast = tidigastNasta(finns, dagens());
  return tidigast === null ? undefined : nastaText(tidigast);
}

/** Where the next operative picture begins, and how long it would be today. */
function operativNasta(operativa: readonly Rad[]): string | undefined {
  const fran = nastaForstaDag(operativa);
  if (fran === null) return t.forsta;
  const idag = dagens();
  return vantar(operativa) ?? t.nasta(dagtext(fran), daysInPeriod({ fran, till: idag }));
}

function Grupp({
  rubrik,
  om,
  rader,
  laddar,
  tom,
  knapp,
  nasta,
}: {
  rubrik: string;
  om: string;
  rader: readonly Rad[];
  laddar: boolean;
  tom: string;
  knapp: ReactNode;
  nasta?: string | undefined;
}) {
  return (
    <section className={s.grupp} aria-label={rubrik}>
      <header className={s.grupphuvud}>
        <div>
          <h2>{rubrik}</h2>
          <p className={s.om}>{om}</p>
        </div>
        {knapp}
      </header>
      {nasta ? <p className={s.nasta}>{nasta}</p> : null}
      {laddar ? (
        <Skeleton lines={5} />
      ) : rader.length === 0 ? (
        <EmptyState title={tom}>{texter.lista.tomText}</EmptyState>
      ) : (
        <Rader rader={rader} />
      )}
    </section>
  );
}

function Rader({ rader }: { rader: readonly Rad[] }) {
  return (
    <ul className={s.lista}>
      {rader.map((rad) => (
        <li key={rad.id} className={s.rad}>
          <Link href={lagesbildSokvag(rad.id)} className={s.namn}>
            {texter.namn(rad.slag, rad.nummer)}
          </Link>
          <span className={s.period}>{texter.period(dagtext(rad.fran), dagtext(rad.till))}</span>
          <span className={s.tal}>{texter.rapporter(rad.antal)}</span>
          <Badge tone={statuston(rad.status)} className={s.status}>
            {rad.statusnamn}
          </Badge>
        </li>
      ))}
    </ul>
  );
}

/** Last and folded: what was given up is looked for seldom. */
function Kasserade() {
  const { data } = useQuery(KasseradeFraga, { fetchPolicy: 'cache-and-network' });
  const rader = data?.kasseradeLagesbilder ?? [];
  if (rader.length === 0) return null;
  return (
    <details className={s.kasserade}>
      <summary>{t.kasserade(rader.length)}</summary>
      <Rader rader={rader} />
    </details>
  );
}
