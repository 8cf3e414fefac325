import { arAvslutad } from '@roda-traden/domain';
import { EmptyState, Skeleton } from '@roda-traden/ui';
import { idag } from '../lib/tid.ts';
import { texter } from './organisation.texter.ts';
import { useTrad } from './trad.ts';

/** Beside the tree before anything is chosen. */
export function Enhetsoversikt() {
  const { trad, laddar } = useTrad();
  if (laddar) return <Skeleton lines={4} />;
  const avslutade = trad.filter((enhet) => arAvslutad(enhet, idag())).length;
  const antal = [
    texter.enhet.antal(trad.length - avslutade),
    ...(avslutade > 0 ? [texter.enhet.antalAvslutade(avslutade)] : []),
  ];
  return (
    <EmptyState title={texter.enhet.valj}>
      <p>{texter.enhet.valjText}</p>
      <p>{`${antal.join(', ')}.`}</p>
    </EmptyState>
  );
}
