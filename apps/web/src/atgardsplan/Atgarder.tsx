import { useJag } from '../konto/index.ts';
import { MinaAtgarder } from './MinaAtgarder.tsx';
import { Planvy } from './Planvy.tsx';

/** The plan for the one who may read it whole; a unit's own measures, and nothing else, for its chef. */
export function Atgarder() {
  const { jag } = useJag();
  if (!jag) return null;
  return jag.viewerKan.includes('plan:lasa') ? <Planvy /> : <MinaAtgarder />;
}
