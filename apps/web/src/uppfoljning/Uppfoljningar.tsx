import { useQuery } from '@apollo/client/react';
import { tillstandsnamn, UPPFOLJNING } from '@roda-traden/domain';
import { Badge, Card, EmptyState, Notice, PageHeader, Skeleton } from '@roda-traden/ui';
import { useJag } from '../konto/index.ts';
import { felmening } from '../lib/felmening.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import { dagtext } from '../lib/tid.ts';
import { KfLogg } from './KfLogg.tsx';
import { NyUppfoljning } from './NyUppfoljning.tsx';
import { UppfoljningarFraga } from './uppfoljning.graphql.ts';
import s from './uppfoljning.module.css';
import { texter } from './uppfoljning.texter.ts';
import { sokvagar } from './uppfoljning.vagar.ts';

/** The follow-ups at KS, and the log of what KF has been told. */
export function Uppfoljningar() {
  const { jag } = useJag();
  const { data, error } = useQuery(UppfoljningarFraga, { fetchPolicy: 'cache-and-network' });
  const skriver = jag?.viewerKan.includes('uppfoljning:skriva') ?? false;
  return (
    <div className={s.sida}>
      <Sidtitel>{texter.titel}</Sidtitel>
      <PageHeader title={texter.titel} lead={texter.ingress} actions={skriver ? <NyUppfoljning /> : null} />
      {error ? (
        <Notice tone="error" live="alert">
          {felmening(error)}
        </Notice>
      ) : null}
      {!data && !error ? <Skeleton lines={10} /> : null}
      {data ? (
        <div className={s.spalter}>
          {data.uppfoljningar.length === 0 ? (
            <EmptyState title={texter.inga}>{texter.ingaText}</EmptyState>
          ) : (
            <ul className={s.lista} aria-label={texter.lista}>
              {data.uppfoljningar.map((u) => (
                <li key={u.id}>
                  <Card
                    title={`${texter.nummer(u.nummer)} ${texter.av(u.plan.namn)}`}
                    href={sokvagar.uppfoljning(u.id)}
                    headingLevel={2}
                    meta={[
                      texter.lageDen(dagtext(u.datum)),
                      u.beslut ? texter.ksBeslut(dagtext(u.beslut.datum), u.beslut.paragraf) : null,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                    badge={
                      <Badge tone={u.status === 'granskad' ? 'ok' : 'info'}>
                        {tillstandsnamn(UPPFOLJNING, u.status)}
                      </Badge>
                    }
                  />
                </li>
              ))}
            </ul>
          )}
          <KfLogg
            rapporter={data.kfRapporter}
            uppfoljningar={data.uppfoljningar.map((u) => ({
              id: u.id,
              namn: `${texter.nummer(u.nummer)} ${texter.av(u.plan.namn)}`,
            }))}
            kanLogga={skriver}
          />
        </div>
      ) : null}
    </div>
  );
}
