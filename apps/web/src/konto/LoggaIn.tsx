import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, ErrorSummary, Notice, TextField } from '@roda-traden/ui';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { felmening } from '../lib/felmening.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import { inomAppen } from './inomAppen.ts';
import { JagFraga, LoggaInMutation } from './jag.graphql.ts';
import { texter } from './konto.texter.ts';
import s from './LoggaIn.module.css';

interface Falt {
  epost: string;
  losenord: string;
}

export function LoggaIn() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const klient = useApolloClient();
  const [loggaIn] = useMutation(LoggaInMutation);
  const [fel, setFel] = useState<string | null>(null);
  const { control, handleSubmit, formState } = useForm<Falt>({
    defaultValues: { epost: '', losenord: '' },
    shouldFocusError: false,
  });

  const skicka = handleSubmit(async (varden) => {
    setFel(null);
    try {
      const { data } = await loggaIn({ variables: varden });
      if (!data?.loggaIn.lyckades) return setFel(data?.loggaIn.meddelande ?? texter.summering);
      await klient.clearStore();
      const svar = await klient.query({ query: JagFraga, fetchPolicy: 'network-only' });
      const till = inomAppen(params.get('till'));
      // A password that somebody else has seen is changed before anything else.
      const byt = svar.data?.jag?.losenordTillfalligt;
      navigate(byt ? `/mitt-konto?till=${encodeURIComponent(till)}` : till, { replace: true });
    } catch (orsak) {
      setFel(felmening(orsak));
    }
  });

  const faltfel = (['epost', 'losenord'] as const).flatMap((namn) => {
    const meddelande = formState.errors[namn]?.message;
    return meddelande ? [{ fieldId: namn, message: meddelande }] : [];
  });
  const summering = fel ? [{ fieldId: 'epost', message: fel }] : faltfel;

  return (
    <main className={s.sida} id="innehall">
      <Sidtitel>{texter.rubrik}</Sidtitel>
      <h1>{texter.rubrik}</h1>
      <p className={s.ingress}>{texter.ingress}</p>
      {params.get('avslutad') ? (
        <Notice tone="info" title={texter.avslutad}>
          {texter.avslutadText}
        </Notice>
      ) : null}
      {summering.length > 0 && (fel || formState.submitCount > 0) ? (
        <ErrorSummary attempt={formState.submitCount} title={texter.summering} errors={summering} />
      ) : null}
      <form onSubmit={skicka} noValidate className={s.form}>
        <Controller
          name="epost"
          control={control}
          rules={{ required: texter.saknarEpost }}
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              id="epost"
              label={texter.epost}
              type="email"
              autoComplete="username"
              errorMessage={fieldState.error?.message}
            />
          )}
        />
        <Controller
          name="losenord"
          control={control}
          rules={{ required: texter.saknarLosenord }}
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              id="losenord"
              label={texter.losenord}
              type="password"
              autoComplete="current-password"
              errorMessage={fieldState.error?.message}
            />
          )}
        />
        <Button type="submit" variant="primary" isPending={formState.isSubmitting}>
          {texter.loggaIn}
        </Button>
      </form>
      <p className={s.fot}>
        {texter.tillRapport} <a href="/rapportera">{texter.rapportera}</a>
      </p>
    </main>
  );
}
