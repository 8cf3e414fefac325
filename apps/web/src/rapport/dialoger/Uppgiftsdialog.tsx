import { bristerFor, type Faltfel, HANVISNINGSMAL, type HandlingKod } from '@roda-traden/domain';
import { Button, Dialog, Notice, RadioGroup, TextArea } from '@roda-traden/ui';
import { useId, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import type { HandlingInput } from '../../gql/graphql.ts';
import { visaFaltfel } from '../../lib/doman.ts';
import { texter } from '../rapport.texter.ts';
import type { Utfall } from '../triage/useTriage.ts';
import s from './Dialoger.module.css';

interface Varden {
  hanvisasTill: string;
  skal: string;
  fraga: string;
}

export interface UppgiftsdialogProps {
  kod: HandlingKod;
  rubrik: string;
  knapp: string;
  /** What the action demands, as the server says: skal, fraga, hanvisasTill. */
  krav: readonly string[];
  /** A reason may be given though it isn't demanded. */
  skalValfritt: boolean;
  onUtfor: (uppgifter: HandlingInput) => Promise<Utfall>;
  onStang: () => void;
}

/** These actions ask nothing of the assessment. */
const INGET = { kategori: null, omrade: null, platsprecision: 'okand', allvar: null };

/** Asks for what an action demands. Stays open, with all that was typed, until it is saved. */
export function Uppgiftsdialog({
  kod,
  rubrik,
  knapp,
  krav,
  skalValfritt,
  onUtfor,
  onStang,
}: UppgiftsdialogProps) {
  const formId = useId();
  const [fel, setFel] = useState<string | null>(null);
  const { control, handleSubmit, setError, setFocus, formState } = useForm<Varden>({
    defaultValues: { hanvisasTill: '', skal: '', fraga: '' },
  });
  const t = texter.handling;
  const kraver = (namn: string): boolean => krav.includes(namn);

  const visa = (fel: readonly Faltfel[]): void => {
    const har = fel.filter((f) => f.falt === 'hanvisasTill' || kraver(f.falt));
    visaFaltfel(setError, har);
    const forsta = har[0]?.falt;
    if (forsta === 'skal' || forsta === 'fraga') setFocus(forsta);
    // What isn't about this dialog's questions is about the report.
    const ovrigt = fel.find((f) => !har.includes(f));
    if (ovrigt) setFel(ovrigt.meddelande);
  };

  const skicka = handleSubmit(async (varden) => {
    setFel(null);
    const brister = bristerFor(kod, { ...INGET, ...varden });
    if (brister.length > 0) return visa(brister.map((brist) => ({ ...brist, kod: 'saknas' })));
    const utfall = await onUtfor({
      hanvisasTill: varden.hanvisasTill || null,
      skal: varden.skal || null,
      fraga: varden.fraga || null,
    });
    if (utfall.ok) return onStang();
    visa(utfall.falt);
    if (utfall.falt.length === 0) setFel(utfall.meddelande);
  });

  return (
    <Dialog
      title={rubrik}
      width="narrow"
      isOpen
      onOpenChange={(oppen) => (oppen ? undefined : onStang())}
      actions={
        <>
          <Button type="submit" form={formId} variant="primary" isPending={formState.isSubmitting}>
            {knapp}
          </Button>
          <Button onPress={onStang}>{t.avbryt}</Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={skicka} className={s.form}>
        {fel ? (
          <Notice tone="error" live="alert">
            {fel}
          </Notice>
        ) : null}
        {kraver('hanvisasTill') ? (
          <Controller
            name="hanvisasTill"
            control={control}
            render={({ field: { ref: _ref, ...field }, fieldState }) => (
              <RadioGroup
                {...field}
                autoFocus
                label={t.mal}
                errorMessage={fieldState.error?.message}
                options={HANVISNINGSMAL.map((mal) => ({ id: mal.kod, label: mal.namn }))}
              />
            )}
          />
        ) : null}
        {kraver('fraga') ? (
          <Controller
            name="fraga"
            control={control}
            render={({ field, fieldState }) => (
              <TextArea
                {...field}
                autoFocus
                label={t.fraga}
                description={t.fragaHjalp}
                rows={3}
                errorMessage={fieldState.error?.message}
              />
            )}
          />
        ) : null}
        {kraver('skal') || skalValfritt ? (
          <Controller
            name="skal"
            control={control}
            render={({ field, fieldState }) => (
              <TextArea
                {...field}
                autoFocus={kraver('skal')}
                label={kraver('skal') ? t.skal : t.skalValfritt}
                optional={!kraver('skal')}
                description={t.skalHjalp}
                rows={3}
                errorMessage={fieldState.error?.message}
              />
            )}
          />
        ) : null}
      </form>
    </Dialog>
  );
}
