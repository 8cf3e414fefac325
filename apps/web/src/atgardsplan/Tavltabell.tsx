import { ATGARDSFLAGGOR } from '@roda-traden/domain';
import { type Column, DataTable, Link } from '@roda-traden/ui';
import type { TavladataFragment as Tavladata } from '../gql/graphql.ts';
import { useSmal } from '../lib/useSmal.ts';
import s from './atgardsplan.module.css';
import { texter } from './atgardsplan.texter.ts';
import { antalI, summa } from './tavladata.ts';
import { type Urval, urvalssokvag } from './urval.ts';

const t = texter.tavla;

type Rad = Tavladata['enheter'][number];

interface Spalt {
  id: string;
  namn: string;
  urval: Partial<Urval>;
  av: (rad: Rad) => number;
  alla: number;
}

/** What waits for someone, unit by unit, with all of it at the foot. Each number opens its measures. */
export function Tavltabell({ tavla, plan }: { tavla: Tavladata; plan: string }) {
  const smal = useSmal();
  const spalter: Spalt[] = [
    { id: 'antal', namn: t.atgarder, urval: {}, av: (rad) => rad.antal, alla: tavla.antal },
    {
      id: 'oppna',
      namn: t.oppna,
      urval: { oppna: true },
      av: (rad) => rad.oppna,
      alla: tavla.enheter.reduce((summan, rad) => summan + rad.oppna, 0),
    },
    ...ATGARDSFLAGGOR.map(({ kod, namn }) => ({
      id: kod,
      namn,
      urval: { flagga: kod },
      av: (rad: Rad) => antalI(rad, 'flaggor', kod),
      alla: summa(tavla, 'flaggor', kod),
    })),
  ];
  const tal = (antal: number, { namn, urval }: Spalt, enhet: { id: string | null; namn: string }) =>
    antal === 0 ? (
      '0'
    ) : (
      <Link
        href={urvalssokvag({ plan, enhet: enhet.id, ...urval })}
        aria-label={t.lank(antal, namn, enhet.namn)}
      >
        {antal}
      </Link>
    );
  // Five columns of numbers would stand outside a phone's screen: there a unit has one, with what isn't nought.
  const samlat = (av: (spalt: Spalt) => number, enhet: { id: string | null; namn: string }) => (
    <ul className={s.samlat}>
      {spalter
        .filter((spalt) => av(spalt) > 0)
        .map((spalt) => (
          <li key={spalt.id}>
            {spalt.namn}: {tal(av(spalt), spalt, enhet)}
          </li>
        ))}
    </ul>
  );
  const alla = { id: null, namn: t.alla };
  const enheten: Column<Rad> = {
    id: 'enhet',
    header: t.enhet,
    isRowHeader: true,
    cell: (rad) => rad.organisation.namn,
  };
  const columns: Column<Rad>[] = [
    enheten,
    ...spalter.map(
      (spalt): Column<Rad> => ({
        id: spalt.id,
        header: spalt.namn,
        align: 'end',
        cell: (rad) => tal(spalt.av(rad), spalt, rad.organisation),
      }),
    ),
  ];
  return (
    <DataTable
      caption={t.rubrik}
      hideCaption
      columns={
        smal
          ? [
              enheten,
              {
                id: 'samlat',
                header: t.atgarder,
                cell: (rad) => samlat((spalt) => spalt.av(rad), rad.organisation),
              },
            ]
          : columns
      }
      rows={tavla.enheter}
      rowId={(rad) => rad.organisation.id}
      footer={
        <tr>
          <th scope="row">{t.alla}</th>
          {smal ? (
            <td>{samlat((spalt) => spalt.alla, alla)}</td>
          ) : (
            spalter.map((spalt) => (
              <td key={spalt.id} style={{ textAlign: 'end' }}>
                {tal(spalt.alla, spalt, alla)}
              </td>
            ))
          )}
        </tr>
      }
    />
  );
}
