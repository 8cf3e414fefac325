import { useCallback, useEffect, useState } from 'react';
import type { OppetUnderlagQuery } from '../../gql/graphql.ts';
import { fraga } from '../gemensamt/fraga.ts';
import { OPPET_UNDERLAG } from '../gemensamt/fragor.ts';

export type Underlag = NonNullable<OppetUnderlagQuery['formularunderlag']>;
export type Omrade = Underlag['omraden'][number];

export interface Underlagslage {
  kommuner: OppetUnderlagQuery['kommuner'];
  /** The last that was fetched; stays while another kommun's is on its way. */
  underlag: Underlag | null;
  lage: 'hamtar' | 'klart' | 'misslyckat';
  hamta: () => void;
}

/** The kommun's places. Without the net the form still works: "vet inte" and words of one's own. */
export function useUnderlag(kommun: string | null): Underlagslage {
  const [svar, satt] = useState<OppetUnderlagQuery | null>(null);
  const [lage, sattLage] = useState<Underlagslage['lage']>('hamtar');
  const [omgang, sattOmgang] = useState(0);

  // `omgang` is listed to fetch again.
  useEffect(() => {
    let inaktuell = false;
    sattLage('hamtar');
    const las = async (kod: string | null) => {
      const utfall = await fraga(OPPET_UNDERLAG, { kommun: kod });
      if (inaktuell) return;
      if (utfall.slag !== 'svar') return sattLage('misslyckat');
      // An address with a kommun that isn't here falls back on the one that the service speaks for.
      if (!utfall.data.formularunderlag && kod !== null) return las(null);
      satt(utfall.data);
      sattLage(utfall.data.formularunderlag ? 'klart' : 'misslyckat');
    };
    void las(kommun);
    return () => {
      inaktuell = true;
    };
  }, [kommun, omgang]);

  const hamta = useCallback(() => sattOmgang((n) => n + 1), []);
  return { kommuner: svar?.kommuner ?? [], underlag: svar?.formularunderlag ?? null, lage, hamta };
}
