import { ATGARDSPLAN, tillstandsnamn, UPPFOLJNING } from '@roda-traden/domain';
import { Badge, Link } from '@roda-traden/ui';
import { urvalssokvag } from '../atgardsplan/index.ts';
import { Beslutsrad } from '../beslut/index.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
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
    kedja {
      planer {
        id
        namn
        uppfoljningar {
          id
          nummer
          datum
        }
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

/** What KS has decided: the plan, and how it went. */
export function Beslutsled({ trad }: { trad: FragmentType<typeof BeslutsledFragment> }) {
  const { uppfoljningar, planer, kedja } = getFragmentData(BeslutsledFragment, trad);
  const [plan] = planer;
  const kedjan = kedja.flatMap((lank) => lank.planer);
  // What the plan goes on from was followed up, even if it isn't itself yet.
  const tidigare = kedjan
    .slice(kedjan.findIndex((p) => p.id === plan?.id) + 1)
    .find((p) => (p.uppfoljningar ?? []).length > 0);
  return (
    <>
      <Led rubrik={texter.led.plan} id="led-plan">
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
          </>
        ) : (
          <p className={s.dampad}>{texter.ingenPlan}</p>
        )}
      </Led>
      {uppfoljningar ? (
        <Led rubrik={texter.led.uppfoljning}>
          {uppfoljningar.length === 0 ? (
            <p className={s.dampad}>{plan?.beslut ? texter.ingenUppfoljning : texter.ingetAttFoljaUpp}</p>
          ) : null}
          {uppfoljningar.length === 0 && tidigare ? (
            <p className={s.namnrad}>
              <span>{texter.tidigareUppfoljd(tidigare.namn)}</span>
              {(tidigare.uppfoljningar ?? []).slice(0, 1).map((u) => (
                <Link key={u.id} href={uppfoljningsvagar.uppfoljning(u.id)}>
                  {texter.uppfoljning(u.nummer, dagtext(u.datum))}
                </Link>
              ))}
            </p>
          ) : null}
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
    </>
  );
}
