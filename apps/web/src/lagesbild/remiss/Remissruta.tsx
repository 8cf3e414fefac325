import { Badge, Button } from '@roda-traden/ui';
import { useState } from 'react';
import type { RemissrutaFragment as Ruta } from '../../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../../gql/index.ts';
import { dagtext, idag, tidtext } from '../../lib/tid.ts';
import s from './Remiss.module.css';
import { Remissvarsrad, Stallning } from './Remissvarsrad.tsx';
import { texter } from './remiss.texter.ts';
import { Svarsformular } from './Svarsformular.tsx';

const RemissrutaFragment = graphql(`
  fragment Remissruta on Remiss {
    id
    skickad
    sistaDag
    avslutad
    avbrutenSkal
    oppen
    saknasFran
    grupp {
      id
      namn
    }
    svar {
      id
      ...Remissvarsrad
    }
    mittSvar {
      id
      stallning
      text
      ...Svarsvarden
    }
    viewerKan {
      svara
      bemota
    }
  }
`);

/** One remiss: to whom, until when, who has answered what, and the own answer. */
export function Remissruta({ remiss }: { remiss: FragmentType<typeof RemissrutaFragment> }) {
  const data = getFragmentData(RemissrutaFragment, remiss);
  const { svar, saknasFran } = data;
  const alla = svar.length + saknasFran.length;
  return (
    <article className={s.remiss}>
      <header className={s.svarshuvud}>
        <h3>{texter.remissTill(data.grupp?.namn ?? texter.utanGrupp)}</h3>
        <Badge tone={data.oppen ? 'info' : 'neutral'}>{lage(data)}</Badge>
      </header>
      <p className={s.dampad}>
        {[
          texter.skickad(tidtext(data.skickad)),
          tiden(data),
          saknasFran.length > 0 ? texter.svarade(svar.length, alla) : texter.antalSvar(svar.length),
        ].join(' · ')}
      </p>
      {data.avbrutenSkal ? <p>{texter.avbrutenSkal(data.avbrutenSkal)}</p> : null}
      {saknasFran.length > 0 ? (
        <p>
          <span className={s.dampad}>{data.oppen ? texter.vantarPa : texter.svaradeInte}: </span>
          {saknasFran.join('; ')}
        </p>
      ) : null}
      {data.viewerKan.svara ? <MittSvar remiss={data} /> : null}
      {svar.length > 0 ? (
        <ul className={s.lista}>
          {svar.map((rad) => (
            <Remissvarsrad key={rad.id} svar={rad} bemota={data.viewerKan.bemota} />
          ))}
        </ul>
      ) : (
        <p className={s.dampad}>{data.oppen ? texter.ingaSvar : texter.ingaSvarKom}</p>
      )}
    </article>
  );
}

const lage = ({ oppen, avbrutenSkal }: Ruta): string =>
  oppen ? texter.oppen : avbrutenSkal ? texter.avbruten : texter.stangd;

function tiden({ sistaDag, avslutad, avbrutenSkal }: Ruta): string {
  if (avslutad) return (avbrutenSkal ? texter.avbrots : texter.avslutad)(tidtext(avslutad));
  return sistaDag < idag() ? texter.stangde(dagtext(sistaDag)) : texter.oppenTill(dagtext(sistaDag));
}

function MittSvar({ remiss }: { remiss: Ruta }) {
  const { mittSvar, sistaDag, id } = remiss;
  const [skriver, setSkriver] = useState(false);
  return (
    <section className={s.mitt} aria-label={texter.svar.mitt}>
      <div className={s.svarshuvud}>
        <strong>{texter.svar.mitt}</strong>
        {mittSvar ? <Stallning kod={mittSvar.stallning} /> : null}
      </div>
      <p>{mittSvar ? texter.svar.mittOppet(dagtext(sistaDag)) : texter.svar.inget(dagtext(sistaDag))}</p>
      <div>
        <Button variant={mittSvar ? 'plain' : 'primary'} onPress={() => setSkriver(true)}>
          {mittSvar ? texter.svar.andra : texter.svar.lamna}
        </Button>
      </div>
      {skriver ? (
        <Svarsformular remissId={id} svar={mittSvar ?? null} onStang={() => setSkriver(false)} />
      ) : null}
    </section>
  );
}
