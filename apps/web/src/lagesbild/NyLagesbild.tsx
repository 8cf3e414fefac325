import { useMutation, useQuery } from '@apollo/client/react';
import { ANALYSERADE_LAGESBILDER, arDatum, type Faltfel } from '@roda-traden/domain';
import {
  Button,
  CheckboxGroup,
  DatePicker,
  DescriptionList,
  Dialog,
  LinkButton,
  Notice,
  Progress,
  showToast,
} from '@roda-traden/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { LagesbilderQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { felmening } from '../lib/felmening.ts';
import { idag as dagens, dagtext } from '../lib/tid.ts';
import { LagesbilderFraga } from './lagesbild.graphql.ts';
import { texter } from './lagesbild.texter.ts';
import { lagesbildSokvag } from './lagesbild.vagar.ts';
import s from './NyLagesbild.module.css';

const t = texter.ny;

const ForslagFraga = graphql(`
  query Lagesbildsforslag($slag: String!, $fran: String, $till: String) {
    lagesbildsforslag(slag: $slag, fran: $fran, till: $till) {
      period {
        fran
        till
        dagar
      }
      hinder
      frittBorja
      forra {
        id
        nummer
        till
      }
      antal
      sena
      vantar
    }
  }
`);

const SkapaOperativ = graphql(`
  mutation SkapaOperativLagesbild($input: OperativLagesbildInput!) {
    skapad: skapaOperativLagesbild(input: $input) {
      __typename
      ... on LagesbildSparad {
        lagesbild {
          id
          slag
          nummer
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

const SkapaStrategisk = graphql(`
  mutation SkapaStrategiskLagesbild($input: StrategiskLagesbildInput!) {
    skapad: skapaStrategiskLagesbild(input: $input) {
      __typename
      ... on LagesbildSparad {
        lagesbild {
          id
          slag
          nummer
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

type Operativ = LagesbilderQuery['lagesbilder'][number];

/** The decided strategic ones that an operative one is part of. */
const ingar = (rad: Operativ) => ('ingarI' in rad ? rad.ingarI : []);

/** Its days, and where it has been used already. */
export const operativtext = (rad: Operativ): string =>
  [
    texter.period(dagtext(rad.fran), dagtext(rad.till)),
    ...ingar(rad).map(({ nummer }) => t.ingarI(nummer)),
  ].join(', ');

/** Says what will be counted before it is frozen: the days and why they begin there, how many, and what waits. */
export function NyLagesbild({
  slag,
  operativa,
  jagTriagerar,
  onStang,
}: {
  slag: 'operativ' | 'strategisk';
  operativa: LagesbilderQuery['lagesbilder'];
  jagTriagerar: boolean;
  onStang: () => void;
}) {
  const navigate = useNavigate();
  const [fran, setFran] = useState<string | null>(null);
  const [till, setTill] = useState<string | null>(dagens());
  const analyserade = operativa.filter(({ status }) => ANALYSERADE_LAGESBILDER.some((kod) => kod === status));
  // What is new since the last decided one; the others can still be chosen.
  const [valda, setValda] = useState<string[]>(() =>
    analyserade.filter((rad) => ingar(rad).length === 0).map(({ id }) => id),
  );
  const [falt, setFalt] = useState<readonly Faltfel[]>([]);
  const [fel, setFel] = useState<string | null>(null);
  const { data, previousData, error } = useQuery(ForslagFraga, {
    variables: { slag, fran, till },
    skip: till === null || !arDatum(till) || (fran !== null && !arDatum(fran)),
    fetchPolicy: 'network-only',
  });
  const forslag = till === null ? undefined : (data ?? previousData)?.lagesbildsforslag;
  const efter = { refetchQueries: [LagesbilderFraga] };
  const [operativ, { loading: gorOperativ }] = useMutation(SkapaOperativ, efter);
  const [strategisk, { loading: gorStrategisk }] = useMutation(SkapaStrategisk, efter);
  const fryser = gorOperativ || gorStrategisk;
  /** What was wrong with a day isn't said of another. */
  const bytDag = (satt: (dag: string | null) => void) => (dag: string | null) => {
    satt(dag);
    setFalt((nu) => nu.filter((f) => f.falt !== 'fran' && f.falt !== 'till'));
  };
  const vid = (namn: string): string | undefined => falt.find((f) => f.falt === namn)?.meddelande;

  const skapa = async (): Promise<void> => {
    setFalt([]);
    setFel(null);
    try {
      const svar =
        slag === 'operativ'
          ? await operativ({ variables: { input: { fran, till: till ?? '' } } })
          : await strategisk({ variables: { input: { till: till ?? '', operativa: valda } } });
      const skapad = svar.data?.skapad;
      if (skapad?.__typename === 'Valideringsfel') return setFalt(skapad.falt);
      if (skapad?.__typename !== 'LagesbildSparad') return;
      const { id, nummer } = skapad.lagesbild;
      showToast({ title: t.skapad(texter.namn(slag, nummer)), tone: 'ok' });
      navigate(lagesbildSokvag(id));
    } catch (orsak) {
      setFel(felmening(orsak));
    }
  };

  return (
    <Dialog
      title={t.titel[slag]}
      isOpen
      onOpenChange={(oppen) => !oppen && !fryser && onStang()}
      actions={
        <>
          <Button variant="primary" isPending={fryser} onPress={() => void skapa()}>
            {t.skapa}
          </Button>
          <Button onPress={onStang} isDisabled={fryser}>
            {t.avbryt}
          </Button>
        </>
      }
    >
      <div className={s.form}>
        {fel || error ? (
          <Notice tone="error" live="alert">
            {fel ?? felmening(error)}
          </Notice>
        ) : null}
        {forslag?.frittBorja ? (
          <DatePicker
            label={t.fran}
            description={t.franHjalp}
            value={fran}
            onChange={bytDag(setFran)}
            errorMessage={vid('fran')}
          />
        ) : vid('fran') ? (
          <Notice tone="error" live="alert">
            {vid('fran')}
          </Notice>
        ) : null}
        <DatePicker
          label={t.till}
          description={t.tillHjalp}
          value={till}
          onChange={bytDag(setTill)}
          errorMessage={vid('till')}
        />
        <div className={s.besked} aria-live="polite">
          {forslag?.period ? (
            <DescriptionList
              items={[
                {
                  term: t.perioden,
                  value: (
                    <>
                      {t.period(
                        dagtext(forslag.period.fran),
                        dagtext(forslag.period.till),
                        forslag.period.dagar,
                      )}
                      <span className={s.varfor}>
                        {forslag.forra
                          ? t.varfor(forslag.forra.nummer, dagtext(forslag.forra.till))
                          : slag === 'strategisk'
                            ? t.varforStrategisk
                            : null}
                      </span>
                    </>
                  ),
                },
                { term: t.raknas, value: t.raknasText(forslag.antal) },
                ...(forslag.sena > 0 ? [{ term: t.sena, value: t.senaText(forslag.sena) }] : []),
              ]}
            />
          ) : (
            <p className={s.tom}>
              {till === null ? t.valjDag : falt.length > 0 ? t.narRattad : forslag?.hinder.join(' ')}
            </p>
          )}
        </div>
        {forslag?.period && forslag.vantar > 0 ? (
          <Notice
            tone="warn"
            title={t.vantar(forslag.vantar)}
            actions={
              jagTriagerar ? (
                <LinkButton href="/inkorg" variant="quiet">
                  {t.tillInkorgen}
                </LinkButton>
              ) : undefined
            }
          >
            {t.vantarText}
          </Notice>
        ) : null}
        {slag === 'strategisk' ? (
          analyserade.length === 0 ? (
            <Notice>{t.ingaAnalyserade}</Notice>
          ) : (
            <CheckboxGroup
              label={t.byggerPa}
              description={t.byggerPaHjalp}
              value={valda}
              onChange={(nya) => {
                setValda(nya);
                setFalt((nu) => nu.filter((f) => f.falt !== 'operativa'));
              }}
              errorMessage={vid('operativa')}
              options={analyserade.map((rad) => ({
                id: rad.id,
                label: texter.namn(rad.slag, rad.nummer),
                description: operativtext(rad),
              }))}
            />
          )
        ) : null}
        {fryser ? (
          <div role="status">
            <Progress label={t.fryser} text={forslag ? t.fryserText(forslag.antal) : undefined} />
          </div>
        ) : null}
      </div>
    </Dialog>
  );
}
