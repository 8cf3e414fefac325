import { ATGARDSPLAN, tillstandsnamn } from '@roda-traden/domain';
import { Badge, Link, Panel } from '@roda-traden/ui';
import type { KedjaFragment as Kedjedata } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { dagtext } from '../lib/tid.ts';
import { tradvagar } from '../lib/tradvagar.ts';
import { uppfoljningsvagar } from '../uppfoljning/index.ts';
import s from './Kedja.module.css';
import { texter } from './rodtrad.texter.ts';

const t = texter.kedja;

const KedjaFragment = graphql(`
  fragment Kedja on RodTrad {
    lagesbild {
      id
    }
    planer {
      id
    }
    kedja {
      lagesbild {
        id
        nummer
        beslut {
          id
          datum
          paragraf
        }
      }
      planer {
        id
        nummer
        namn
        status
        gallande
        beslut {
          id
          datum
          paragraf
        }
        uppfoljningar {
          id
          datum
          beslut {
            id
            paragraf
          }
        }
      }
    }
  }
`);

type Plan = Kedjedata['kedja'][number]['planer'][number];
type Beslut = { id: string; datum: string; paragraf: string } | null | undefined;

/** The thread's past and future: each decided lägesbild and plan of the kommun, with the way to its own thread. */
export function Kedja({
  trad,
  delvis,
}: {
  trad: FragmentType<typeof KedjaFragment>;
  /** Only a part of the thread is shown: the whole of it can be opened too. */
  delvis: boolean;
}) {
  const { lagesbild, planer, kedja } = getFragmentData(KedjaFragment, trad);
  // One lägesbild with its one plan is all on the thread already.
  if (kedja.length < 2 && (kedja[0]?.planer.length ?? 0) < 2) return null;
  const har = planer[0]?.id;
  const planenArHar = kedja.some((lank) => lank.planer.some((plan) => plan.id === har));
  return (
    <Panel title={t.rubrik}>
      <p className={s.dampad}>{t.ingress}</p>
      <ol className={s.kedja}>
        {kedja.map((lank) => (
          <li key={lank.lagesbild.id} className={s.lank}>
            <Namn
              namn={t.lagesbild(lank.lagesbild.nummer)}
              beslut={lank.lagesbild.beslut}
              har={!planenArHar && lank.lagesbild.id === lagesbild.id}
              oppnas={delvis}
            />
            {lank.planer.length === 0 ? <p className={s.dampad}>{t.ingenPlan}</p> : null}
            <ol className={s.planer}>
              {lank.planer.map((plan) => (
                <li key={plan.id} className={s.plan}>
                  <Namn
                    namn={t.plan(plan.namn, plan.nummer)}
                    beslut={plan.beslut}
                    har={plan.id === har}
                    oppnas={delvis}
                    status={plan.gallande ? t.galler : tillstandsnamn(ATGARDSPLAN, plan.status)}
                    gallande={plan.gallande}
                  />
                  <Uppfoljningar plan={plan} />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Namn({
  namn,
  beslut,
  har,
  oppnas,
  status,
  gallande = false,
}: {
  namn: string;
  beslut: Beslut;
  har: boolean;
  oppnas: boolean;
  status?: string | undefined;
  gallande?: boolean | undefined;
}) {
  return (
    <div className={s.namn}>
      <p className={s.rad}>
        {beslut && (oppnas || !har) ? (
          <Link href={tradvagar.beslut(beslut.id)}>{namn}</Link>
        ) : (
          <strong aria-current={har ? 'page' : undefined}>{namn}</strong>
        )}
        {status ? <Badge tone={gallande ? 'ok' : 'neutral'}>{status}</Badge> : null}
        {har ? <Badge tone="info">{t.har}</Badge> : null}
      </p>
      {beslut ? <p className={s.dampad}>{t.beslut(dagtext(beslut.datum), beslut.paragraf)}</p> : null}
    </div>
  );
}

function Uppfoljningar({ plan }: { plan: Plan }) {
  if (!plan.uppfoljningar) return null;
  if (plan.uppfoljningar.length === 0) return <p className={s.dampad}>{t.ingenUppfoljning}</p>;
  return (
    <ul className={s.uppfoljningar}>
      {plan.uppfoljningar.map((u) => (
        <li key={u.id}>
          <Link href={uppfoljningsvagar.uppfoljning(u.id)}>{t.uppfoljning(dagtext(u.datum))}</Link>
          {u.beslut ? <span className={s.dampad}>{t.medBeslut(u.beslut.paragraf)}</span> : null}
        </li>
      ))}
    </ul>
  );
}
