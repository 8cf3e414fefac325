import { useApolloClient, useMutation } from '@apollo/client/react';
import { KONTOGRANSER, type Losenordsbyte, losenordsfel } from '@roda-traden/domain';
import { Button, DescriptionList, ErrorSummary, Notice, PageHeader, Panel, showToast } from '@roda-traden/ui';
import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { domanregler, visaFaltfel } from '../lib/doman.ts';
import { Textfalt } from '../lib/falt.tsx';
import { felmening } from '../lib/felmening.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import s from './Anvandare.module.css';
import { BytMittLosenord } from './anvandare.graphql.ts';
import { texter } from './anvandare.texter.ts';
import { inomAppen } from './inomAppen.ts';
import { JagFraga } from './jag.graphql.ts';
import { type Jag, useJag } from './useJag.ts';

const t = texter.mitt;
const TOMT = { nuvarande: '', nytt: '', igen: '' };
type Varden = Required<Losenordsbyte>;

/** Who one is in the app, and one's own password. */
export function MittKonto() {
  const { jag } = useJag();
  if (!jag) return null;
  return (
    <div className={s.mitt}>
      <Sidtitel>{t.rubrik}</Sidtitel>
      <PageHeader title={t.rubrik} />
      {jag.losenordTillfalligt ? (
        <Notice tone="warn" title={t.tillfalligt}>
          {t.tillfalligtText}
        </Notice>
      ) : null}
      <DescriptionList
        items={[
          { term: t.namn, value: jag.anvandare.namn },
          { term: t.epost, value: jag.epost },
          { term: t.roll, value: jag.rollnamn },
          { term: t.kommun, value: jag.kommunNamn },
        ]}
      />
      <Losenordsformular jag={jag} />
    </div>
  );
}

function Losenordsformular({ jag }: { jag: Jag }) {
  const id = useId();
  const klient = useApolloClient();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [byt] = useMutation(BytMittLosenord);
  const [fel, setFel] = useState<string | null>(null);
  const form = useForm<Varden>({
    defaultValues: TOMT,
    resolver: domanregler<Varden>((varden) => losenordsfel(varden, jag.epost)),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const { errors, isSubmitting, submitCount } = form.formState;
  const faltId = (falt: string): string => `${id}-${falt}`;
  const falt = { control: form.control, id: faltId };

  const skicka = form.handleSubmit(async ({ nuvarande, nytt }) => {
    setFel(null);
    try {
      const { data } = await byt({ variables: { nuvarande, nytt } });
      const svar = data?.bytMittLosenord;
      if (svar?.__typename === 'Valideringsfel') return visaFaltfel(form.setError, svar.falt);
      if (svar?.__typename !== 'LosenordBytt') return;
      form.reset(TOMT);
      showToast({ title: svar.andraUtloggade ? t.byttOchUt : t.bytt, tone: 'ok' });
      await klient.query({ query: JagFraga, fetchPolicy: 'network-only' });
      // Whoever came here on the way from the login goes on to where she was going.
      const till = params.get('till');
      if (till) navigate(inomAppen(till), { replace: true });
    } catch (orsak) {
      setFel(felmening(orsak));
    }
  });

  const rader = Object.entries(errors).flatMap(([namn, orsak]) =>
    orsak?.message ? [{ fieldId: faltId(namn), message: orsak.message }] : [],
  );
  return (
    <Panel title={t.byt} variant="flat">
      <ErrorSummary headingLevel={3} errors={submitCount > 0 ? rader : []} attempt={submitCount} />
      {fel ? (
        <Notice tone="error" live="alert" title={t.gickInte}>
          {fel}
        </Notice>
      ) : null}
      <form onSubmit={skicka} noValidate className={s.form}>
        {/* For password keepers: whose password it is. */}
        <input type="email" autoComplete="username" value={jag.epost} readOnly hidden />
        <Textfalt
          falt={falt}
          namn="nuvarande"
          label={t.nuvarande}
          typ="password"
          autoComplete="current-password"
        />
        <Textfalt
          falt={falt}
          namn="nytt"
          label={t.nytt}
          hjalp={t.nyttHjalp(KONTOGRANSER.losenordMin)}
          typ="password"
          autoComplete="new-password"
        />
        <Textfalt falt={falt} namn="igen" label={t.igen} typ="password" autoComplete="new-password" />
        <Button type="submit" variant="primary" isPending={isSubmitting} className={s.skicka}>
          {t.byt}
        </Button>
      </form>
    </Panel>
  );
}
