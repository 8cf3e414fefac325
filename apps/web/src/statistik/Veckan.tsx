import { type Column, DataTable, type HeatAxis, HeatTable, Link, tal } from '@roda-traden/ui';
import { Diagram } from '@roda-traden/ui/diagram';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { useLankar } from './lankar.ts';
import s from './Paneler.module.css';
import { texter } from './statistik.texter.ts';
import { klockspann, VECKODAGAR } from './tid.ts';
import { useUnderrad } from './underlag.tsx';
import { BLOCK, blocknummer, blocktabell, blocktimmar, timtabell, tyngst, viktText } from './veckoblock.ts';

export const VeckanDel = graphql(`
  fragment VeckanDel on Analys {
    antal
    utanTid
    veckotimmar {
      timme
      antal
      vikt
    }
    veckoblock {
      block
      antal
    }
  }
`);

const DAGAR: HeatAxis[] = VECKODAGAR.map((dag, i) => ({
  id: String(i),
  label: dag.slice(0, 3),
  fullLabel: dag,
}));
const kolumn = (fran: number, till: number, label: string): HeatAxis => ({
  id: String(fran),
  label,
  fullLabel: texter.kl(klockspann(fran, till)),
});
const TIMMAR = Array.from({ length: 24 }, (_, h) => kolumn(h, h + 1, String(h).padStart(2, '0')));
const PASS = Array.from({ length: 24 / BLOCK }, (_, b) =>
  kolumn(b * BLOCK, (b + 1) * BLOCK, klockspann(b * BLOCK, (b + 1) * BLOCK)),
);

/** Weekday by hour: an interval is spread over the hours it covers, so no report claims a moment it doesn't know. */
export function Veckan({
  analys,
  timfilter,
}: {
  analys: FragmentType<typeof VeckanDel>;
  /** Hours the page's filter asks for; the others aren't shown. */
  timfilter: readonly number[] | undefined;
}) {
  const data = getFragmentData(VeckanDel, analys);
  const { till } = useLankar();
  const underrad = useUnderrad();
  const timmar = timtabell(data.veckotimmar, (timme) => timfilter?.includes(timme) ?? true);
  const pass = blocktabell(timmar);
  const antal = new Map(data.veckotimmar.map((t) => [t.timme, t.antal]));
  const passantal = new Map(data.veckoblock.map((b) => [b.block, b.antal]));
  const iPasset = (rad: HeatAxis, kol: HeatAxis): number =>
    passantal.get(blocknummer(Number(rad.id), Number(kol.id) / BLOCK)) ?? 0;
  const cell = (rad: HeatAxis, kol: HeatAxis): number => Number(rad.id) * 24 + Number(kol.id);
  const mest = tyngst(pass);
  const dagnamn = (dag: number): string => VECKODAGAR[dag] ?? '';
  const timord = (timme: number): string =>
    texter.timcell(
      dagnamn(Math.floor(timme / 24)),
      klockspann(timme % 24, (timme % 24) + 1),
      viktText(data.veckotimmar.find((t) => t.timme === timme)?.vikt ?? 0),
      antal.get(timme) ?? 0,
    );
  const utanHref = till({ kandTid: false });

  return (
    <Diagram
      heading={texter.veckan}
      sentence={
        mest
          ? texter.veckanMening(
              `${dagnamn(mest.dag)} ${klockspann(mest.block * BLOCK, (mest.block + 1) * BLOCK)}`,
              viktText(mest.vikt),
              data.antal - data.utanTid,
            )
          : texter.veckanTom
      }
      {...underrad}
      chart={
        <>
          <a className="hoppa-lank" href="#efter-veckan">
            {texter.hoppaVeckan}
          </a>
          <div className={s.timmar}>
            <HeatTable
              caption={texter.veckan}
              hideCaption
              unit={texter.viktat}
              rows={DAGAR}
              columns={TIMMAR}
              values={timmar}
              format={viktText}
              labelFor={(rad, kol) => timord(cell(rad, kol))}
              hrefFor={(rad, kol) => till({ veckotimmar: [cell(rad, kol)] })}
            />
          </div>
          <div className={s.pass}>
            <HeatTable
              caption={texter.veckan}
              hideCaption
              unit={texter.viktat}
              rows={DAGAR}
              columns={PASS}
              values={pass}
              format={viktText}
              labelFor={(rad, kol) =>
                texter.blockcell(
                  dagnamn(Number(rad.id)),
                  klockspann(Number(kol.id), Number(kol.id) + BLOCK),
                  viktText(pass[Number(rad.id)]?.[Number(kol.id) / BLOCK] ?? 0),
                  iPasset(rad, kol),
                )
              }
              noteFor={(rad, kol) => texter.berorKort(iPasset(rad, kol))}
              hrefFor={(rad, kol) =>
                till({ veckotimmar: blocktimmar(Number(rad.id), Number(kol.id) / BLOCK) })
              }
            />
          </div>
        </>
      }
      table={
        <Timlista timmar={data.veckotimmar} href={(timme) => till({ veckotimmar: [timme] })} namn={timord} />
      }
    >
      <p className={s.forklaring} id="efter-veckan" tabIndex={-1}>
        {texter.veckanForklaring} <span className={s.baraPass}>{texter.passForklaring} </span>
        {data.utanTid > 0 ? (
          <>
            {utanHref === undefined ? (
              texter.utanTid(data.utanTid)
            ) : (
              <Link href={utanHref}>{texter.utanTid(data.utanTid)}</Link>
            )}{' '}
            {texter.utanTidForklaring}
          </>
        ) : null}
      </p>
    </Diagram>
  );
}

interface Timrad {
  timme: number;
  antal: number;
  vikt: number;
}

/** The same hours one by one, in the order of the week. */
function Timlista({
  timmar,
  href,
  namn,
}: {
  timmar: readonly Timrad[];
  href: (timme: number) => string | undefined;
  namn: (timme: number) => string;
}) {
  const kolumner: Column<Timrad>[] = [
    {
      id: 'tid',
      header: `${texter.veckodag}, ${texter.timme.toLowerCase()}`,
      isRowHeader: true,
      cell: ({ timme }) =>
        `${VECKODAGAR[Math.floor(timme / 24)]} ${klockspann(timme % 24, (timme % 24) + 1)}`,
    },
    { id: 'vikt', header: texter.vikt, align: 'end', cell: ({ vikt }) => viktText(vikt) },
    {
      id: 'antal',
      header: texter.beror,
      align: 'end',
      cell: ({ timme, antal }) => {
        const adress = href(timme);
        return adress === undefined ? (
          tal(antal)
        ) : (
          <Link href={adress} aria-label={namn(timme)}>
            {tal(antal)}
          </Link>
        );
      },
    },
  ];
  return (
    <DataTable
      caption={texter.veckan}
      hideCaption
      dense
      columns={kolumner}
      rows={timmar}
      rowId={({ timme }) => String(timme)}
      maxHeight="34rem"
      empty={texter.veckanTom}
    />
  );
}
