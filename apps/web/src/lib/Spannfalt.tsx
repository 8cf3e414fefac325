import { filterfel } from '@roda-traden/domain';
import { DatePicker } from '@roda-traden/ui';
import { useState } from 'react';

/** First and last day, each optional. */
export interface Spann {
  fran?: string | undefined;
  till?: string | undefined;
}
type Dag = keyof Spann;

export interface SpannfaltProps {
  spann: Spann;
  etiketter: Readonly<Record<Dag, string>>;
  max?: string | undefined;
  /** A whole, possible period, once its day has been finished. */
  onChange: (spann: Spann) => void;
  /** What stands in the fields can't be used, or can again. */
  onFel?: ((finns: boolean) => void) | undefined;
}

/** A period that decides what a page shows. A day being typed stays in its field: half a year number is another year. */
export function Spannfalt({ spann, etiketter, max, onChange, onFel }: SpannfaltProps) {
  const [galler, setGaller] = useState(spann);
  const [skrivet, setSkrivet] = useState(spann);
  const [fel, setFel] = useState(() => spannetsFel(spann));
  // What was last given from here. When it comes back as what the page shows, the other day may be half typed.
  const [givet, setGivet] = useState<Spann | null>(null);
  if (!sammaSpann(galler, spann)) {
    setGaller(spann);
    if (!givet || !sammaSpann(givet, spann)) {
      setSkrivet(spann);
      setFel(spannetsFel(spann));
    }
    setGivet(null);
  }

  const klar = (falt: Dag, dag: string | null): void => {
    const nytt = { ...skrivet, [falt]: dag ?? undefined };
    const brister = spannetsFel(nytt);
    setFel(brister);
    onFel?.(brister.length > 0);
    // Against what has been given: the page may not show it yet.
    if (brister.length > 0 || sammaSpann(nytt, givet ?? spann)) return;
    setGivet(nytt);
    onChange(nytt);
  };

  return (['fran', 'till'] as const).map((falt) => (
    <DatePicker
      key={falt}
      label={etiketter[falt]}
      value={skrivet[falt] ?? null}
      onChange={(dag) => setSkrivet((nu) => ({ ...nu, [falt]: dag ?? undefined }))}
      onDone={(dag) => klar(falt, dag)}
      max={max}
      errorMessage={fel.find((f) => f.falt === falt)?.meddelande}
    />
  ));
}

const sammaSpann = (a: Spann, b: Spann): boolean => a.fran === b.fran && a.till === b.till;
const spannetsFel = ({ fran, till }: Spann) => filterfel({ ...(fran && { fran }), ...(till && { till }) });
