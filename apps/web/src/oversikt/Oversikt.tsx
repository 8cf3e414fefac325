import { useQuery } from '@apollo/client/react';
import { EmptyState, Notice, PageHeader, Skeleton } from '@roda-traden/ui';
import { Fragment } from 'react';
import type { OversiktQuery } from '../gql/graphql.ts';
import { useJag } from '../konto/index.ts';
import { felmening } from '../lib/felmening.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import { Losa } from '../rodtrad/index.ts';
import { Avvikelser } from './Avvikelser.tsx';
import { Inkorgen } from './Inkorgen.tsx';
import { Klockor } from './Klockor.tsx';
import { Laget } from './Laget.tsx';
import { Minaatgarder } from './Minaatgarder.tsx';
import { OversiktFraga } from './oversikt.graphql.ts';
import s from './oversikt.module.css';
import { texter } from './oversikt.texter.ts';
import { Remisser } from './Remisser.tsx';
import { Riktlinjekort } from './Riktlinjekort.tsx';

/** What the role needs to see first. The server says which parts, and in which order. */
export function Oversikt() {
  const { jag } = useJag();
  const { data, error } = useQuery(OversiktFraga, { fetchPolicy: 'cache-and-network' });
  const o = data?.oversikt;
  return (
    <div className={s.sida}>
      <Sidtitel>{texter.titel}</Sidtitel>
      <PageHeader title={texter.titel} lead={texter.ingress(jag?.kommunNamn ?? '')} />
      {error ? (
        <Notice tone="error" live="alert">
          {felmening(error)}
        </Notice>
      ) : null}
      {!o && !error ? <Skeleton lines={16} /> : null}
      {o?.delar.length === 0 ? <EmptyState title={texter.tomt}>{texter.tomtText}</EmptyState> : null}
      {o ? (
        <div className={s.delar}>
          {rader(o.delar).map((rad) => (
            <div key={rad[0]} className={rad.length > 1 ? s.spalter : undefined}>
              {rad.map((kod) => (
                <Fragment key={kod}>{delen(kod, o)}</Fragment>
              ))}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** The parts that need the page's whole width, beside the ones that stand two and two. */
const BREDA = new Set(['klockor', 'mina_atgarder', 'remisser']);

/** The parts in their order, neighbours that can share the width together. */
function rader(delar: readonly string[]): string[][] {
  const ut: string[][] = [];
  for (const kod of delar) {
    const forra = ut.at(-1);
    if (forra?.[0] && !BREDA.has(kod) && !BREDA.has(forra[0])) forra.push(kod);
    else ut.push([kod]);
  }
  return ut;
}

function delen(kod: string, o: OversiktQuery['oversikt']) {
  switch (kod) {
    case 'inkorg':
      return o.inkorg ? <Inkorgen inkorg={o.inkorg} /> : null;
    case 'klockor':
      return o.klockor ? (
        <Klockor klockor={o.klockor}>
          {o.riktlinje ? <Riktlinjekort riktlinje={o.riktlinje} kanAndra={o.kanAndraRiktlinje} /> : null}
        </Klockor>
      ) : null;
    case 'avvikelser':
      return o.avvikelser ? <Avvikelser avvikelser={o.avvikelser} /> : null;
    case 'remisser':
      return o.remisser ? <Remisser remisser={o.remisser} /> : null;
    case 'laget':
      return o.laget ? <Laget laget={o.laget} /> : null;
    case 'losa':
      return o.losa ? <Losa losa={o.losa} lagesbildId={o.laget?.lagesbild?.id ?? null} /> : null;
    case 'mina_atgarder':
      return o.minaAtgarder ? <Minaatgarder atgarder={o.minaAtgarder} /> : null;
    default:
      return null;
  }
}
