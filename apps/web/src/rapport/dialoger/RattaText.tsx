import { RAPPORTGRANSER } from '@roda-traden/domain';
import { Button, CheckboxGroup, Dialog, Notice, TextArea } from '@roda-traden/ui';
import { useId, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { visaFaltfel } from '../../lib/doman.ts';
import type { Fritext, Originaltext } from '../detalj/Original.tsx';
import { texter } from '../rapport.texter.ts';
import type { Triage, Triagerad } from '../triage/useTriage.ts';
import s from './Dialoger.module.css';

interface Varden {
  text: string;
  platstext: string;
  konsekvens: string;
  latSta: string[];
}

/** What the screening took out of the original, each word once. */
function uppgifterI(original: Originaltext | null): { ord: string; slagnamn: string }[] {
  const sedda = new Map<string, string>();
  for (const t of original?.traffar ?? [])
    sedda.set((original?.[t.falt as Fritext] ?? '').slice(t.start, t.slut), t.slagnamn);
  return [...sedda].map(([ord, slagnamn]) => ({ ord, slagnamn }));
}

/** The original with these words left as they are, and the others masked: what the boxes give before any typing. */
function franOriginalet(
  original: Originaltext,
  falt: Fritext,
  latSta: readonly string[],
  maskad: string,
): string {
  const text = original[falt];
  if (!text) return maskad;
  const markorer = maskad.match(/\[[^\][]+\]/g) ?? [];
  const traffar = original.traffar.filter((t) => t.falt === falt);
  // The text has been corrected by hand before: its markers no longer stand one for one.
  if (markorer.length !== traffar.length) return maskad;
  let ut = '';
  let plats = 0;
  traffar.forEach((t, i) => {
    const ord = text.slice(t.start, t.slut);
    ut += text.slice(plats, t.start) + (latSta.includes(ord) ? ord : (markorer[i] ?? ''));
    plats = t.slut;
  });
  return ut + text.slice(plats);
}

/** Puts the screened text right by hand. */
export function RattaText({
  rapport,
  original,
  triage,
  onStang,
  onSparad,
}: {
  rapport: Triagerad & {
    text: string;
    platstext?: string | null | undefined;
    konsekvens?: string | null | undefined;
  };
  original: Originaltext | null;
  triage: Triage;
  onStang: () => void;
  onSparad: () => void;
}) {
  const formId = useId();
  const [fel, setFel] = useState<string | null>(null);
  const { control, handleSubmit, setError, setValue, getValues, formState } = useForm<Varden>({
    defaultValues: {
      text: rapport.text,
      platstext: rapport.platstext ?? '',
      konsekvens: rapport.konsekvens ?? '',
      latSta: [],
    },
  });
  const t = texter.original;
  const uppgifter = uppgifterI(original);

  const slapp = (latSta: string[]): void => {
    const forra = getValues('latSta');
    setValue('latSta', latSta);
    if (!original) return;
    for (const falt of ['text', 'platstext', 'konsekvens'] as const) {
      const maskad = rapport[falt] ?? '';
      // Only a text that she hasn't typed in follows the boxes.
      if (getValues(falt) === franOriginalet(original, falt, forra, maskad))
        setValue(falt, franOriginalet(original, falt, latSta, maskad));
    }
  };

  const skicka = handleSubmit(async (varden) => {
    setFel(null);
    const utfall = await triage.redigera(rapport, {
      text: varden.text,
      platstext: varden.platstext || null,
      konsekvens: varden.konsekvens || null,
      latSta: varden.latSta,
    });
    if (utfall.ok) {
      onSparad();
      return onStang();
    }
    visaFaltfel(setError, utfall.falt);
    if (utfall.falt.length === 0) setFel(utfall.meddelande);
  });

  const falt = (namn: Fritext, label: string, rows: number, limit: number) => (
    <Controller
      name={namn}
      control={control}
      render={({ field, fieldState }) => (
        <TextArea
          {...field}
          label={label}
          rows={rows}
          limit={field.value.length > limit * 0.8 ? limit : undefined}
          errorMessage={fieldState.error?.message}
        />
      )}
    />
  );

  return (
    <Dialog
      title={t.rattaRubrik}
      isOpen
      onOpenChange={(oppen) => (oppen ? undefined : onStang())}
      actions={
        <>
          <Button type="submit" form={formId} variant="primary" isPending={formState.isSubmitting}>
            {t.spara}
          </Button>
          <Button onPress={onStang}>{texter.handling.avbryt}</Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={skicka} className={s.form}>
        <p>{t.rattaHjalp}</p>
        {fel ? (
          <Notice tone="error" live="alert">
            {fel}
          </Notice>
        ) : null}
        {uppgifter.length > 0 ? (
          <Controller
            name="latSta"
            control={control}
            render={({ field }) => (
              <CheckboxGroup
                label={t.latSta}
                description={t.latStaHjalp}
                value={field.value}
                onChange={slapp}
                options={uppgifter.map(({ ord, slagnamn }) => ({
                  id: ord,
                  label: ord,
                  description: slagnamn,
                }))}
              />
            )}
          />
        ) : null}
        {falt('text', t.text, 6, RAPPORTGRANSER.textMax)}
        {rapport.platstext ? falt('platstext', t.platstext, 2, RAPPORTGRANSER.platstextMax) : null}
        {rapport.konsekvens ? falt('konsekvens', t.foljder, 3, RAPPORTGRANSER.konsekvensMax) : null}
      </form>
    </Dialog>
  );
}
