import { VERDICTS } from '@roda-traden/domain';
import type { VerdiktProps } from '@roda-traden/ui/diagram';
import type { VerdiktDelFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { texter } from './statistik.texter.ts';

export const VerdiktDel = graphql(`
  fragment VerdiktDel on Verdikt {
    forr
    nu
    dagarForr
    dagarNu
    verdikt
    hinder
    vantar {
      nu
      forr
      granskade
    }
    p
    kvot
    kvotLag
    kvotHog
  }
`);

const RIKTNING: Record<string, VerdiktProps['direction']> = {
  [VERDICTS.increase]: 'up',
  [VERDICTS.decrease]: 'down',
  [VERDICTS.normal]: 'same',
};
const FORM: Record<VerdiktProps['direction'], string> = { up: '▲', down: '▼', same: '–', unknown: '?' };

export const riktning = ({ verdikt }: VerdiktDelFragment): VerdiktProps['direction'] =>
  (verdikt && RIKTNING[verdikt]) || 'unknown';

/** The shape beside the word, so that neither colour nor reading is needed to tell them apart. */
export const form = (v: VerdiktDelFragment): string => FORM[riktning(v)];

/** The verdict in words, or why there is none; too early to give one, it says what it waits for. */
export const utfall = (v: VerdiktDelFragment, skilje = ': '): string =>
  v.verdikt === null
    ? texter.hinder(v.hinder ?? '')
    : `${v.verdikt}${v.vantar ? `${skilje}${texter.vantarPa(v.vantar.nu, v.vantar.forr)}` : ''}`;

export const arTydlig = (v: VerdiktDelFragment): boolean => riktning(v) === 'up' || riktning(v) === 'down';
