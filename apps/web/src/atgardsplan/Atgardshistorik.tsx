import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { texter } from './atgardsplan.texter.ts';
import { Handelser } from './Handelser.tsx';

const AtgardshistorikFragment = graphql(`
  fragment Atgardshistorik on Atgard {
    historik {
      id
      handling
      ...Planhandelse
    }
  }
`);

/** Told in the list of updates already. */
const UPPDATERINGAR = ['uppdaterade', 'angrade'];

/** How the measure itself was written and changed. */
export function Atgardshistorik({ atgard }: { atgard: FragmentType<typeof AtgardshistorikFragment> }) {
  const { historik } = getFragmentData(AtgardshistorikFragment, atgard);
  const rader = historik.filter((rad) => !UPPDATERINGAR.includes(rad.handling));
  // Beside a list of updates "no changes" would be read as none at all.
  return rader.length === 0 ? null : (
    <Handelser rader={rader} vad={texter.historik.atgarden} rubrik={texter.historik.atgardens} />
  );
}
