import {
  ALLVARSGRADER,
  ANDTS_TAGGAR,
  HANTERINGSKLASSER,
  KANALER,
  POLISANMALD,
  SAKERHETER,
} from '@roda-traden/domain';
import { type DescriptionItem, DescriptionList } from '@roda-traden/ui';
import { Link } from 'react-router';
import { type FragmentType, getFragmentData, graphql } from '../../gql/index.ts';
import { hanvisningsnamn, namnFor } from '../ord.ts';
import { texter } from '../rapport.texter.ts';
import { hantText } from '../tidsord.ts';
import s from './Beskrivning.module.css';
import { MaskadText } from './MaskadText.tsx';

const RapportuppgifterFragment = graphql(`
  fragment Rapportuppgifter on Rapport {
    id
    kanal
    pagar
    status
    allvar
    andts
    sakerhet
    polisanmald
    hanteringsklass
    hantFran
    hantTill
    hantPrecision
    platstext
    villHaSvar
    hanvisadTill
    skal
    kompletteringsfraga
    kategori {
      id
      namn
      artnamn
    }
    omrade {
      id
      namn
    }
    rapportor {
      id
      namn
    }
    huvudrapport {
      id
      referens
    }
    viewerKan {
      bedoma
      lasaOriginal
    }
  }
`);

/** The facts. Those that the assessment form holds are left to it, where there is one. */
export function Uppgifter({
  rapport,
  tillRapport,
}: {
  rapport: FragmentType<typeof RapportuppgifterFragment>;
  tillRapport: (id: string) => string;
}) {
  const r = getFragmentData(RapportuppgifterFragment, rapport);
  const t = texter.detalj;
  const rader: (DescriptionItem | null)[] = [
    r.huvudrapport
      ? {
          term: t.dubblettAv,
          value: <Link to={tillRapport(r.huvudrapport.id)}>{r.huvudrapport.referens}</Link>,
        }
      : null,
    r.hanvisadTill ? { term: t.hanvisadTill, value: hanvisningsnamn(r.hanvisadTill) } : null,
    r.skal ? { term: t.skal, value: r.skal } : null,
    r.status === 'vantar_komplettering' && r.kompletteringsfraga
      ? { term: t.fraga, value: r.kompletteringsfraga }
      : null,
    { term: t.nar, value: hantText(r) },
    {
      term: t.plats,
      value: (
        <>
          {r.omrade?.namn ?? t.okandPlats}
          {r.platstext ? (
            <>
              {' · '}
              <MaskadText text={r.platstext} />
            </>
          ) : null}
        </>
      ),
    },
    ...(r.viewerKan.bedoma
      ? []
      : [
          {
            term: t.kategori,
            value: r.kategori ? `${r.kategori.artnamn} › ${r.kategori.namn}` : t.ingenKategori,
          },
          { term: t.allvar, value: r.allvar ? namnFor(ALLVARSGRADER, r.allvar) : t.ingetAllvar },
          r.andts.length > 0
            ? { term: t.andts, value: r.andts.map((tagg) => namnFor(ANDTS_TAGGAR, tagg)).join(', ') }
            : null,
          { term: t.polisanmald, value: namnFor(POLISANMALD, r.polisanmald) },
          { term: t.hanteringsklass, value: namnFor(HANTERINGSKLASSER, r.hanteringsklass) },
        ]),
    { term: t.hurSakert, value: namnFor(SAKERHETER, r.sakerhet) },
    r.pagar ? { term: t.pagar, value: t.pagarJa } : null,
    { term: t.kanal, value: namnFor(KANALER, r.kanal) },
    { term: t.rapportor, value: r.rapportor?.namn ?? t.rapportorAnonym },
    r.villHaSvar ? { term: t.svar, value: r.viewerKan.lasaOriginal ? t.svarOnskas : t.svarOnskasKort } : null,
  ];
  return (
    <section aria-labelledby="rapport-uppgifter" className={s.del}>
      <h3 id="rapport-uppgifter">{t.uppgifter}</h3>
      <DescriptionList items={rader.filter((rad) => rad !== null)} />
    </section>
  );
}
