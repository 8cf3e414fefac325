import type { ArtKod, RapportFilter } from '@roda-traden/domain';
import { RadioGroup } from '@roda-traden/ui';
import { Diagram, TimeSeriesChart, TimeSeriesTable } from '@roda-traden/ui/diagram';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { type Delserie, delserier } from './delserier.ts';
import { useLankar } from './lankar.ts';
import { perioderFor } from './manadsaxel.ts';
import { manadIPeriod } from './markfilter.ts';
import s from './Paneler.module.css';
import { texter } from './statistik.texter.ts';
import type { Tillstand } from './tillstand.ts';
import { useUnderrad } from './underlag.tsx';

export const DelarDel = graphql(`
  fragment DelarDel on Analys {
    antal
    period {
      fran
      till
    }
    manader {
      manad
      antal
      ofullstandig
      pagar
      forvantat {
        medel
      }
      kategorier {
        kod
        namn
        antal
        forvantat {
          medel
        }
      }
    }
  }
`);

export interface Artregister {
  /** A category's art; undefined for one without. */
  artFor(kategori: string): { kod: string; namn: string } | undefined;
}

/** Month by month for the five largest categories (or arter) and the rest, each in its own box on one scale. */
export function Delar({
  analys,
  register,
  niva,
  bytNiva,
}: {
  analys: FragmentType<typeof DelarDel>;
  register: Artregister;
  niva: Tillstand['niva'];
  bytNiva: (niva: Tillstand['niva']) => void;
}) {
  const data = getFragmentData(DelarDel, analys);
  const { till } = useLankar();
  const underrad = useUnderrad();
  const { manader, period } = data;
  const serier = delserier(
    manader.map(({ kategorier, forvantat }) => ({ delar: kategorier, harSpann: forvantat !== null })),
    ({ kod, namn }) => {
      if (niva === 'kategori') return { id: kod, namn };
      const art = register.artFor(kod);
      return art ? { id: art.kod, namn: art.namn } : { id: '-', namn: texter.utanKategori };
    },
    texter.ovriga,
  );
  const perioder = perioderFor(manader);
  const hogst = Math.max(
    0,
    ...serier.flatMap(({ antal, spann }) => [...antal, ...spann.map((x) => x?.[1] ?? 0)]),
  );
  const summa = ({ antal }: Delserie): number => antal.reduce((total, n) => total + n, 0);
  const delfilter = ({ id, ovriga, koder }: Delserie): RapportFilter =>
    niva === 'art' && !ovriga && id !== '-' ? { arter: [id as ArtKod] } : { kategorier: koder };
  const href = (serie: Delserie | undefined, manad: string): string | undefined =>
    till({ ...(serie && delfilter(serie)), ...manadIPeriod(manad, period) });
  const storst = serier.find(({ ovriga }) => !ovriga);

  return (
    <Diagram
      heading={niva === 'art' ? texter.delarPerArt : texter.delarPerKategori}
      sentence={storst ? texter.delarMening(storst.namn, summa(storst), data.antal) : texter.tomt}
      {...underrad}
      actions={
        <RadioGroup
          label={texter.niva}
          hideLabel
          variant="inline"
          value={niva}
          onChange={(val) => bytNiva(val === 'art' ? 'art' : 'kategori')}
          options={(['kategori', 'art'] as const).map((id) => ({ id, label: texter.nivaer[id] }))}
        />
      }
      chart={
        <div className={s.rutnat}>
          {serier.map((serie) => (
            <figure key={serie.id} className={s.liten}>
              <figcaption>
                <b>{serie.namn}</b> {texter.delSumma(summa(serie))}
              </figcaption>
              <TimeSeriesChart
                size="small"
                reach={hogst}
                label={`${serie.namn}: ${texter.delSumma(summa(serie))}`}
                unit={texter.unit}
                periods={perioder}
                series={[{ id: serie.id, label: serie.namn, values: serie.antal, isOther: serie.ovriga }]}
                expected={
                  serie.spann.some(Boolean) ? { label: texter.spann, ranges: serie.spann } : undefined
                }
                hrefFor={({ period: { id } }) => href(serie, id)}
              />
            </figure>
          ))}
        </div>
      }
      table={
        <TimeSeriesTable
          caption={niva === 'art' ? texter.delarPerArt : texter.delarPerKategori}
          unit={texter.unit}
          periods={perioder}
          series={[
            { id: '*', label: texter.alla, values: manader.map(({ antal }) => antal) },
            ...serier.map((serie) => ({ id: serie.id, label: serie.namn, values: serie.antal })),
          ]}
          hrefFor={({ period: { id }, series }) =>
            href(
              serier.find((serie) => serie.id === series?.id),
              id,
            )
          }
        />
      }
    >
      {serier.some(({ spann }) => spann.some(Boolean)) ? (
        <p className={s.forklaring}>{texter.delarForklaring}</p>
      ) : null}
    </Diagram>
  );
}
