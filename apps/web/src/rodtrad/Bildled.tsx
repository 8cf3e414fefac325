import { type Lagesbildslag, lagesbildsmaskin, tillstandsnamn } from '@roda-traden/domain';
import { Badge, Link } from '@roda-traden/ui';
import { Beslutsrad } from '../beslut/index.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { lagesbildSokvag } from '../lagesbild/index.ts';
import { dagtext } from '../lib/tid.ts';
import { Led } from './Led.tsx';
import s from './rodtrad.module.css';
import { texter } from './rodtrad.texter.ts';

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
    <Led rubrik={texter.led.lagesbild} id="led-lagesbild">
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
