import { Notice } from '@roda-traden/ui/enkel';
import { useEffect, useState } from 'react';
import { useFormular } from './formular.ts';
import type { Rapportexter } from './rapportera.texter.ts';

type Slag = keyof Rapportexter['beratta']['uppgifter'];

/** The person has paused: while she writes, a warning would only disturb. */
const PAUS_MS = 700;

/**
 * Says when the text seems to point someone out, by the same rule that the server hides it by. The rule comes by need:
 * its lists of names weigh more than the question.
 */
export function Namnvarning({ text }: { text: string }) {
  const { t, sprak } = useFormular();
  const [slag, satt] = useState<readonly Slag[]>([]);

  useEffect(() => {
    let inaktuell = false;
    const klocka = setTimeout(async () => {
      if (text.trim() === '') return satt([]);
      // Without the net the hint above stands alone; the server screens in any case.
      const regel = await import('./granskning.ts').catch(() => null);
      if (regel && !inaktuell) satt(regel.hittadeSlag(text));
    }, PAUS_MS);
    return () => {
      inaktuell = true;
      clearTimeout(klocka);
    };
  }, [text]);

  const uppgifter = new Intl.ListFormat(sprak, { type: 'conjunction' }).format(
    slag.map((ett) => t.beratta.uppgifter[ett]),
  );
  return (
    <div role="status">
      {slag.length > 0 ? <Notice tone="warn">{t.beratta.uppgiftHittad(uppgifter)}</Notice> : null}
    </div>
  );
}
