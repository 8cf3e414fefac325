import { GRUPPSLAG } from '@roda-traden/domain';
import { Badge, DescriptionList, Link, PageHeader } from '@roda-traden/ui';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import { dagtext, idag } from '../lib/tid.ts';
import { Gruppatgarder } from './Gruppatgarder.tsx';
import { Gruppkrav } from './Gruppkrav.tsx';
import { Historik } from './Historik.tsx';
import s from './organisation.module.css';
import { texter } from './organisation.texter.ts';
import { sokvagar } from './organisation.vagar.ts';
import { Platser } from './Platser.tsx';
import { useRubrikfokus } from './useRubrikfokus.ts';

const t = texter.grupp;

const GruppdetaljFragment = graphql(`
  fragment Gruppdetalj on Grupp {
    id
    namn
    slag
    arRad
    beskrivning
    ordforande
    ordforandeOrganisation {
      id
      namn
    }
    sammankallande
    motenPerAr
    diariefors
    giltigTill
    krav {
      ...Gruppkravrad
    }
    historik {
      id
      ...Organisationshistorik
    }
    ...Gruppatgarder
    ...Gruppplatser
  }
`);

/** Everything about one group. */
export function Gruppdetalj({ grupp }: { grupp: FragmentType<typeof GruppdetaljFragment> }) {
  const data = getFragmentData(GruppdetaljFragment, grupp);
  const rubrik = useRubrikfokus();
  const dag = idag();
  const till = data.giltigTill;
  const ingen = <span className={s.dampad}>{texter.inteAngivet}</span>;
  const ledare = data.ordforandeOrganisation;
  return (
    <div className={s.detalj}>
      <Sidtitel>{texter.sidtitel(data.namn)}</Sidtitel>
      <PageHeader
        size="detail"
        headingLevel={2}
        headingRef={rubrik}
        title={data.namn}
        eyebrow={GRUPPSLAG.find((slag) => slag.kod === data.slag)?.namn}
        lead={data.beskrivning}
        actions={<Gruppatgarder grupp={data} />}
      >
        {data.arRad ? <Badge tone="info">{t.rad}</Badge> : null}
        {till ? (
          <Badge tone={till < dag ? 'neutral' : 'warn'}>
            {till < dag ? t.avslutad(dagtext(till)) : t.upphor(dagtext(till))}
          </Badge>
        ) : null}
      </PageHeader>
      <DescriptionList
        items={[
          {
            term: t.ordforande,
            value: data.ordforande ? (
              <>
                {data.ordforande}
                {ledare ? (
                  <>
                    {', '}
                    <Link href={sokvagar.enhet(ledare.id)}>{ledare.namn}</Link>
                  </>
                ) : null}
              </>
            ) : (
              ingen
            ),
          },
          { term: t.sammankallande, value: data.sammankallande || ingen },
          { term: t.moten, value: data.motenPerAr ? t.motenPerAr(data.motenPerAr) : ingen },
          { term: t.anteckningar, value: data.diariefors ? t.diariefors : t.diarieforsInte },
        ]}
      />
      <Gruppkrav krav={data.krav} />
      <Platser grupp={data} />
      <Historik rader={data.historik} vad={texter.historikGrupp} />
    </div>
  );
}
