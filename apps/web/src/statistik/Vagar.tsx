import type { Kanal } from '@roda-traden/domain';
import { RankedDiagram } from '@roda-traden/ui/diagram';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { useLankar } from './lankar.ts';
import s from './Paneler.module.css';
import { texter } from './statistik.texter.ts';
import { useUnderrad } from './underlag.tsx';

export const VagarDel = graphql(`
  fragment VagarDel on Analys {
    antal
    kanaler {
      kod
      namn
      antal
    }
    rapportorer {
      kanda
      franKanda
      flestFranEn
      anonyma
    }
  }
`);

/** How the reports came: a new channel or one keen reporter can look like a change. */
export function Kanaler({ analys }: { analys: FragmentType<typeof VagarDel> }) {
  const { antal, kanaler } = getFragmentData(VagarDel, analys);
  const { till } = useLankar();
  const underrad = useUnderrad();
  const forsta = kanaler[0];
  return (
    <RankedDiagram
      heading={texter.kanaler}
      sentence={forsta ? texter.kanalerMening(forsta.namn, forsta.antal, antal) : texter.platserTom}
      {...underrad}
      unit={texter.unit}
      itemLabel={texter.kanal}
      valueLabel={texter.serieAlla}
      items={kanaler.map((kanal) => ({ id: kanal.kod, label: kanal.namn, value: kanal.antal }))}
      hrefFor={({ id }) => till({ kanaler: [id as Kanal] })}
    />
  );
}

export function Rapportorer({ analys }: { analys: FragmentType<typeof VagarDel> }) {
  const { antal, rapportorer } = getFragmentData(VagarDel, analys);
  const { till } = useLankar();
  const underrad = useUnderrad();
  return (
    <RankedDiagram
      heading={texter.rapportorer}
      sentence={texter.rapportorerMening(rapportorer.kanda, rapportorer.anonyma)}
      {...underrad}
      unit={texter.unit}
      itemLabel={texter.rapportor}
      valueLabel={texter.serieAlla}
      keepOrder
      items={[
        { id: 'ja', label: texter.franKandaRad, value: rapportorer.franKanda },
        { id: 'nej', label: texter.anonymaRad, value: rapportorer.anonyma, isOther: true },
      ]}
      hrefFor={({ id, value }) => (value === 0 ? undefined : till({ kandRapportor: id === 'ja' }))}
    >
      <p className={s.forklaring}>
        {rapportorer.flestFranEn > 1 ? `${texter.flestFranEn(rapportorer.flestFranEn, antal)} ` : ''}
        {texter.rapportorerForklaring}
      </p>
    </RankedDiagram>
  );
}
