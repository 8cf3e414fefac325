import { RAPPORTGRANSER } from '@roda-traden/domain';
import { Button, TextArea } from '@roda-traden/ui';
import { type Ref, useState } from 'react';
import { texter } from '../rapport.texter.ts';
import type { Triage } from '../triage/useTriage.ts';
import { hamtaAnteckning, sattAnteckning } from '../triage/utkast.ts';
import s from './Anteckning.module.css';

/** A note that stays in the history. What is begun is kept while she looks at other reports. */
export function Anteckning({
  id,
  triage,
  av,
  ref,
}: {
  id: string;
  triage: Triage;
  /** The writer's name. */
  av: string;
  ref: Ref<HTMLTextAreaElement>;
}) {
  const [text, setText] = useState(() => hamtaAnteckning(id));
  const [fel, setFel] = useState<string | undefined>(undefined);
  const [sparar, setSparar] = useState(false);
  const skriv = (nytt: string): void => {
    setText(nytt);
    setFel(undefined);
    sattAnteckning(id, nytt);
  };
  const spara = async (): Promise<void> => {
    if (sparar || !text.trim()) return;
    setSparar(true);
    skriv('');
    const utfall = await triage.anteckna(id, text, av);
    setSparar(false);
    if (utfall.ok) return;
    skriv(text);
    setFel(utfall.meddelande);
  };
  return (
    <form
      className={s.form}
      onSubmit={(event) => {
        event.preventDefault();
        void spara();
      }}
    >
      <TextArea
        ref={ref}
        label={texter.anteckning.falt}
        description={texter.anteckning.hjalp}
        rows={2}
        limit={text.length > RAPPORTGRANSER.anteckningMax * 0.8 ? RAPPORTGRANSER.anteckningMax : undefined}
        value={text}
        onChange={skriv}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void spara();
          else event.continuePropagation();
        }}
        errorMessage={fel}
      />
      {text.trim() ? (
        <Button type="submit" isPending={sparar}>
          {texter.anteckning.spara}
        </Button>
      ) : null}
    </form>
  );
}
