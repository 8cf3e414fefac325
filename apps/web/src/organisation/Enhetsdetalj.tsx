import { barnTill, ORGANISATIONSTYPER, ovanfor, ROLLER } from '@roda-traden/domain';
import { Badge, DescriptionList, Link, Notice, PageHeader, Panel } from '@roda-traden/ui';
import { Fragment } from 'react';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import { dagtext, idag } from '../lib/tid.ts';
import { Enhetsatgarder } from './Enhetsatgarder.tsx';
import { Enhetsplatser } from './Enhetsplatser.tsx';
import { Historik } from './Historik.tsx';
import { Kontakt } from './Kontakt.tsx';
import s from './organisation.module.css';
import { texter } from './organisation.texter.ts';
import { sokvagar } from './organisation.vagar.ts';
import { useTrad } from './trad.ts';
import { useRubrikfokus } from './useRubrikfokus.ts';

const t = texter.enhet;

const EnhetsdetaljFragment = graphql(`
  fragment Enhetsdetalj on Organisation {
    id
    namn
    typ
    kontakt
    giltigFran
    giltigTill
    anvandare {
      id
      namn
      roll
    }
    historik {
      id
      ...Organisationshistorik
    }
    ...Enhetsatgarder
    ...Enhetsplatser
  }
`);

/** Everything about one unit. */
export function Enhetsdetalj({ enhet }: { enhet: FragmentType<typeof EnhetsdetaljFragment> }) {
  const data = getFragmentData(EnhetsdetaljFragment, enhet);
  const { trad } = useTrad();
  const rubrik = useRubrikfokus();
  const vag = ovanfor(data.id, trad);
  const under = barnTill(data.id, trad);
  const dag = idag();
  const till = data.giltigTill;
  return (
    <div className={s.detalj}>
      <Sidtitel>{texter.sidtitel(data.namn)}</Sidtitel>
      <PageHeader
        size="detail"
        headingLevel={2}
        headingRef={rubrik}
        title={data.namn}
        eyebrow={
          vag.length > 0 ? (
            <span className={s.vag}>
              {vag.map((over) => (
                <Fragment key={over.id}>
                  <Link href={sokvagar.enhet(over.id)}>{over.namn}</Link>
                  <span aria-hidden="true">›</span>
                </Fragment>
              ))}
            </span>
          ) : null
        }
        actions={<Enhetsatgarder enhet={data} trad={trad} />}
      >
        {till ? (
          <Badge tone={till < dag ? 'neutral' : 'warn'}>
            {till < dag ? t.avslutad(dagtext(till)) : t.upphor(dagtext(till))}
          </Badge>
        ) : null}
      </PageHeader>
      {till && till < dag ? <Notice>{t.avslutadText}</Notice> : null}
      <DescriptionList
        items={[
          { term: t.slag, value: ORGANISATIONSTYPER.find((typ) => typ.kod === data.typ)?.namn ?? data.typ },
          { term: t.kontakt, value: <Kontakt kontakt={data.kontakt} /> },
          {
            term: t.galler,
            value: texter.spann(
              data.giltigFran ? dagtext(data.giltigFran) : null,
              till ? dagtext(till) : null,
            ),
          },
        ]}
      />
      {under.length > 0 ? (
        <Panel title={t.under} headingLevel={3} variant="flat">
          <ul className={s.lankar}>
            {under.map((barn) => (
              <li key={barn.id}>
                <Link href={sokvagar.enhet(barn.id)}>{barn.namn}</Link>
                {barn.giltigTill && barn.giltigTill < dag ? <Badge>{texter.trad.avslutad}</Badge> : null}
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      <Enhetsplatser enhet={data} />
      {data.anvandare ? (
        <Panel title={t.anvandare} headingLevel={3} variant="flat">
          {data.anvandare.length === 0 ? <p className={s.dampad}>{t.ingaAnvandare}</p> : null}
          <ul className={s.lankar}>
            {data.anvandare.map((person) => (
              <li key={person.id}>
                {person.namn}
                <span className={s.dampad}>{ROLLER.find((roll) => roll.kod === person.roll)?.namn}</span>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      <Historik rader={data.historik} vad={texter.historikEnhet} />
    </div>
  );
}
