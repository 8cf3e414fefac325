import { useMutation } from '@apollo/client/react';
import {
  type Lagesbildslag,
  lagesbildsmaskin,
  type Tillstand,
  type Tillstandsmaskin,
} from '@roda-traden/domain';
import { Button, Dialog, Notice, Panel, TextArea } from '@roda-traden/ui';
import { useContext, useState } from 'react';
import { useNavigate } from 'react-router';
import type { LagesbildsstegFragment } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { felmening } from '../lib/felmening.ts';
import { sagSparat } from '../lib/sagSparat.ts';
import { Utkastagare } from '../lib/useUtkast.ts';
import { ankare } from './ankare.ts';
import { lastInnehall } from './delutkast.ts';
import { LAS_OM_SIDAN } from './lagesbild.graphql.ts';
import { texter } from './lagesbild.texter.ts';
import { lagesbilderSokvag } from './lagesbild.vagar.ts';
import s from './Marginal.module.css';

const t = texter.steg;

export const LagesbildsstegDel = graphql(`
  fragment Lagesbildssteg on Lagesbild {
    id
    slag
    nummer
    status
    version
    viewerKan {
      redigera
      overgangar {
        kod
        namn
        kraverSkal
        brister {
          falt
          meddelande
        }
      }
    }
  }
`);

const Flytta = graphql(`
  mutation FlyttaLagesbild($id: ID!, $version: Int!, $innehall: Int!, $handling: String!, $skal: String) {
    flyttaLagesbild(id: $id, version: $version, innehall: $innehall, handling: $handling, skal: $skal) {
      __typename
      ... on LagesbildSparad {
        maskat
        lagesbild {
          id
          statusnamn
          ...Andringsbart
        }
      }
      ... on LagesbildKonflikt {
        meddelande
        lagesbild {
          id
          ...Andringsbart
        }
      }
      ... on Valideringsfel {
        falt {
          falt
          meddelande
        }
      }
    }
  }
`);

type Overgang = LagesbildsstegFragment['viewerKan']['overgangar'][number];

/** Steps that make a remiss or a decision: they are taken where those are. */
const I_REMISSEN: readonly string[] = [
  'skicka_pa_remiss',
  'avbryt_remiss',
  'revidera',
  'lamna_till_ks',
  'besluta',
];

const KASSERA = 'kassera';

/** The way as it is walked. One that was given up went no further than to there. */
const stegen = ({ tillstand }: Tillstandsmaskin, status: string): readonly Tillstand[] => {
  const sist = tillstand.find(({ kod, vidSidan }) => vidSidan && kod === status);
  return sist
    ? tillstand.slice(0, tillstand.indexOf(sist) + 1)
    : tillstand.filter(({ vidSidan }) => !vidSidan);
};

