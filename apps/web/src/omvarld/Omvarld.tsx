import { useQuery } from '@apollo/client/react';
import { Button, Notice, PageHeader } from '@roda-traden/ui';
import { useSearchParams } from 'react-router';
import { graphql } from '../gql/index.ts';
import { felmening } from '../lib/felmening.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import { Innehall, Skelett } from './Innehall.tsx';
import { Kontroller } from './Kontroller.tsx';
import s from './Omvarld.module.css';
import { texter } from './omvarld.texter.ts';
import { diagramfilter, lasTillstand, listfilter, type Tillstand, tillAdress } from './tillstand.ts';

/**
 * The figures of the page. A figure follows the other's choice but not its own, so that each number is the length of
 * the list it opens: the months follow the types, the types the month, the kommuner both.
 */
const OmvarldFraga = graphql(`
  query Omvarldssida($diagram: OmvarldFilterInput, $valt: OmvarldFilterInput, $allaTyper: OmvarldFilterInput) {
    perManad: omvarld(filter: $diagram) {
      lanNamn
      tackning {
        fran
        till
      }
      period {
        fran
        till
      }
      ...KontrollerDel
      ...ManadsdiagramDel
    }
    valt: omvarld(filter: $valt) {
      antal
      sammanfattningar
      lanshandelser
      period {
        fran
        till
      }
      kommun {
        namn
      }
      ...KommunerDel
    }
    perTyp: omvarld(filter: $allaTyper) {
      ...TyperDel
    }
  }
`);

export function Omvarld() {
  const [params, setParams] = useSearchParams();
  const tillstand = lasTillstand(params);
  const { data, previousData, loading, error, refetch } = useQuery(OmvarldFraga, {
    variables: {
      diagram: diagramfilter(tillstand),
      valt: listfilter(tillstand),
      allaTyper: listfilter({ ...tillstand, typer: [] }),
    },
  });
  const visas = data ?? previousData;
  const andra = (nytt: Partial<Tillstand>): void => setParams(tillAdress({ ...tillstand, ...nytt }));
  return (
    <div className={s.ram}>
      <Sidtitel>{texter.titel}</Sidtitel>
      <PageHeader title={texter.titel} />
      <Notice>{texter.vadDetAr}</Notice>
      {visas ? (
        <>
          <Kontroller omvarld={visas.perManad} tillstand={tillstand} andra={andra} />
          <div className={s.sida} data-gammal={loading && !data}>
            <Innehall data={visas} tillstand={tillstand} andra={andra} />
          </div>
        </>
      ) : error ? (
        <Notice
          tone="error"
          live="alert"
          actions={<Button onPress={() => void refetch()}>{texter.forsokIgen}</Button>}
        >
          {felmening(error)}
        </Notice>
      ) : (
        <Skelett />
      )}
    </div>
  );
}
