import { ATGARDSPLAN, tillstandsnamn } from '@roda-traden/domain';
import { Badge, Link } from '@roda-traden/ui';
import { Laget, Ljus } from '../atgardsplan/index.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { dagtext } from '../lib/tid.ts';
import { tradvagar } from '../lib/tradvagar.ts';
import { uppfoljningsvagar } from '../uppfoljning/index.ts';
import s from './Kedja.module.css';
import { Led } from './Led.tsx';
import { texter } from './rodtrad.texter.ts';

const t = texter.versioner;

const VersionerFragment = graphql(`
  fragment Versioner on RodTrad {
    versioner {
      id
      status
      plannamn
      plannummer
      planstatus
      lagesbildsnummer
      uppfoljningar {
        uppfoljningId
        datum
        status
        genomforande
      }
    }
  }
`);

/** What the measure was in the plans before and became in those after, and how it stood each time it was followed up. */
export function Versioner({ trad, vald }: { trad: FragmentType<typeof VersionerFragment>; vald: string }) {
  const { versioner } = getFragmentData(VersionerFragment, trad);
  if (versioner.length < 2 && !versioner[0]?.uppfoljningar?.length) return null;
  return (
    <Led rubrik={t.rubrik}>
      <ol className={s.planer}>
        {versioner.map((v) => (
          <li key={v.id} className={s.plan}>
            <p className={s.rad}>
              {v.id === vald ? (
                <strong aria-current="page">{t.plan(v.plannamn, v.plannummer)}</strong>
              ) : (
                <Link href={tradvagar.atgard(v.id)}>{t.plan(v.plannamn, v.plannummer)}</Link>
              )}
              <Badge tone="neutral">{tillstandsnamn(ATGARDSPLAN, v.planstatus)}</Badge>
              {v.id === vald ? <Badge tone="info">{t.har}</Badge> : null}
            </p>
            <p className={s.dampad}>{t.paBild(v.lagesbildsnummer)}</p>
            {v.uppfoljningar && v.uppfoljningar.length === 0 ? (
              <p className={s.dampad}>{t.ingenUppfoljning}</p>
            ) : null}
            <ul className={s.uppfoljningar}>
              {(v.uppfoljningar ?? []).map((u) => (
                <li key={u.uppfoljningId}>
                  <Link href={uppfoljningsvagar.uppfoljning(u.uppfoljningId)}>{t.vid(dagtext(u.datum))}</Link>
                  <Laget status={u.status} />
                  <Ljus vad="genomforande" ljus={u.genomforande} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Led>
  );
}
