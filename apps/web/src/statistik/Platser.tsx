import { Button, type Column, DataTable, Link, tal } from '@roda-traden/ui';
import { Diagram, RankedBars } from '@roda-traden/ui/diagram';
import { useState } from 'react';
import type { PlatserDelFragment } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { useLankar } from './lankar.ts';
import s from './Paneler.module.css';
import { texter } from './statistik.texter.ts';
import { useUnderrad } from './underlag.tsx';

export const PlatserDel = graphql(`
  fragment PlatserDel on Analys {
    antal
    omraden {
      kod
      namn
      slag
      antal
      rapportdagar
      aterkomster
    }
  }
`);

type Rad = PlatserDelFragment['omraden'][number];

/** Fewer reports than this at a place are not a pattern (statistics §6). */
const MINST = 5;
const OKAND = '-';

/** An area's own figure is of reports that named nothing closer. */
const visatNamn = ({ kod, namn, slag }: Rad): string =>
  kod === OKAND || slag === 'plats' ? namn : texter.utanNarmarePlats(namn);
const arPlats = ({ slag }: Rad): boolean => slag === 'plats';

/** The named places, most reports first, and how soon it happened there again. */
export function Platser({ analys }: { analys: FragmentType<typeof PlatserDel> }) {
  const data = getFragmentData(PlatserDel, analys);
  const { till } = useLankar();
  const underrad = useUnderrad();
  const [alla, setAlla] = useState(false);
  const stora = data.omraden.filter(({ antal }) => antal >= MINST);
  const rader = alla ? data.omraden : stora;
  const forsta = stora.find(arPlats) ?? stora.find(({ kod }) => kod !== OKAND);
  const href = (kod: string) => till({ omraden: [kod] });
  return (
    <Diagram
      heading={texter.platser}
      sentence={
        forsta ? texter.platserMening(visatNamn(forsta), forsta.antal, data.antal) : texter.platserFa(MINST)
      }
      {...underrad}
      chart={
        <>
          <RankedBars
            label={texter.platser}
            unit={texter.unit}
            itemLabel={texter.plats}
            valueLabel={texter.unit}
            suppressBelow={0}
            items={[
              ...rader.filter(({ kod }) => kod !== OKAND),
              ...rader.filter(({ kod }) => kod === OKAND),
            ].map((rad) => ({
              id: rad.kod,
              label: visatNamn(rad),
              value: rad.antal,
              note: arPlats(rad) ? texter.ater(rad.aterkomster, rad.rapportdagar) : undefined,
              valueNote: texter.av(data.antal),
              isOther: !arPlats(rad),
            }))}
            hrefFor={({ id }) => href(id)}
          />
          <Mer alla={alla} finns={data.omraden.length} visas={stora.length} vaxla={() => setAlla(!alla)} />
        </>
      }
      table={
        <>
          <Tabell rader={rader} totalt={data.antal} href={href} />
          <Mer alla={alla} finns={data.omraden.length} visas={stora.length} vaxla={() => setAlla(!alla)} />
        </>
      }
    >
      <p className={s.forklaring}>{texter.platserForklaring(MINST)}</p>
    </Diagram>
  );
}

function Mer({
  alla,
  finns,
  visas,
  vaxla,
}: {
  alla: boolean;
  finns: number;
  visas: number;
  vaxla: () => void;
}) {
  return finns > visas ? (
    <div className={s.mer}>
      <Button variant="quiet" onPress={vaxla} aria-expanded={alla}>
        {alla ? texter.visaFarre : texter.visaAlla(finns)}
      </Button>
    </div>
  ) : null;
}

function Tabell({
  rader,
  totalt,
  href,
}: {
  rader: readonly Rad[];
  totalt: number;
  href: (kod: string) => string | undefined;
}) {
  const kolumner: Column<Rad>[] = [
    { id: 'plats', header: texter.plats, isRowHeader: true, cell: visatNamn },
    {
      id: 'antal',
      header: texter.serieAlla,
      align: 'end',
      noWrap: true,
      cell: (rad) => {
        const adress = href(rad.kod);
        const text = texter.avAlla(rad.antal, totalt);
        return adress === undefined ? (
          text
        ) : (
          <Link href={adress} aria-label={`${texter.rapporter(rad.antal)}, ${visatNamn(rad)}`}>
            {text}
          </Link>
        );
      },
    },
    {
      id: 'ater',
      header: texter.aterkomst,
      align: 'end',
      noWrap: true,
      cell: (rad) => (arPlats(rad) ? texter.aterkomstKort(rad.aterkomster, rad.rapportdagar) : '–'),
    },
  ];
  return (
    <DataTable
      caption={`${texter.platser}, ${tal(rader.length)}`}
      hideCaption
      dense
      columns={kolumner}
      rows={rader}
      rowId={({ kod }) => kod}
      empty={texter.platserFa(MINST)}
    />
  );
}
