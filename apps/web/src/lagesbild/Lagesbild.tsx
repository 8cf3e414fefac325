import { useQuery } from '@apollo/client/react';
import { Badge, Button, EmptyState, LinkButton, Notice, PageHeader, Skeleton } from '@roda-traden/ui';
import { Check } from 'lucide-react';
import { useEffect } from 'react';
import { useLocation, useParams } from 'react-router';
import { Aterremiss } from '../beslut/index.ts';
import type { LagesbildssidaQuery, LagesbildstalQuery } from '../gql/graphql.ts';
import { getFragmentData } from '../gql/index.ts';
import { felmening } from '../lib/felmening.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import { dagtext, tidtext } from '../lib/tid.ts';
import { FrystaTal } from './FrystaTal.tsx';
import { Historik, LagesbildshistorikDel } from './Historik.tsx';
import { Kallor } from './Kallor.tsx';
import s from './Lagesbild.module.css';
import { AndringsbartDel, LagesbildFraga, LagesbildstalFraga } from './lagesbild.graphql.ts';
import { texter } from './lagesbild.texter.ts';
import { lagesbilderSokvag } from './lagesbild.vagar.ts';
import { Problemlista } from './problem/Problemlista.tsx';
import { Remisspanel } from './remiss/Remisspanel.tsx';
import { arHinder, LagesbildsstegDel, Steg } from './Steg.tsx';
import { statuston } from './statuston.ts';
import { type Del, LagesbildsdelarDel, Textdel } from './Textdel.tsx';
import { Underlag } from './Underlag.tsx';

type Bild = NonNullable<LagesbildssidaQuery['lagesbild']>;
type Tal = NonNullable<LagesbildstalQuery['lagesbild']>;

/** The section that the frozen figures belong to. */
const MED_TAL: readonly string[] = ['rapporterat', 'omfattning'];

/** A picture as a document: what it holds, what is missing, and where it stands. */
export function Lagesbild() {
  const { id = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(LagesbildFraga, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const frysta = useQuery(LagesbildstalFraga, { variables: { id } });
  const bild = data?.lagesbild;
  const tal = frysta.data?.lagesbild;
  const fel = error ?? frysta.error;
  if (fel && !(bild && tal))
    return (
      <Notice
        tone="error"
        live="alert"
        title={texter.felRubrik}
        actions={
          <Button onPress={() => void Promise.all([refetch(), frysta.refetch()])}>{texter.forsokIgen}</Button>
        }
      >
        {felmening(fel)}
      </Notice>
    );
  if ((!bild && loading) || (!tal && frysta.loading))
    return (
      <div className={s.vantar}>
        <Skeleton height="3rem" />
        <Skeleton lines={14} />
      </div>
    );
  if (!bild || !tal)
    return (
      <EmptyState
        page
        title={texter.finnsInte}
        action={<LinkButton href={lagesbilderSokvag()}>{texter.tillLista}</LinkButton>}
      >
        <Sidtitel>{texter.finnsInte}</Sidtitel>
      </EmptyState>
    );
  return <Dokument key={bild.id} bild={bild} tal={tal} />;
}

function Dokument({ bild, tal }: { bild: Bild; tal: Tal }) {
  const { hash } = useLocation();
  const andringsbart = getFragmentData(AndringsbartDel, bild);
  const { delar, viewerKan } = getFragmentData(LagesbildsdelarDel, andringsbart);
  const steg = getFragmentData(LagesbildsstegDel, andringsbart);
  const brister = steg.viewerKan.overgangar.flatMap((o) => o.brister).filter((brist) => !arHinder(brist));
  const { historik } = getFragmentData(LagesbildshistorikDel, andringsbart);
  const namn = texter.namn(bild.slag, bild.nummer);
  const strategisk = bild.__typename === 'StrategiskLagesbild' ? bild : null;

  // A link to a place in the document, also when it is opened from elsewhere.
  useEffect(() => {
    if (!hash) return;
    const mal = document.getElementById(decodeURIComponent(hash.slice(1)));
    mal?.scrollIntoView();
    mal?.focus({ preventScroll: true });
  }, [hash]);

  return (
    <div className={s.sida}>
      <Sidtitel>{namn}</Sidtitel>
      <div className={s.huvud}>
        <PageHeader
          eyebrow={<a href={lagesbilderSokvag()}>{texter.titel}</a>}
          title={namn}
          lead={`${texter.period(dagtext(bild.fran), dagtext(bild.till))}. ${texter.frystText(tidtext(bild.fryst))}`}
        >
          <div className={s.status}>
            <Badge tone={statuston(andringsbart.status)}>{andringsbart.statusnamn}</Badge>
            {steg.viewerKan.overgangar.length > 0 ? (
              <a href="#steg">{brister.length > 0 ? texter.saknasAntal(brister.length) : texter.redo}</a>
            ) : null}
          </div>
        </PageHeader>
        <Aterremiss historik={historik} aterremiss="aterremittera" lamnad="lamna_till_ks" />
      </div>
      <Innehall delar={delar} medProblem={strategisk !== null} />
      <div className={s.dokument}>
        {delar.map((del) => (
          <div key={del.kod} className={s.avsnitt}>
            <Textdel lagesbildId={bild.id} del={del} redigera={viewerKan.redigera} />
            {MED_TAL.includes(del.kod) ? <FrystaTal lagesbild={tal} /> : null}
          </div>
        ))}
        {strategisk ? (
          <>
            <Problemlista lagesbild={strategisk} />
            <Remisspanel lagesbildId={bild.id} innehall={bild.innehall} />
          </>
        ) : null}
      </div>
      <div className={s.marginal}>
        <div id="steg" tabIndex={-1} className={s.paSkarm}>
          <Steg lagesbild={andringsbart} innehall={bild.innehall} />
        </div>
        {strategisk ? <Underlag lagesbild={strategisk} /> : null}
        <Kallor lagesbild={andringsbart} />
        <div className={s.paSkarm}>
          <Historik lagesbild={andringsbart} />
        </div>
      </div>
    </div>
  );
}

/** The parts, with a mark at those that are written. */
function Innehall({ delar, medProblem }: { delar: readonly Del[]; medProblem: boolean }) {
  return (
    <nav className={s.innehall} aria-label={texter.innehall}>
      <h2>{texter.innehall}</h2>
      <ol>
        {delar.map(({ kod, namn, text }) => (
          <li key={kod}>
            <a href={`#del-${kod}`}>
              <span className={s.bock} data-klar={text !== ''} aria-hidden="true">
                {text ? <Check /> : null}
              </span>
              {namn}
              <span className="visuallt-dold">, {text ? texter.klar : texter.tom}</span>
            </a>
          </li>
        ))}
        {[
          ...(medProblem
            ? [
                { id: 'problem', namn: texter.problem },
                { id: 'remiss', namn: texter.remiss },
              ]
            : []),
          { id: 'kallor', namn: texter.kallor.rubrik },
        ].map(({ id, namn }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <span className={s.bock} />
              {namn}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
