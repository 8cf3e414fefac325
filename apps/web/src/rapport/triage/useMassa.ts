import { useState } from 'react';
import type { HandlingInput } from '../../gql/graphql.ts';
import { rubrikFor } from '../ord.ts';
import type { Gjort, Triage, Triagerad, Utfall } from './useTriage.ts';
import { hamtaUtkast, sattUtkast } from './utkast.ts';

export type Massval = 'godkann' | 'hanvisa' | 'avvisa' | 'tilldela';

export interface Massresultat {
  alla: number;
  lyckade: number;
  misslyckade: readonly { id: string; rubrik: string; skal: string }[];
  /** What was done, as one step to take back. */
  steg: readonly Gjort[];
}

/**
 * The same action on several reports, one after the other and never ahead of the server: each is judged by itself,
 * and those that can't take it are left as they are and named.
 */
export function useMassa(triage: Triage): {
  klara: number | null;
  kor: (
    rader: readonly Triagerad[],
    val: Massval,
    mer: { uppgifter?: HandlingInput; handlaggare?: string | null },
  ) => Promise<Massresultat>;
} {
  const [klara, setKlara] = useState<number | null>(null);
  return {
    klara,
    async kor(rader, val, mer) {
      const gjorda: Gjort[] = [];
      const misslyckade: { id: string; rubrik: string; skal: string }[] = [];
      for (const [i, rad] of rader.entries()) {
        setKlara(i);
        const utfall: Utfall =
          val === 'tilldela'
            ? await triage.spara(rad, { handlaggare: mer.handlaggare ?? null }, { tyst: true })
            : await triage.utfor(rad, val, {
                tyst: true,
                ...(mer.uppgifter && { uppgifter: mer.uppgifter }),
              });
        if (utfall.ok) {
          const varden = val === 'tilldela' ? undefined : hamtaUtkast(rad.id)?.varden;
          gjorda.push({ id: utfall.id, version: utfall.version, varden });
          if (varden) sattUtkast(rad.id, null);
        } else misslyckade.push({ id: rad.id, rubrik: rubrikFor(rad), skal: utfall.meddelande });
      }
      setKlara(null);
      return { alla: rader.length, lyckade: gjorda.length, misslyckade, steg: triage.minns(gjorda) };
    },
  };
}
