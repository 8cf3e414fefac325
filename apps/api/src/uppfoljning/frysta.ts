import {
  type Atgardsflagga,
  type Atgardsstallning,
  type Atgardsstatus,
  atgardsflaggor,
  borjarMedPlanen,
  localDate,
} from '@roda-traden/domain';
import type { Hyresgasttransaktion } from '../db/transaktion.ts';

/** A measure as it stood. `nummer` is the same in the next plan that has it; `id` isn't. */
export interface FrystAtgard extends Atgardsstallning {
  id: string;
  nummer: number;
  titel: string;
  enhet: string;
  /** Local days. */
  till: string | null;
  senast: string | null;
  flaggor: Atgardsflagga[];
}

/** What a follow-up keeps: the plan's measures in its order. */
export interface Uppfoljningstal {
  atgarder: FrystAtgard[];
}

interface Rad {
  id: string;
  nummer: number;
  titel: string;
  enhet: string;
  status: Atgardsstatus;
  genomforande: string;
  effekt: string;
  fran: string | null;
  till: string | null;
  uppdaterad: Date | null;
  planensForsta: string | null;
}

/** How the measures of a plan stand in the database; `dag` is the local day that lateness is judged by. */
export async function atgardernaVid(
  tx: Hyresgasttransaktion,
  planId: string,
  dag: string,
): Promise<FrystAtgard[]> {
  const rader = await tx.query<Rad>(
    `SELECT a.id, a.nummer, a.titel, o.namn AS enhet, a.status, a.genomforande, a.effekt, a.fran, a.till, a.uppdaterad,
            CASE WHEN a.foregangare_id IS NULL THEN pl.giltig_fran END AS "planensForsta"
       FROM atgard a JOIN atgardsplan pl ON pl.kommun_id = a.kommun_id AND pl.id = a.plan_id
       JOIN organisation o ON o.kommun_id = a.kommun_id AND o.id = a.ansvarig_organisation_id
      WHERE a.plan_id = $1 ORDER BY a.ordning, a.nummer`,
    [planId],
  );
  return rader.map(({ uppdaterad, fran: egen, planensForsta, ...rad }) => {
    const senast = uppdaterad === null ? null : localDate(uppdaterad);
    const fran = borjarMedPlanen(egen, planensForsta);
    return { ...rad, senast, flaggor: atgardsflaggor({ ...rad, fran, senast }, dag) };
  });
}
