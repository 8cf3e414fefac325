import { useEffect, useState } from 'react';
import { fraga } from './fraga.ts';
import { OPPNA_SIDANS_KOMMUN } from './fragor.ts';
import type { SidansKommun } from './Skal.tsx';

/**
 * The kommun behind an open page: the one named, or with null the one that the service speaks for. Null until known;
 * undefined asks for none yet.
 */
export function useSidansKommun(kod: string | null | undefined): SidansKommun | null {
  const [kommun, satt] = useState<SidansKommun | null>(null);
  useEffect(() => {
    if (kod === undefined) return;
    let inaktuell = false;
    void fraga(OPPNA_SIDANS_KOMMUN, { kommun: kod }).then((utfall) => {
      const u = utfall.slag === 'svar' ? utfall.data.formularunderlag : null;
      if (u && !inaktuell) satt({ kod: u.kommunKod, namn: u.kommunNamn, demo: u.demo });
    });
    return () => {
      inaktuell = true;
    };
  }, [kod]);
  return kommun;
}
