import { Button, DescriptionList, Dialog } from '@roda-traden/ui';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import s from './Anvandare.module.css';
import { texter } from './anvandare.texter.ts';

const t = texter.losenord;

export interface Losenordslapp {
  namn: string;
  epost: string;
  losenord: string;
}

/** The only time a password is shown: to the one who hands it over. */
export function NyttLosenord({ lapp, onStang }: { lapp: Losenordslapp; onStang: () => void }) {
  const [kopierat, setKopierat] = useState<string | null>(null);
  const kopiera = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(lapp.losenord);
      setKopierat(t.kopierat);
    } catch {
      setKopierat(t.kopierasInte);
    }
  };
  return (
    <Dialog
      title={t.rubrik}
      isOpen
      onOpenChange={(oppen) => !oppen && onStang()}
      actions={
        <>
          <Button variant="primary" onPress={onStang}>
            {t.klar}
          </Button>
          <Button icon={<Copy />} onPress={() => void kopiera()}>
            {t.kopiera}
          </Button>
        </>
      }
    >
      <p>{t.text(lapp.namn)}</p>
      <DescriptionList
        items={[
          { term: t.adress, value: lapp.epost },
          { term: t.losenord, value: <code className={s.losenord}>{lapp.losenord}</code> },
        ]}
      />
      <p>{t.byts}</p>
      <p role="status" className={s.dampad}>
        {kopierat}
      </p>
    </Dialog>
  );
}
