import { useMutation } from '@apollo/client/react';
import { nummerfel } from '@roda-traden/domain';
import { Button, HistoryList } from '@roda-traden/ui';
import { useState } from 'react';
import type { BeslutsrattelseFragment as Beslut } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { Formulardialog, type Utfall } from '../lib/Formulardialog.tsx';
import { Textfalt } from '../lib/falt.tsx';
import { sagSparat } from '../lib/sagSparat.ts';
import { tidtext } from '../lib/tid.ts';
import s from './Beslut.module.css';
import { texter } from './beslut.texter.ts';

const t = texter.rattelse;

const BeslutsrattelseDel = graphql(`
  fragment Beslutsrattelse on Beslut {
    id
    version
    paragraf
    diarienummer
    viewerKanRatta
    rattelser {
      id
      tid
      av
      andringar {
        falt
        fore
        efter
      }
    }
  }
`);

const Ratta = graphql(`
  mutation RattaBeslut($id: ID!, $version: Int!, $nummer: BeslutsnummerInput!) {
    rattaBeslut(id: $id, version: $version, nummer: $nummer) {
      __typename
      ... on BeslutRattat {
        beslut {
          id
          ...Beslutsrattelse
        }
      }
      ... on BeslutKonflikt {
        meddelande
        beslut {
          id
          ...Beslutsrattelse
        }
      }
      ... on Valideringsfel {
        falt {
          falt
          kod
          meddelande
        }
      }
    }
  }
`);

/** The way to put the numbers of a decision right, and what stood there before. Nothing where there is neither. */
export function Beslutsrattelse({ beslut }: { beslut: FragmentType<typeof BeslutsrattelseDel> }) {
  const data = getFragmentData(BeslutsrattelseDel, beslut);
  const [rattar, setRattar] = useState(false);
  const { rattelser } = data;
  if (!data.viewerKanRatta && rattelser.length === 0) return null;
  return (
    <div className={s.rattelse}>
      {data.viewerKanRatta ? (
        <Button variant="link" onPress={() => setRattar(true)}>
          {t.ratta}
        </Button>
      ) : null}
      {rattelser.length > 0 ? (
        <details>
          <summary>{t.antal(rattelser.length)}</summary>
          <HistoryList
            label={t.antal(rattelser.length)}
            entries={rattelser.map((rad) => ({
              id: rad.id,
              at: rad.tid,
              when: tidtext(rad.tid),
              who: rad.av,
              what: t.rattade,
              changes: rad.andringar.map(({ falt, fore, efter }) => ({
                field: falt === 'paragraf' ? texter.paragraf : texter.diarienummer,
                before: fore ?? undefined,
                after: efter ?? undefined,
              })),
            }))}
          />
        </details>
      ) : null}
      {rattar ? <Rattelseformular beslut={data} onStang={() => setRattar(false)} /> : null}
    </div>
  );
}

interface Varden {
  paragraf: string;
  diarienummer: string;
}
const tillVarden = ({ paragraf, diarienummer }: Beslut): Varden => ({ paragraf, diarienummer });

function Rattelseformular({ beslut, onStang }: { beslut: Beslut; onStang: () => void }) {
  // The history of what was decided is on the same page.
  const [ratta] = useMutation(Ratta, { refetchQueries: 'active', awaitRefetchQueries: true });
  const spara = async (nummer: Varden, version: number): Promise<Utfall<Varden>> => {
    const svar = (await ratta({ variables: { id: beslut.id, version, nummer } })).data?.rattaBeslut;
    if (svar?.__typename === 'Valideringsfel') return { slag: 'fel', falt: svar.falt };
    if (svar?.__typename === 'BeslutKonflikt') {
      const nu = getFragmentData(BeslutsrattelseDel, svar.beslut);
      return { slag: 'konflikt', meddelande: svar.meddelande, nu: tillVarden(nu), version: nu.version };
    }
    sagSparat(t.klart, []);
    return { slag: 'sparad' };
  };
  return (
    <Formulardialog<Varden>
      titel={t.titel}
      varden={tillVarden(beslut)}
      version={beslut.version}
      regler={nummerfel}
      spara={spara}
      onStang={onStang}
      sparaText={t.spara}
      ifalt={{
        paragraf: { namn: texter.paragraf, text: (v) => v },
        diarienummer: { namn: texter.diarienummer, text: (v) => v },
      }}
    >
      {(falt) => (
        <>
          <p>{t.forklaring}</p>
          <Textfalt falt={falt} namn="paragraf" label={texter.paragraf} hjalp={texter.paragrafHjalp} />
          <Textfalt
            falt={falt}
            namn="diarienummer"
            label={texter.diarienummer}
            hjalp={texter.diarienummerHjalp}
          />
        </>
      )}
    </Formulardialog>
  );
}
