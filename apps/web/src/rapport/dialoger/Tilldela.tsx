import { Button, Dialog, RadioGroup, Skeleton } from '@roda-traden/ui';
import { useId, useState } from 'react';
import { INGEN } from '../detalj/bedomning.varden.ts';
import { texter } from '../rapport.texter.ts';
import { useHandlaggare } from '../useHandlaggare.ts';
import s from './Dialoger.module.css';

export interface TilldelaProps {
  rubrik: string;
  jagId: string;
  /** Who has it now; null for no one. */
  nu: string | null;
  onTilldela: (handlaggare: string | null) => void;
  onStang: () => void;
}

/** Who is to handle it: oneself first, which is nearly always the answer. */
export function Tilldela({ rubrik, jagId, nu, onTilldela, onStang }: TilldelaProps) {
  const formId = useId();
  const { hamtade, valbara, alla } = useHandlaggare();
  const [valt, setVald] = useState<string | null>(null);
  const t = texter.handling;
  // One who has left keeps the report until someone takes it over, and can't be given it anew.
  const kvar = nu !== null && valbara.some(({ id }) => id === nu) ? nu : jagId;
  const vald = valt ?? kvar;
  const tidigare = nu === null || kvar === nu ? undefined : alla.find(({ id }) => id === nu);
  const folk = [...valbara].sort((a, b) => Number(b.id === jagId) - Number(a.id === jagId));
  const utfor = (): void => {
    onTilldela(vald === INGEN ? null : vald);
    onStang();
  };
  return (
    <Dialog
      title={rubrik}
      width="narrow"
      isOpen
      onOpenChange={(oppen) => (oppen ? undefined : onStang())}
      actions={
        <>
          <Button type="submit" form={formId} variant="primary">
            {t.tilldelaRubrik}
          </Button>
          <Button onPress={onStang}>{t.avbryt}</Button>
        </>
      }
    >
      <form
        id={formId}
        className={s.form}
        onSubmit={(event) => {
          event.preventDefault();
          utfor();
        }}
      >
        {hamtade ? (
          <RadioGroup
            autoFocus
            label={t.tilldelaFalt}
            description={tidigare && t.harHaft(tidigare.namn)}
            value={vald}
            onChange={setVald}
            options={[
              ...folk.map((p) => ({ id: p.id, label: p.id === jagId ? t.jag(p.namn) : p.namn })),
              { id: INGEN, label: t.ingen },
            ]}
          />
        ) : (
          <Skeleton lines={3} />
        )}
      </form>
    </Dialog>
  );
}
