import type { RapportFilter } from '@roda-traden/domain';
import { VERDICTS } from '@roda-traden/domain';
import { Button, DataTable, Link, tal } from '@roda-traden/ui';
import { Diagram, RankedBars } from '@roda-traden/ui/diagram';
import { useContext, useState } from 'react';
import type { VerdiktDelFragment } from '../gql/graphql.ts';
import {
  arTydlig,
  form,
  Jamforelsetabell,
  Lankkontext,
  Underradskontext,
  utfall,
} from '../statistik/index.ts';
import s from './FrystaTal.module.css';
import { texter } from './lagesbild.texter.ts';

const t = texter.tal;
const KORT = 8;

export interface Serierad {
  kod: string;
  namn: string;
  antal: number;
  /** Null in the first picture of its kind. */
  verdikt: VerdiktDelFragment | null;
}

/** What the numbers stand beside: the previous picture. */
export interface Mot {
  namn: string;
  /** Its period, in words. */
  spann: string;
  dagar: number;
  provade: number;
  /** Reports that waited when the picture was frozen: they are in no series. */
  vantar: number;
  till: (filter: RapportFilter) => string | undefined;
}

interface Props {
  rubrik: string;
  radrubrik: string;
  rader: readonly Serierad[];
  totalt: number;
  dagar: number;
  mot: Mot | null;
  filter: (rad: { kod: string }) => RapportFilter;
}

/** One series of the picture, each number beside what it was in the previous one, as it was frozen there. */
export function Serier({ rubrik, radrubrik, rader, totalt, dagar, mot, filter }: Props) {
  const underrad = useContext(Underradskontext);
  const { till } = useContext(Lankkontext);
  const [alla, setAlla] = useState(false);
  const ordnade = mot ? ordna(rader) : rader;
  const visas = alla ? ordnade : ordnade.slice(0, KORT);
  const forsta = [...rader].sort((a, b) => b.antal - a.antal).find(({ kod }) => kod !== '-');
  const mer =
    rader.length > KORT ? (
      <>
        <div className={s.mer}>
          <Button variant="quiet" aria-expanded={alla} onPress={() => setAlla(!alla)}>
            {alla ? t.visaFarre : t.visaAlla(rader.length)}
          </Button>
        </div>
        {alla ? null : <p className={s.paPapper}>{t.paPapper(KORT, rader.length)}</p>}
      </>
    ) : null;
  const storst = forsta ? t.storst(forsta.namn, forsta.antal, totalt) : t.inga;
  const nuHref = (kod: string) => till(filter({ kod }));

  if (!mot)
    return (
      <div className={s.figur}>
        <Diagram
          heading={rubrik}
          sentence={storst}
          {...underrad}
          chart={
            <>
              <RankedBars
                label={storst}
                unit={t.unit}
                itemLabel={radrubrik}
                valueLabel={t.antal}
                suppressBelow={0}
                keepOrder
                items={visas.map(({ kod, namn, antal }) => ({ id: kod, label: namn, value: antal }))}
                hrefFor={({ id }) => nuHref(id)}
              />
              {mer}
            </>
          }
          table={
            <>
              <Antalstabell titel={rubrik} radrubrik={radrubrik} rader={visas} href={nuHref} />
              {mer}
            </>
          }
        />
      </div>
    );
  const tydliga = rader.filter(({ verdikt }) => verdikt && arTydlig(verdikt)).length;
  const mening = `${storst} ${t.prov(mot.provade, tydliga, mot.vantar)}`;
  const rubrikDa = t.medDagar(mot.namn, mot.dagar);
  return (
    <div className={s.figur}>
      <Diagram
        heading={rubrik}
        sentence={mening}
        {...underrad}
        period={t.spannMot(t.medDagar(String(underrad.period), dagar), t.medDagar(mot.spann, mot.dagar))}
        chart={
          <>
            <RankedBars
              label={mening}
              unit={t.unit}
              itemLabel={radrubrik}
              valueLabel={t.medDagar(t.denna, dagar)}
              comparisonLabel={rubrikDa}
              keepOrder
              suppressBelow={0}
              items={visas.map(({ kod, namn, antal, verdikt }) => ({
                id: kod,
                label: namn,
                value: antal,
                comparison: verdikt?.forr ?? 0,
                note: verdikt ? `${form(verdikt)} ${utfall(verdikt)}` : undefined,
              }))}
              hrefFor={({ id }) => nuHref(id)}
            />
            {mer}
          </>
        }
        table={
          <>
            <Jamforelsetabell
              rubrik={radrubrik}
              titel={rubrik}
              dagarNu={dagar}
              rader={visas.flatMap(({ verdikt, ...rad }) => (verdikt ? [{ ...rad, verdikt }] : []))}
              rubrikDa={rubrikDa}
              nuHref={({ kod }) => nuHref(kod)}
              daHref={({ kod }) => mot.till(filter({ kod }))}
            />
            {mer}
          </>
        }
      />
    </div>
  );
}

function Antalstabell({
  titel,
  radrubrik,
  rader,
  href,
}: {
  titel: string;
  radrubrik: string;
  rader: readonly Serierad[];
  href: (kod: string) => string | undefined;
}) {
  const antal = ({ kod, namn, antal: n }: Serierad) => {
    const adress = href(kod);
    return adress === undefined || n === 0 ? (
      tal(n)
    ) : (
      <Link href={adress} aria-label={`${texter.rapporter(n)}, ${namn}`}>
        {tal(n)}
      </Link>
    );
  };
  return (
    <DataTable
      caption={titel}
      hideCaption
      dense
      columns={[
        { id: 'namn', header: radrubrik, isRowHeader: true, cell: ({ namn }) => namn },
        { id: 'antal', header: t.antal, align: 'end', cell: antal },
      ]}
      rows={rader}
      rowId={({ kod }) => kod}
    />
  );
}

/** What has clearly changed first, then most reports; what there are too few of to judge last. */
function ordna(rader: readonly Serierad[]): Serierad[] {
  const vikt = ({ verdikt }: Serierad): number =>
    verdikt && arTydlig(verdikt) ? 0 : verdikt?.verdikt === VERDICTS.tooFew ? 2 : 1;
  return [...rader].sort((a, b) => vikt(a) - vikt(b) || b.antal - a.antal);
}
