import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { dagtext, tidtext } from '../lib/tid.ts';
import { texter } from './omvarld.texter.ts';

export const TackningDel = graphql(`
  fragment TackningDel on Omvarld {
    tackning {
      fran
      till
      inlast
    }
  }
`);

/** What there is, in a sentence; undefined when nothing has been read in. */
export function tackningstext(omvarld: FragmentType<typeof TackningDel>): string | undefined {
  const { tackning } = getFragmentData(TackningDel, omvarld);
  return tackning
    ? texter.tackning(dagtext(tackning.fran), dagtext(tackning.till), tidtext(tackning.inlast))
    : undefined;
}
