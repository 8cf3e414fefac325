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
  return (
    <Handelser
      rader={historik.filter((rad) => !UPPDATERINGAR.includes(rad.handling))}
      vad={texter.historik.atgarden}
    />
  );
}
