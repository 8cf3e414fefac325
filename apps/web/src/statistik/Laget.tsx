import { Link, Notice } from '@roda-traden/ui';
import type { VerdiktDelFragment } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { useLankar } from './lankar.ts';
import s from './Paneler.module.css';
import { Periodverdikt } from './Periodverdikt.tsx';
import { texter } from './statistik.texter.ts';
import type { Mot } from './tillstand.ts';
import { utfall, VerdiktDel } from './verdikt.ts';

export const LagetDel = graphql(`
  fragment LagetDel on Analys {
    antal
    vantar
    period {
      fran
      till
    }
    foregaende {
      fran
      till
    }
    ifjol {
      fran
      till
    }
    motForegaende {
      ...VerdiktDel
    }
    motIfjol {
      ...VerdiktDel
    }
    rapportorer {
      kanda
      franKanda
      flestFranEn
      anonyma
    }
  }
`);

/** The answer first: how many, over how many days, against what, and from how many. */
export function Laget({
  analys,
  mot,
  filtrerat,
}: {
  analys: FragmentType<typeof LagetDel>;
  mot: Mot;
  /** Something beside the period is chosen: those who wait may or may not belong. */
  filtrerat: boolean;
}) {
  const data = getFragmentData(LagetDel, analys);
  const ifjol = getFragmentData(VerdiktDel, data.motIfjol);
  const fore = getFragmentData(VerdiktDel, data.motForegaende);
  // Twelve months: last year is also what came before, and is said once.
  const samma = data.ifjol.fran === data.foregaende.fran && data.ifjol.till === data.foregaende.till;
  const sidor = [
    { mot: 'ifjol', v: ifjol },
    { mot: 'foregaende', v: fore },
  ] as const;
  const ord = [...sidor].sort((a) => (a.mot === mot ? -1 : 1)).find(({ v }) => v.hinder === null);
  const bedomda = sidor.filter(({ v }) => v.hinder === null);
  const andras = bedomda.length > 0 ? bedomda.some(({ v }) => v.vantar !== null) : undefined;
  return (
    <section className={s.laget} aria-labelledby="laget-rubrik">
      <h2 id="laget-rubrik" className={s.mening}>
        {ord
          ? texter.mening(
              ord.v.nu,
              ord.v.dagarNu,
              ord.v.forr,
              ord.v.dagarForr,
              texter.motKort[ord.mot],
              utfall(ord.v, ', '),
            )
          : texter.utanJamforelse(data.antal, ifjol.dagarNu)}
      </h2>
      {data.vantar > 0 ? (
        <Notice tone="info" title={texter.vantarRubrik(data.vantar)}>
          {filtrerat ? texter.vantarFiltrerat : texter.vantarText(data.antal + data.vantar, andras)}
        </Notice>
      ) : null}
      <div className={s.tre}>
        <Sida
          rubrik={samma ? texter.motFjolOchFore : texter.motFjol}
          verdikt={ifjol}
          nu={data.period}
          da={data.ifjol}
        />
        {samma ? null : (
          <Sida
            rubrik={texter.motFore}
            verdikt={fore}
            nu={data.period}
            da={data.foregaende}
            not={texter.arstid}
          />
        )}
        <Bakom {...data.rapportorer} antal={data.antal} />
      </div>
    </section>
  );
}

interface Dagar {
  fran: string;
  till: string;
}

function Sida({
  rubrik,
  verdikt: v,
  nu,
  da,
  not,
}: {
  rubrik: string;
  verdikt: VerdiktDelFragment;
  nu: Dagar;
  da: Dagar;
  not?: string;
}) {
  const { till } = useLankar();
  const medRader = ({ fran, till: sista }: Dagar) => ({
    fran,
    till: sista,
    href: till({ fran, till: sista }),
  });
  return (
    <div className={s.ruta}>
      <h3>{rubrik}</h3>
      <Periodverdikt verdikt={v} nu={medRader(nu)} da={medRader(da)} />
      {not ? <p className={s.not}>{not}</p> : null}
    </div>
  );
}

function Bakom({
  antal,
  kanda,
  franKanda,
  flestFranEn,
  anonyma,
}: {
  antal: number;
  kanda: number;
  franKanda: number;
  flestFranEn: number;
  anonyma: number;
}) {
  const { till } = useLankar();
  return (
    <div className={s.ruta}>
      <h3>{texter.bakom}</h3>
      <ul className={s.bakom}>
        <li>
          {texter.kanda(kanda)}
          {franKanda > 0 ? (
            <>
              , <Antal href={till({ kandRapportor: true })} text={texter.franKanda(franKanda)} />
            </>
          ) : null}
        </li>
        <li>
          <Antal
            href={anonyma > 0 ? till({ kandRapportor: false }) : undefined}
            text={texter.anonyma(anonyma)}
          />
        </li>
      </ul>
      {flestFranEn > 1 ? <p className={s.not}>{texter.flestFranEn(flestFranEn, antal)}</p> : null}
      <p className={s.not}>{texter.flerRapporter}</p>
    </div>
  );
}

function Antal({ href, text }: { href: string | undefined; text: string }) {
  return href === undefined ? text : <Link href={href}>{text}</Link>;
}
