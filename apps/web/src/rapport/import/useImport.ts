import { useApolloClient } from '@apollo/client/react';
import { IMPORTFIL_MAX } from '@roda-traden/domain';
import { useState } from 'react';
import { felmening } from '../../lib/felmening.ts';
import { texter } from './import.texter.ts';
import { Importfel, type Importresultat, skickaFil } from './skickafil.ts';

interface Vald {
  namn: string;
  innehall: ArrayBuffer;
}

export type Importlage =
  | { skede: 'valj'; fel?: { meddelande: string; utloggad: boolean } }
  | { skede: 'provar'; namn: string; lasta: number }
  | { skede: 'provad'; namn: string; resultat: Importresultat; fel?: string }
  | { skede: 'laser'; namn: string; lasta: number; av: number }
  | { skede: 'klar'; namn: string; resultat: Importresultat };

/** One file from choice to done: tried, shown, and read in when that is confirmed. */
export function useImport() {
  const klient = useApolloClient();
  const [lage, setLage] = useState<Importlage>({ skede: 'valj' });
  const [vald, setVald] = useState<Vald | null>(null);

  const tillbaka = (fel: unknown): void =>
    setLage({
      skede: 'valj',
      fel: {
        meddelande: fel instanceof Importfel ? fel.message : felmening(fel),
        utloggad: fel instanceof Importfel && fel.utloggad,
      },
    });

  const prova = async (fil: File): Promise<void> => {
    if (fil.size > IMPORTFIL_MAX) return tillbaka(new Importfel(texter.forStor));
    setLage({ skede: 'provar', namn: fil.name, lasta: 0 });
    // Kept as it is now: what is read in later is what was tried, whatever becomes of the file.
    const innehall = await fil.arrayBuffer().catch(() => null);
    if (innehall === null) return tillbaka(new Importfel(texter.gickInteLasa));
    setVald({ namn: fil.name, innehall });
    try {
      const resultat = await skickaFil(innehall, null, (lasta) =>
        setLage({ skede: 'provar', namn: fil.name, lasta }),
      );
      if (!resultat) throw new Importfel(texter.avbruten);
      setLage({ skede: 'provad', namn: fil.name, resultat });
    } catch (fel) {
      tillbaka(fel);
    }
  };

  const lasIn = async (): Promise<void> => {
    if (lage.skede !== 'provad' || !vald) return;
    const { namn, resultat: provad } = lage;
    setLage({ skede: 'laser', namn, lasta: 0, av: provad.rader });
    try {
      const resultat = await skickaFil(vald.innehall, provad.summa, (lasta) =>
        setLage({ skede: 'laser', namn, lasta, av: provad.rader }),
      );
      if (!resultat) throw new Importfel(texter.avbruten);
      setLage({ skede: 'klar', namn, resultat });
      for (const fieldName of ['rapporter', 'inkorgsantal', 'analys']) klient.cache.evict({ fieldName });
      await klient.refetchQueries({ include: 'active' });
    } catch (fel) {
      setLage({
        skede: 'provad',
        namn,
        resultat: provad,
        fel: fel instanceof Importfel ? fel.message : felmening(fel),
      });
    }
  };

  return { lage, prova, lasIn, borjaOm: () => setLage({ skede: 'valj' }) };
}
