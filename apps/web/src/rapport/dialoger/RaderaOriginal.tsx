import { Button, Dialog, TextArea } from '@roda-traden/ui';
import { useState } from 'react';
import { texter } from '../rapport.texter.ts';
import type { Triage, Triagerad } from '../triage/useTriage.ts';
import s from './Dialoger.module.css';

/** Asks once more, and why: what is removed here can't be brought back. */
export function RaderaOriginal({
  rapport,
  triage,
  onStang,
  onRaderat,
}: {
  rapport: Triagerad;
  triage: Triage;
  onStang: () => void;
  onRaderat: () => void;
}) {
  const [skal, setSkal] = useState('');
  const [fel, setFel] = useState<string | undefined>(undefined);
  const [pagar, setPagar] = useState(false);
  const t = texter.original;
  const radera = async (): Promise<void> => {
    setPagar(true);
    const utfall = await triage.radera(rapport, skal);
    setPagar(false);
    if (!utfall.ok) return setFel(utfall.meddelande);
    onRaderat();
    onStang();
  };
  return (
    <Dialog
      role="alertdialog"
      width="narrow"
      title={t.raderaRubrik}
      isOpen
      onOpenChange={(oppen) => (oppen ? undefined : onStang())}
      actions={
        <>
          <Button variant="danger" isPending={pagar} onPress={() => void radera()}>
            {t.radera}
          </Button>
          <Button onPress={onStang}>{texter.handling.avbryt}</Button>
        </>
      }
    >
      <div className={s.form}>
        <p>{t.raderaText}</p>
        <TextArea
          label={t.raderaSkal}
          description={t.raderaSkalHjalp}
          rows={2}
          value={skal}
          onChange={(text) => {
            setSkal(text);
            setFel(undefined);
          }}
          errorMessage={fel}
        />
      </div>
    </Dialog>
  );
}