/** Where the picture is on its way, what is missing before the next step, and the step itself. */
export function Steg({
  lagesbild,
  innehall,
}: {
  lagesbild: FragmentType<typeof LagesbildsstegDel>;
  /** The content that the page shows. */
  innehall: number;
}) {
  const { id, slag, nummer, status, version, viewerKan } = getFragmentData(LagesbildsstegDel, lagesbild);
  const agare = useContext(Utkastagare);
  const [flytta, { loading }] = useMutation(Flytta, LAS_OM_SIDAN);
  const [medSkal, setMedSkal] = useState<Overgang | null>(null);
  const [fel, setFel] = useState<readonly string[]>([]);
  const maskin = lagesbildsmaskin(slag as Lagesbildslag);
  const vag = stegen(maskin, status);
  const nu = vag.findIndex(({ kod }) => kod === status);
  const navigate = useNavigate();

  /** True when the step was taken. */
  const ta = async (kod: string, skal: string | null): Promise<boolean> => {
    setFel([]);
    // What is discarded needs no saving first.
    const last =
      kod === KASSERA ? innehall : await lastInnehall(agare, { id, innehall, redigera: viewerKan.redigera });
    if (last === null) {
      setFel([t.osparat]);
      return false;
    }
    try {
      const { data } = await flytta({ variables: { id, version, innehall: last, handling: kod, skal } });
      const svar = data?.flyttaLagesbild;
      if (svar?.__typename === 'LagesbildSparad') {
        const kasserad = kod === KASSERA;
        const klart = kasserad ? t.kasserad(texter.namn(slag, nummer)) : t.flyttad(svar.lagesbild.statusnamn);
        sagSparat(klart, svar.maskat);
        if (kasserad) navigate(lagesbilderSokvag());
        return true;
      }
      setFel(
        svar?.__typename === 'Valideringsfel'
          ? svar.falt.map(({ meddelande }) => meddelande)
          : [svar?.meddelande ?? ''],
      );
    } catch (orsak) {
      setFel([felmening(orsak)]);
    }
    return false;
  };

  return (
    <Panel title={t.rubrik} headingLevel={2}>
      <ol className={s.vag} aria-label={t.vag}>
        {vag.map(({ kod, namn }, i) => (
          <li
            key={kod}
            data-lage={i < nu ? 'forbi' : i === nu ? 'nu' : 'kvar'}
            aria-current={i === nu ? 'step' : undefined}
          >
            {namn}
          </li>
        ))}
      </ol>
      {fel.length > 0 && !medSkal ? (
        <Notice tone="error" live="alert">
          {fel.join(' ')}
        </Notice>
      ) : null}
      {viewerKan.overgangar.map((overgang) => (
        <div key={overgang.kod} className={s.steg}>
          {overgang.brister.length > 0 ? (
            <div className={s.brister}>
              <h3>{t.saknas(overgang.namn)}</h3>
              <ul>
                {overgang.brister.map(({ falt, meddelande }) => (
                  <li key={falt}>
                    <a href={`#${ankare(falt)}`}>{meddelande}</a>
                  </li>
                ))}
              </ul>
            </div>
          ) : I_REMISSEN.includes(overgang.kod) ? (
            <p className={s.dampad}>
              <a href="#remiss">{overgang.namn}</a>
            </p>
          ) : (
            <Button
              block
              variant={overgang.kod === KASSERA ? 'quiet' : overgang.kraverSkal ? 'plain' : 'primary'}
              isPending={loading}
              onPress={() => (overgang.kraverSkal ? setMedSkal(overgang) : void ta(overgang.kod, null))}
            >
              {overgang.namn}
            </Button>
          )}
        </div>
      ))}
      {medSkal ? (
        <Skaldialog
          overgang={medSkal}
          om={medSkal.kod === KASSERA ? t.kasseraText(slag) : null}
          fel={fel.join(' ')}
          pagar={loading}
          onStang={() => {
            setFel([]);
            setMedSkal(null);
          }}
          ta={async (skal) => {
            if (await ta(medSkal.kod, skal)) setMedSkal(null);
          }}
        />
      ) : null}
    </Panel>
  );
}

function Skaldialog({
  overgang,
  om,
  fel,
  pagar,
  onStang,
  ta,
}: {
  overgang: Overgang;
  /** What it leads to, where that isn't plain. */
  om: string | null;
  fel: string;
  pagar: boolean;
  onStang: () => void;
  ta: (skal: string) => Promise<void>;
}) {
  const [skal, setSkal] = useState('');
  return (
    <Dialog
      title={overgang.namn}
      isOpen
      onOpenChange={(oppen) => !oppen && onStang()}
      width="narrow"
      actions={
        <>
          <Button
            variant={overgang.kod === KASSERA ? 'danger' : 'primary'}
            isPending={pagar}
            onPress={() => void ta(skal)}
          >
            {overgang.namn}
          </Button>
          <Button onPress={onStang}>{t.avbryt}</Button>
        </>
      }
    >
      {om ? <p className={s.om}>{om}</p> : null}
      <TextArea
        label={t.skalTitel}
        description={t.skalHjalp}
        value={skal}
        onChange={setSkal}
        errorMessage={fel || undefined}
        autoFocus
      />
    </Dialog>
  );
}
