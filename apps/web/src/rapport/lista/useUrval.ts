import { useCallback, useMemo, useState } from 'react';

export interface Urval {
  valda: ReadonlySet<string>;
  /** Chooses or lets go of one; with `spann` all between the last touched and this one. */
  valj: (id: string, spann: boolean) => void;
  rensa: () => void;
}

/** Which rows are chosen, by id. Rows that leave the list leave the choice too. */
export function useUrval(idn: readonly string[]): Urval {
  const [markerade, setMarkerade] = useState<ReadonlySet<string>>(new Set());
  const [ankare, setAnkare] = useState<string | null>(null);
  const nyckel = idn.join();
  const valda = useMemo(
    () => new Set(nyckel.split(',').filter((id) => markerade.has(id))),
    [markerade, nyckel],
  );
  const valj = useCallback(
    (id: string, spann: boolean) => {
      const lista = nyckel.split(',');
      const [fran, till] = [ankare === null ? -1 : lista.indexOf(ankare), lista.indexOf(id)];
      setMarkerade((forra) => {
        const nya = new Set(forra);
        if (spann && fran >= 0)
          for (const en of lista.slice(Math.min(fran, till), Math.max(fran, till) + 1)) nya.add(en);
        else if (nya.has(id)) nya.delete(id);
        else nya.add(id);
        return nya;
      });
      if (!spann || fran < 0) setAnkare(id);
    },
    [ankare, nyckel],
  );
  const rensa = useCallback(() => {
    setMarkerade(new Set());
    setAnkare(null);
  }, []);
  return { valda, valj, rensa };
}
