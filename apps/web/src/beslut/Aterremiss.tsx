import { Notice } from '@roda-traden/ui';
import { tidtext } from '../lib/tid.ts';
import { texter } from './beslut.texter.ts';

interface Handelse {
  tid: string;
  handling: string;
  kommentar?: string | null;
}

/**
 * That KS has sent it back, and why, until it is handed over again. `historik` is newest first; `aterremiss` and
 * `lamnad` are the codes of the two steps in it.
 */
export function Aterremiss({
  historik,
  aterremiss,
  lamnad,
}: {
  historik: readonly Handelse[];
  aterremiss: string;
  lamnad: string;
}) {
  const senast = historik.find(({ handling }) => handling === aterremiss || handling === lamnad);
  if (senast?.handling !== aterremiss) return null;
  return (
    <Notice tone="warn" title={texter.aterremitterat(tidtext(senast.tid))}>
      {senast.kommentar ?? null}
    </Notice>
  );
}
