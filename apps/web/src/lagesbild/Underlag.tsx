import { useMutation, useQuery } from '@apollo/client/react';
import { ANALYSERADE_LAGESBILDER } from '@roda-traden/domain';
import { Button, CheckboxGroup, Dialog, Link, Notice, Panel } from '@roda-traden/ui';
import { useState } from 'react';
import type { UnderlagFragment } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { felmening } from '../lib/felmening.ts';
import { dagtext } from '../lib/tid.ts';
import { LAS_OM_SIDAN, LagesbilderFraga } from './lagesbild.graphql.ts';
import { texter } from './lagesbild.texter.ts';
import { lagesbildSokvag } from './lagesbild.vagar.ts';
import s from './Marginal.module.css';
import { operativtext } from './NyLagesbild.tsx';

const t = texter.underlag;

export const UnderlagDel = graphql(`
  fragment Underlag on StrategiskLagesbild {
    id
    version
    byggerPa {
      id
      nummer
      fran
      till
      kanOppnas
    }
    antal
    underlagstal {
      gemensamma
      senare
      utanfor
      baraDar
    }
    viewerKan {
      redigera
    }
  }
`);

const SattUnderlag = graphql(`
  mutation SattLagesbildsunderlag($id: ID!, $version: Int!, $operativa: [ID!]!) {
    sattUnderlag(id: $id, version: $version, operativa: $operativa) {
      __typename
      ... on LagesbildSparad {
        lagesbild {
          id
          ...Andringsbart
          ...Underlag
        }
      }
      ... on LagesbildKonflikt {
        meddelande
        lagesbild {
          id
          ...Andringsbart
          ...Underlag
        }
      }
      ... on Valideringsfel {
        falt {
          meddelande
        }
      }
    }
  }
`);

/** The operative pictures a strategic one builds on. */
export function Underlag({ lagesbild }: { lagesbild: FragmentType<typeof UnderlagDel> }) {
  const data = getFragmentData(UnderlagDel, lagesbild);
  const [valjer, setValjer] = useState(false);
  return (
    <div id="bygger-pa" tabIndex={-1}>
      <Panel title={t.rubrik} headingLevel={2}>
        {data.byggerPa.length === 0 ? (
          <p className={s.dampad}>{t.inga}</p>
        ) : (
          <ul className={s.kallor}>
            {data.byggerPa.map((bild) => {
              const namn = texter.namn('operativ', bild.nummer);
              return (
                <li key={bild.id}>
                  {bild.kanOppnas ? <Link href={lagesbildSokvag(bild.id)}>{namn}</Link> : namn}
                  <span className={s.bruk}>{texter.period(dagtext(bild.fran), dagtext(bild.till))}</span>
                </li>
              );
            })}
          </ul>
        )}
        {data.underlagstal ? <p className={s.dampad}>{t.rakning(data.antal, data.underlagstal)}</p> : null}
        {data.viewerKan.redigera ? (
          <Button variant="quiet" onPress={() => setValjer(true)}>
            {t.valj}
          </Button>
        ) : null}
      </Panel>
      {valjer ? <Valjdialog bild={data} onStang={() => setValjer(false)} /> : null}
    </div>
  );
}

function Valjdialog({ bild, onStang }: { bild: UnderlagFragment; onStang: () => void }) {
  const { data, error } = useQuery(LagesbilderFraga);
  const [satt, { loading }] = useMutation(SattUnderlag, LAS_OM_SIDAN);
  const [valda, setValda] = useState(() => bild.byggerPa.map(({ id }) => id));
  const [fel, setFel] = useState<string | null>(null);
  const operativa = (data?.lagesbilder ?? []).filter(
    ({ slag, status }) => slag === 'operativ' && ANALYSERADE_LAGESBILDER.some((kod) => kod === status),
  );
  const spara = async (): Promise<void> => {
    setFel(null);
    try {
      const svar = (await satt({ variables: { id: bild.id, version: bild.version, operativa: valda } })).data
        ?.sattUnderlag;
      if (svar?.__typename === 'LagesbildSparad') return onStang();
      setFel(
        svar?.__typename === 'Valideringsfel'
          ? svar.falt.map((f) => f.meddelande).join(' ')
          : (svar?.meddelande ?? null),
      );
    } catch (orsak) {
      setFel(felmening(orsak));
    }
  };
  return (
    <Dialog
      title={t.valj}
      isOpen
      onOpenChange={(oppen) => !oppen && onStang()}
      actions={
        <>
          <Button variant="primary" isPending={loading} onPress={() => void spara()}>
            {t.spara}
          </Button>
          <Button onPress={onStang}>{texter.ny.avbryt}</Button>
        </>
      }
    >
      {fel || error ? (
        <Notice tone="error" live="alert">
          {fel ?? felmening(error)}
        </Notice>
      ) : null}
      {operativa.length === 0 && data ? (
        <Notice>{texter.ny.ingaAnalyserade}</Notice>
      ) : (
        <CheckboxGroup
          label={texter.ny.byggerPa}
          value={valda}
          onChange={setValda}
          options={operativa.map((rad) => ({
            id: rad.id,
            label: texter.namn(rad.slag, rad.nummer),
            description: operativtext(rad),
          }))}
        />
      )}
    </Dialog>
  );
}
