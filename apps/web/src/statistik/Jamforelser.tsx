import { VERDICTS } from '@roda-traden/domain';
import { Button, Tabs } from '@roda-traden/ui';
import { Diagram, RankedBars } from '@roda-traden/ui/diagram';
import { useState } from 'react';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { Jamforelsetabell, type Rad } from './Jamforelsetabell.tsx';
import { useLankar } from './lankar.ts';
import s from './Paneler.module.css';
import { texter } from './statistik.texter.ts';
import { spanntext } from './tid.ts';
import type { Mot } from './tillstand.ts';
import { useUnderrad } from './underlag.tsx';
import { arTydlig, form, utfall, VerdiktDel } from './verdikt.ts';

export const JamforelserDel = graphql(`
  fragment JamforelserDel on Analys {
    vantar
    period {
      fran
      till
      dagar
    }
    foregaende {
      fran
      till
      dagar
    }
    ifjol {
      fran
      till
      dagar
    }
    provadeForegaende
    provadeIfjol
    motForegaende {
      hinder
    }
    motIfjol {
      hinder
    }
    kategorier {
      kod
      namn
      antal
      motForegaende {
        ...VerdiktDel
      }
      motIfjol {
        ...VerdiktDel
      }
    }
  }
`);

const RADER_I_MOTE = 7;

/** Each category now and then, with a verdict that has been adjusted for how many were asked. */
export function Jamforelser({
  analys,
  mot,
  bytMot,
  mote,
}: {
  analys: FragmentType<typeof JamforelserDel>;
  mot: Mot;
  /** On the projector: no more than a screen holds. */
  mote: boolean;
  bytMot: (mot: Mot) => void;
}) {
  const data = getFragmentData(JamforelserDel, analys);
  const { till } = useLankar();
  const underrad = useUnderrad();
  const { period } = data;
  const referens = mot === 'ifjol' ? data.ifjol : data.foregaende;
  const { hinder } = mot === 'ifjol' ? data.motIfjol : data.motForegaende;
  const rader = data.kategorier
    .map(
      ({ kod, namn, antal, motForegaende, motIfjol }): Rad => ({
        kod,
        namn,
        antal,
        verdikt: getFragmentData(VerdiktDel, mot === 'ifjol' ? motIfjol : motForegaende),
      }),
    )
    .filter(({ antal, verdikt }) => antal > 0 || verdikt.forr > 0);
  const [visaAlla, setVisaAlla] = useState(false);
  // What has clearly changed first; what there are too few of to judge would only hide it.
  const bedomda = rader
    .filter(({ verdikt }) => verdikt.verdikt !== VERDICTS.tooFew)
    .sort((a, b) => Number(arTydlig(b.verdikt)) - Number(arTydlig(a.verdikt)));
  const forFa = rader.filter(({ verdikt }) => verdikt.verdikt === VERDICTS.tooFew);
  const korta = (bedomda.length > 0 ? bedomda : forFa).slice(0, mote ? RADER_I_MOTE : undefined);
  const visas = visaAlla ? [...bedomda, ...forFa] : korta;
  const nuHref = ({ kod }: Pick<Rad, 'kod'>) =>
    till({ kategorier: [kod], fran: period.fran, till: period.till });
  const daHref = ({ kod }: Pick<Rad, 'kod'>) =>
    till({ kategorier: [kod], fran: referens.fran, till: referens.till });
  const provade = mot === 'ifjol' ? data.provadeIfjol : data.provadeForegaende;
  const mening = hinder
    ? `${texter.mot[mot]} ${texter.hinder(hinder)}.`
    : texter.prov(provade, rader.filter(({ verdikt }) => arTydlig(verdikt)).length, data.vantar);

  const dolda = rader.length - korta.length;
  const mer =
    dolda > 0 ? (
      <>
        {!visaAlla && dolda === forFa.length ? (
          <p className={s.utskrift}>{texter.utelamnade(dolda)}</p>
        ) : null}
        <div className={s.mer}>
          <Button variant="quiet" aria-expanded={visaAlla} onPress={() => setVisaAlla(!visaAlla)}>
            {visaAlla
              ? texter.visaFarreKategorier
              : dolda === forFa.length
                ? texter.visaForFa(dolda)
                : texter.visaAllaKategorier(rader.length)}
          </Button>
        </div>
      </>
    ) : null;

  return (
    <Diagram
      heading={texter.jamforelse}
      sentence={mening}
      {...underrad}
      period={texter.spannMot(spanntext(period), period.dagar, spanntext(referens), referens.dagar)}
      defaultView="table"
      actions={
        <Tabs
          label={texter.jamforMot}
          variant="small"
          selected={mot}
          onSelect={(val) => bytMot(val === 'foregaende' ? 'foregaende' : 'ifjol')}
          items={(['ifjol', 'foregaende'] as const).map((id) => ({
            id,
            label: texter.mot[id],
            content: null,
          }))}
        />
      }
      chart={
        <>
          <RankedBars
            label={mening}
            unit={texter.unit}
            itemLabel={texter.kategori}
            valueLabel={texter.medDagar(texter.nu, period.dagar)}
            comparisonLabel={texter.medDagar(texter.mot[mot], referens.dagar)}
            keepOrder
            suppressBelow={0}
            items={visas.map((rad) => ({
              id: rad.kod,
              label: rad.namn,
              value: rad.antal,
              comparison: rad.verdikt.forr,
              note: hinder ? undefined : `${form(rad.verdikt)} ${utfall(rad.verdikt)}`,
            }))}
            hrefFor={({ id }) => nuHref({ kod: id })}
          />
          {mer}
        </>
      }
      table={
        <>
          <Jamforelsetabell
            dagarNu={period.dagar}
            rader={visas}
            rubrikDa={texter.medDagar(texter.mot[mot], referens.dagar)}
            nuHref={nuHref}
            daHref={daHref}
          />
          {mer}
        </>
      }
    />
  );
}
