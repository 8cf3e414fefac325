import { useQuery } from '@apollo/client/react';
import { Button, Dialog, RadioGroup, Skeleton } from '@roda-traden/ui';
import { useId, useState } from 'react';
import { INGEN } from '../detalj/bedomning.varden.ts';
import { HandlaggareFraga } from '../rapport.graphql.ts';
import { texter } from '../rapport.texter.ts';
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
  const { data } = useQuery(HandlaggareFraga);
  const [vald, setVald] = useState(nu ?? jagId);
  const t = texter.handling;
  const folk = [...(data?.handlaggare ?? [])].sort((a, b) => Number(b.id === jagId) - Number(a.id === jagId));
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
        {data ? (
          <RadioGroup
            autoFocus
            label={t.tilldelaFalt}
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
