import {
  ATGARDSPLAN,
  type Lagesbildslag,
  lagesbildsmaskin,
  tillstandsnamn,
  UPPFOLJNING,
} from '@roda-traden/domain';
import { Badge, Link } from '@roda-traden/ui';
import { urvalssokvag } from '../atgardsplan/index.ts';
import { Beslutsrad } from '../beslut/index.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { lagesbildSokvag } from '../lagesbild/index.ts';
import { dagtext } from '../lib/tid.ts';
import { uppfoljningsvagar } from '../uppfoljning/index.ts';
import { Led } from './Led.tsx';
import s from './rodtrad.module.css';
import { texter } from './rodtrad.texter.ts';

const BeslutsledFragment = graphql(`
  fragment Beslutsled on RodTrad {
    uppfoljningar {
      id
      nummer
      datum
      status
      beslut {
        id
        ...Beslutsrad
      }
    }
    planer {
      id
      nummer
      namn
      status
      kanOppnas
      beslut {
        id
        ...Beslutsrad
      }
      effektmal {
        id
        matt
        utgangsvarde
        malvarde
        datum
      }
    }
  }
`);

/** What KS has decided: the follow-ups and the plan. */
export function Beslutsled({ trad }: { trad: FragmentType<typeof BeslutsledFragment> }) {
  const { uppfoljningar, planer } = getFragmentData(BeslutsledFragment, trad);
  const [plan, ...andra] = planer;
  return (
    <>
      {uppfoljningar ? (
        <Led rubrik={texter.led.uppfoljning}>
          {uppfoljningar.length === 0 ? <p className={s.dampad}>{texter.ingenUppfoljning}</p> : null}
          <ul className={s.lista}>
            {uppfoljningar.map((u) => (
              <li key={u.id}>
                <p className={s.namnrad}>
                  <Link href={uppfoljningsvagar.uppfoljning(u.id)}>
                    {texter.uppfoljning(u.nummer, dagtext(u.datum))}
                  </Link>
                  <Badge tone={u.status === 'granskad' ? 'ok' : 'info'}>
                    {tillstandsnamn(UPPFOLJNING, u.status)}
                  </Badge>
                </p>
                {u.beslut ? <Beslutsrad beslut={u.beslut} /> : null}
              </li>
            ))}
          </ul>
        </Led>
      ) : null}
      <Led rubrik={texter.led.plan}>
        {plan ? (
          <>
            <p className={s.namnrad}>
              <span className={s.namn}>
                {plan.kanOppnas ? <Link href={urvalssokvag({ plan: plan.id })}>{plan.namn}</Link> : plan.namn}
              </span>
              <Badge tone="neutral">{tillstandsnamn(ATGARDSPLAN, plan.status)}</Badge>
            </p>
            {plan.beslut ? <Beslutsrad beslut={plan.beslut} /> : <p>{texter.obeslutad}</p>}
            {plan.effektmal.length > 0 ? (
              <>
                <h3>{texter.effektmal}</h3>
                <ul className={s.lista}>
                  {plan.effektmal.map((mal) => (
                    <li key={mal.id}>
                      <span className={s.malord}>{mal.matt}</span>
                      <span className={s.dampad}>
                        {texter.malet(mal.utgangsvarde ?? '–', mal.malvarde ?? '–')}
                        {mal.datum ? `, ${texter.senast(dagtext(mal.datum))}` : ''}
                      </span>
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
            {andra.length > 0 ? <p className={s.dampad}>{texter.tidigare(andra.length)}</p> : null}
          </>
        ) : (
          <p className={s.dampad}>{texter.ingenPlan}</p>
        )}
      </Led>
    </>
  );
}

const Bild = graphql(`
  fragment Tradbildsrad on Tradbild {
    id
    nummer
    fran
    till
    status
    kanOppnas
    antalRapporter
  }
`);

function Bildrad({ bild, slag }: { bild: FragmentType<typeof Bild>; slag: Lagesbildslag }) {
  const { id, nummer, fran, till, status, kanOppnas } = getFragmentData(Bild, bild);
  const namn = `${slag === 'operativ' ? 'Operativ' : 'Strategisk'} lägesbild ${texter.bild(nummer)}`;
  return (
    <p className={s.namnrad}>
      <span className={s.namn}>{kanOppnas ? <Link href={lagesbildSokvag(id)}>{namn}</Link> : namn}</span>
      <span className={s.dampad}>{texter.period(dagtext(fran), dagtext(till))}</span>
      <Badge tone="neutral">{tillstandsnamn(lagesbildsmaskin(slag), status)}</Badge>
    </p>
  );
}

const BildledFragment = graphql(`
  fragment Bildled on RodTrad {
    lagesbild {
      ...Tradbildsrad
      beslut {
        id
        ...Beslutsrad
      }
    }
  }
`);

/** The strategic picture that the problems stand in, and the decision on it. */
export function Bildled({ trad }: { trad: FragmentType<typeof BildledFragment> }) {
  const { lagesbild } = getFragmentData(BildledFragment, trad);
  return (
    <Led rubrik={texter.led.lagesbild}>
      <Bildrad bild={lagesbild} slag="strategisk" />
      {lagesbild.beslut ? <Beslutsrad beslut={lagesbild.beslut} /> : <p>{texter.obeslutad}</p>}
    </Led>
  );
}

const OperativaledFragment = graphql(`
  fragment Operativaled on RodTrad {
    operativa {
      id
      antalRapporter
      ...Tradbildsrad
    }
  }
`);

/** The operative pictures that it builds on. */
export function Operativaled({ trad }: { trad: FragmentType<typeof OperativaledFragment> }) {
  const { operativa } = getFragmentData(OperativaledFragment, trad);
  return (
    <Led rubrik={texter.led.operativa}>
      {operativa.length === 0 ? <p className={s.dampad}>{texter.ingaOperativa}</p> : null}
      <ul className={s.lista}>
        {operativa.map((bild) => (
          <li key={bild.id}>
            <Bildrad bild={bild} slag="operativ" />
            {typeof bild.antalRapporter === 'number' ? (
              <p className={s.dampad}>
                {texter.antalRapporter(bild.antalRapporter)} {texter.omProblemen}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Led>
  );
}
