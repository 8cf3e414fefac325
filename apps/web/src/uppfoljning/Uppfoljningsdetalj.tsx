import { tillstandsnamn, UPPFOLJNING } from '@roda-traden/domain';
import { Badge, HistoryList, Link, Notice, PageHeader, Panel } from '@roda-traden/ui';
import { Beslutsrad, Beslutsrattelse } from '../beslut/index.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import { dagtext, tidtext } from '../lib/tid.ts';
import { FOLJ_TRADEN, tradvagar } from '../lib/tradvagar.ts';
import { Dajamforelse } from './Dajamforelse.tsx';
import { Uppfoljningshandlingar } from './Uppfoljningshandlingar.tsx';
import { Uppfoljningsord } from './Uppfoljningsord.tsx';
import s from './uppfoljning.module.css';
import { texter } from './uppfoljning.texter.ts';
import { sokvagar } from './uppfoljning.vagar.ts';

const UppfoljningsdetaljFragment = graphql(`
  fragment Uppfoljningsdetalj on Uppfoljning {
    id
    nummer
    datum
    status
    plan {
      id
      namn
    }
    beslut {
      id
      ...Beslutsrad
      ...Beslutsrattelse
    }
    brister {
      falt
      meddelande
    }
    historik {
      id
      tid
      av
      handling
      kommentar
    }
    ...Uppfoljningsord
    ...Uppfoljningshandlingar
    ...Dajamforelse
  }
`);

/** One follow-up: the words, the decision, and the measures then and now. */
export function Uppfoljningsdetalj({
  uppfoljning,
}: {
  uppfoljning: FragmentType<typeof UppfoljningsdetaljFragment>;
}) {
  const data = getFragmentData(UppfoljningsdetaljFragment, uppfoljning);
  const namn = texter.nummer(data.nummer);
  return (
    <div className={s.sida}>
      <Sidtitel>{texter.sidtitel(namn)}</Sidtitel>
      <PageHeader
        title={`${namn} ${texter.av(data.plan.namn)}`}
        eyebrow={<Link href={sokvagar.uppfoljningar}>{texter.tillbaka}</Link>}
        lead={texter.lageDen(dagtext(data.datum))}
        actions={<Uppfoljningshandlingar uppfoljning={data} />}
      >
        <Badge tone={data.status === 'granskad' ? 'ok' : 'info'}>
          {tillstandsnamn(UPPFOLJNING, data.status)}
        </Badge>
      </PageHeader>
      {data.beslut ? (
        <div>
          <Beslutsrad beslut={data.beslut} />
          <Beslutsrattelse beslut={data.beslut} />
          <Link href={tradvagar.beslut(data.beslut.id)} className="ej-utskrift">
            {FOLJ_TRADEN}
          </Link>
        </div>
      ) : null}
      {data.brister.length > 0 ? (
        <Notice title={texter.saknas}>
          <ul className={s.brister}>
            {data.brister.map((brist) => (
              <li key={brist.falt}>{brist.meddelande}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <Uppfoljningsord uppfoljning={data} />
      <Dajamforelse uppfoljning={data} />
      <Panel title={texter.historik} variant="flat">
        <HistoryList
          label={texter.historik}
          entries={data.historik.map((rad) => ({
            id: rad.id,
            at: rad.tid,
            when: tidtext(rad.tid),
            who: rad.av,
            what: [texter.handling[rad.handling] ?? rad.handling, rad.kommentar].filter(Boolean).join(': '),
          }))}
        />
      </Panel>
    </div>
  );
}
