import { ATGARDSPLAN, lagesbildsmaskin, tillstandsnamn } from '@roda-traden/domain';
import { Badge, Link, Panel } from '@roda-traden/ui';
import { atgardsvagar, urvalssokvag } from '../atgardsplan/index.ts';
import type { OversiktslageFragment as Lage } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { useJag } from '../konto/index.ts';
import { lagesbildSokvag } from '../lagesbild/index.ts';
import { dagtext } from '../lib/tid.ts';
import { FOLJ_TRADEN, tradvagar } from '../lib/tradvagar.ts';
import { Hanvisning } from '../rodtrad/index.ts';
import s from './oversikt.module.css';
import { texter } from './oversikt.texter.ts';

const t = texter.laget;

const LageFragment = graphql(`
  fragment Oversiktslage on Oversiktslage {
    lagesbild {
      id
      nummer
      fran
      till
      status
      kanOppnas
    }
    operativ {
      id
      nummer
      fran
      till
      status
      kanOppnas
    }
    problem {
      id
      namn
      atgarder
      forsenade
    }
    hanvisning {
      ...Hanvisning
    }
    plan {
      id
      namn
      status
      antal
      statusar {
        kod
        namn
        antal
      }
      flaggor {
        kod
        namn
        antal
      }
    }
  }
`);

/** The läge as it is described, and how the plan goes. */
export function Laget({ laget }: { laget: FragmentType<typeof LageFragment> }) {
  const { jag } = useJag();
  const { lagesbild, operativ, problem, plan, hanvisning } = getFragmentData(LageFragment, laget);
  const serOperativa = jag?.viewerKan.includes('analys:lasa') ?? false;
  return (
    <Panel title={t.rubrik}>
      {lagesbild ? (
        <Bild bild={lagesbild} slag="strategisk" namn={t.strategisk(lagesbild.nummer)} />
      ) : (
        <p className={s.dampad}>{t.ingenStrategisk}</p>
      )}
      {lagesbild && hanvisning ? <Hanvisning hanvisning={hanvisning} nummer={lagesbild.nummer} /> : null}
      {operativ ? (
        <Bild bild={operativ} slag="operativ" namn={t.operativ(operativ.nummer)} />
      ) : serOperativa ? (
        <p className={s.dampad}>{t.ingenOperativ}</p>
      ) : null}
      {problem.length > 0 ? (
        <>
          <h3 className={s.delrubrik}>{t.problem}</h3>
          <ul className={s.lista}>
            {problem.map((p) => (
              <li key={p.id}>
                <Link href={tradvagar.problem(p.id)}>{p.namn}</Link>
                {typeof p.atgarder === 'number' ? (
                  <span className={s.dampad}>
                    {t.atgarder(p.atgarder)}
                    {p.forsenade ? `, ${t.forsenade(p.forsenade)}` : ''}
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {plan ? <Planen plan={plan} /> : <p className={s.dampad}>{t.ingenPlan}</p>}
      {lagesbild ? (
        <p className={`${s.vagar} ej-utskrift`}>
          <Link href={tradvagar.tradar}>{FOLJ_TRADEN}</Link>
          {jag?.viewerKan.includes('tavla:lasa') ? <Link href={atgardsvagar.tavla}>{t.tavla}</Link> : null}
        </p>
      ) : null}
    </Panel>
  );
}

function Bild({
  bild,
  slag,
  namn,
}: {
  bild: NonNullable<Lage['lagesbild']>;
  slag: 'operativ' | 'strategisk';
  namn: string;
}) {
  return (
    <p className={s.bild}>
      {bild.kanOppnas ? <Link href={lagesbildSokvag(bild.id)}>{namn}</Link> : <strong>{namn}</strong>}
      <span className={s.dampad}>{t.period(dagtext(bild.fran), dagtext(bild.till))}</span>
      <Badge tone="neutral">{tillstandsnamn(lagesbildsmaskin(slag), bild.status)}</Badge>
    </p>
  );
}

/** Each number opens the measures that it counts. */
function Planen({ plan }: { plan: NonNullable<Lage['plan']> }) {
  const attSePa = plan.flaggor.filter((f) => f.antal > 0);
  return (
    <>
      <p className={s.bild}>
        <Link href={urvalssokvag({ plan: plan.id })}>{plan.namn}</Link>
        <Badge tone="neutral">{tillstandsnamn(ATGARDSPLAN, plan.status)}</Badge>
        <span className={s.dampad}>{t.atgarder(plan.antal)}</span>
      </p>
      <h3 className={s.delrubrik}>{t.attSePa}</h3>
      {attSePa.length === 0 ? <p>{t.inget}</p> : null}
      <ul className={s.rad}>
        {attSePa.map((f) => (
          <li key={f.kod}>
            <Link href={urvalssokvag({ plan: plan.id, flagga: f.kod })} className={s.antal}>
              {f.namn} <strong>{f.antal}</strong>
            </Link>
          </li>
        ))}
      </ul>
      <h3 className={s.delrubrik}>{t.perStatus}</h3>
      <ul className={s.rad}>
        {plan.statusar.map((rad) => (
          <li key={rad.kod}>
            <Link href={urvalssokvag({ plan: plan.id, status: rad.kod })} className={s.antal}>
              {rad.namn} <strong>{rad.antal}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
