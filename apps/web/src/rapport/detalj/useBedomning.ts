import type { Faltfel } from '@roda-traden/domain';
import { focusField } from '@roda-traden/ui';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import type { RapportbedomningFragment } from '../../gql/graphql.ts';
import { hamtaUtkast, sattUtkast, useUtkast } from '../triage/utkast.ts';
import {
  andradeFalt,
  type Bedomningsvarden,
  bedomningsvarden,
  formularfalt,
  lika,
} from './bedomning.varden.ts';

export interface Bedomningsform {
  form: UseFormReturn<Bedomningsvarden>;
  /** As the form is now. */
  nu: Bedomningsvarden;
  /** As the server has it. */
  sparat: Bedomningsvarden;
  andrade: readonly (keyof Bedomningsvarden)[];
  /** Shows what is wrong at each field and takes focus to the first. Returns what has no field. */
  visaFel: (fel: readonly Faltfel[]) => readonly Faltfel[];
  /** Gives up what was changed and takes what is saved. */
  aterstall: () => void;
}

export const faltId = (falt: keyof Bedomningsvarden): string => `bedomning-${falt}`;

/**
 * The assessment being made. What she changes is kept as a draft until it is saved, and survives that someone
 * else changes the report: only fields that she hasn't touched follow along.
 */
export function useBedomning(rapport: RapportbedomningFragment): Bedomningsform {
  const sparat = useMemo(() => bedomningsvarden(rapport), [rapport]);
  const form = useForm<Bedomningsvarden>({ defaultValues: hamtaUtkast(rapport.id)?.varden ?? sparat });
  const nu = { ...sparat, ...useWatch({ control: form.control }) } as Bedomningsvarden;
  const andrade = andradeFalt(nu, sparat);

  const tidigare = useRef(sparat);
  useEffect(() => {
    const fore = tidigare.current;
    if (fore === sparat) return;
    tidigare.current = sparat;
    for (const falt of Object.keys(sparat) as (keyof Bedomningsvarden)[])
      if (lika(form.getValues(falt), fore[falt])) form.setValue(falt, sparat[falt]);
  }, [form, sparat]);

  // An undo gives back what was chosen before the action. After the effect above, which would take it away again.
  const utkast = useUtkast(rapport.id);
  useEffect(() => {
    if (!utkast?.aterlagt) return;
    const { aterlagt: _tagen, ...kvar } = utkast;
    sattUtkast(rapport.id, kvar);
    for (const falt of Object.keys(utkast.varden) as (keyof Bedomningsvarden)[])
      form.setValue(falt, utkast.varden[falt]);
  }, [form, rapport.id, utkast]);

  const nyckel = JSON.stringify(nu);
  // `nyckel` stands for the values, which are new objects each time.
  useEffect(() => {
    const forra = hamtaUtkast(rapport.id);
    if (forra?.aterlagt) return;
    sattUtkast(rapport.id, andrade.length > 0 || forra?.konflikt ? { ...forra, varden: nu } : null);
  }, [nyckel, sparat, rapport.id]);

  const visaFel = useCallback(
    (fel: readonly Faltfel[]) => {
      form.clearErrors();
      const utanFalt = fel.filter((f) => formularfalt(f.falt) === null);
      let forsta: keyof Bedomningsvarden | null = null;
      for (const f of fel) {
        const namn = formularfalt(f.falt);
        if (!namn) continue;
        form.setError(namn, { type: 'server', message: f.meddelande });
        forsta ??= namn;
      }
      // The field may lie in a closed part, which opens when its fault has been rendered.
      if (forsta) {
        const id = faltId(forsta);
        requestAnimationFrame(() => focusField(id));
      }
      return utanFalt;
    },
    [form],
  );

  // Sent from here before, refused while she was elsewhere: the faults wait at their fields.
  useEffect(() => {
    const fel = hamtaUtkast(rapport.id)?.fel;
    if (fel?.length) visaFel(fel);
  }, [rapport.id, visaFel]);

  const aterstall = useCallback(() => {
    form.clearErrors();
    for (const falt of Object.keys(sparat) as (keyof Bedomningsvarden)[]) form.setValue(falt, sparat[falt]);
    sattUtkast(rapport.id, null);
  }, [form, rapport.id, sparat]);

  return { form, nu, sparat, andrade, visaFel, aterstall };
}
