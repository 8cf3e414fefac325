import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import {
  POLISANMALD,
  RAPPORTGRANSER,
  REGISTRERBARA_KANALER,
  SAKERHETER,
  VAD_HANT,
} from '@roda-traden/domain';
import {
  Button,
  ButtonRow,
  Checkbox,
  ComboBox,
  ConfirmDialog,
  ErrorSummary,
  LinkButton,
  Notice,
  PageHeader,
  RadioGroup,
  Select,
  showToast,
  TextArea,
  TextField,
} from '@roda-traden/ui';
import { useEffect, useRef, useState } from 'react';
import { Controller, type FieldPath, useForm } from 'react-hook-form';
import { useBlocker, useNavigate } from 'react-router';
import { type Jag, useJag } from '../konto/index.ts';
import { domanregler, visaFaltfel } from '../lib/doman.ts';
import { felmening } from '../lib/felmening.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import { INGEN } from './detalj/bedomning.varden.ts';
import s from './Registrera.module.css';
import { RegisterFraga } from './rapport.graphql.ts';
import { texter } from './rapport.texter.ts';
import { inkorgSokvag } from './rapport.vagar.ts';
import { OrganisationerFraga, RegistreraRapport } from './registrera/registrera.graphql.ts';
import {
  FALTORDNING,
  type Registrering,
  regler,
  TOM,
  tillInput,
  utanDoldTid,
} from './registrera/registrering.ts';
import { Tidsfalt } from './registrera/Tidsfalt.tsx';

const t = texter.registrera;

/** Parts of the time: their faults stand with it. */
const DAGFALT: readonly string[] = ['franDag', 'tillDag'];

/** A report that came by telephone, mail or word of mouth, written in by the one who took it. */
export function Registrera() {
  const { jag } = useJag();
  if (!jag) return null;
  return <Formularet jag={jag} />;
}

function Formularet({ jag }: { jag: Jag }) {
  const navigate = useNavigate();
  const klient = useApolloClient();
  const { data: register } = useQuery(RegisterFraga);
  const { data: organisationer } = useQuery(OrganisationerFraga);
  const [registrera] = useMutation(RegistreraRapport);
  const [fel, setFel] = useState<string | null>(null);
  const [sparad, setSparad] = useState(false);
  const form = useForm<Registrering>({
    defaultValues: TOM,
    resolver: (varden, ...ovrigt) => domanregler(regler)(utanDoldTid(varden), ...ovrigt),
    shouldFocusError: false,
  });
  const { control, formState, handleSubmit, setError, watch, setValue, clearErrors } = form;
  const nycklar = useRef(new Map<string, string>());
  const oskrivet = formState.isDirty && !sparad;
  const blockering = useBlocker(oskrivet);

  useEffect(() => {
    if (!oskrivet) return;
    const fraga = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', fraga);
    return () => window.removeEventListener('beforeunload', fraga);
  }, [oskrivet]);

  const skicka = handleSubmit(async (varden) => {
    setFel(null);
    try {
      const arPlats = register?.omraden.find((o) => o.kod === varden.omrade)?.slag === 'plats';
      const { data } = await registrera({
        variables: { input: tillInput(varden, nyckelFor(nycklar.current, varden), arPlats) },
      });
      const svar = data?.registreraRapport;
      if (svar?.__typename === 'RapportMottagen') {
        setSparad(true);
        showToast({ title: t.sparad(svar.referens), tone: 'ok' });
        // Its row is not in any list yet.
        klient.cache.evict({ id: 'ROOT_QUERY', fieldName: 'rapporter' });
        void klient.refetchQueries({ include: 'active' });
        lamna.current = svar.id ? inkorgSokvag(svar.id) : '/start';
      } else if (svar) visaFaltfel(setError, svar.falt);
    } catch (orsak) {
      setFel(felmening(orsak));
    }
  });
  // The way on waits until the form counts as saved: else its own guard would stop it.
  const lamna = useRef<string | null>(null);
  useEffect(() => {
    if (sparad && lamna.current) navigate(lamna.current, { replace: true });
  }, [navigate, sparad]);

  // As it was when it was sent: a list that shrank while she put things right would move the fields under her hand.
  const [felrader, setFelrader] = useState<{ fieldId: string; message: string }[]>([]);
  const forsok = useRef(0);
  useEffect(() => {
    if (formState.submitCount === forsok.current || formState.isSubmitting) return;
    forsok.current = formState.submitCount;
    setFelrader(
      FALTORDNING.flatMap((falt) => {
        const meddelande = formState.errors[falt as FieldPath<Registrering>]?.message;
        const plats = DAGFALT.includes(falt) ? 'hant' : falt;
        return typeof meddelande === 'string' ? [{ fieldId: `reg-${plats}`, message: meddelande }] : [];
      }),
    );
  }, [formState]);
  const tid = watch(['hantPrecision', 'franDag', 'franTid', 'tillDag', 'tillTid']);
  const namnPaOmrade = new Map(register?.omraden.map((o) => [o.id, o.namn]));
  const falt = <N extends FieldPath<Registrering>>(namn: N) => ({ name: namn, control });

  return (
    <div className={s.sida}>
      <Sidtitel>{t.titel}</Sidtitel>
      <PageHeader title={t.titel} lead={t.ingress} />
      {formState.submitCount > 0 ? (
        <ErrorSummary title={t.fel} errors={felrader} attempt={formState.submitCount} />
      ) : null}
      {fel ? (
        <Notice tone="error" live="alert">
          {fel}
        </Notice>
      ) : null}
      <form noValidate onSubmit={skicka} className={s.form}>
        <div id="reg-kanal">
          <Controller
            {...falt('kanal')}
            render={({ field: { ref: _ref, ...field }, fieldState }) => (
              <RadioGroup
                {...field}
                label={t.kanal}
                variant="inline"
                errorMessage={fieldState.error?.message}
                options={REGISTRERBARA_KANALER.map((k) => ({ id: k.kod, label: k.namn }))}
              />
            )}
          />
        </div>
        <div id="reg-vad">
          <Controller
            {...falt('vad')}
            render={({ field, fieldState }) => (
              <Select
                {...field}
                value={field.value || null}
                onChange={(kod) => field.onChange(kod ?? '')}
                label={t.vad}
                errorMessage={fieldState.error?.message}
                options={VAD_HANT.map((v) => ({ id: v.kod, label: v.sv }))}
              />
            )}
          />
        </div>
        <div id="reg-text">
          <Controller
            {...falt('text')}
            render={({ field, fieldState }) => (
              <TextArea
                {...field}
                label={t.text}
                description={t.textHjalp}
                rows={5}
                limit={RAPPORTGRANSER.textMax}
                errorMessage={fieldState.error?.message}
              />
            )}
          />
        </div>
        <div id="reg-omrade">
          <Controller
            {...falt('omrade')}
            render={({ field, fieldState }) => (
              <ComboBox
                {...field}
                label={t.omrade}
                placeholder={texter.bedomning.valjOmrade}
                errorMessage={fieldState.error?.message}
                options={[
                  { id: INGEN, label: t.okandPlats },
                  ...(register?.omraden ?? [])
                    .filter((o) => o.slag !== 'kommun')
                    .map((o) => ({
                      id: o.kod,
                      label: o.namn,
                      description: (o.foralderId && namnPaOmrade.get(o.foralderId)) || undefined,
                    })),
                ]}
              />
            )}
          />
        </div>
        <div id="reg-platstext">
          <Controller
            {...falt('platstext')}
            render={({ field, fieldState }) => (
              <TextField {...field} label={t.platstext} optional errorMessage={fieldState.error?.message} />
            )}
          />
        </div>
        <div id="reg-hant">
          <Tidsfalt
            label={t.hant}
            varden={{
              hantPrecision: tid[0],
              franDag: tid[1],
              franTid: tid[2],
              tillDag: tid[3],
              tillTid: tid[4],
            }}
            errorMessage={formState.errors.hant?.message}
            onChange={(namn, varde) => {
              setValue(namn, varde, { shouldDirty: true });
              clearErrors(['hant', 'franDag', 'tillDag']);
            }}
          />
        </div>
        <Controller
          {...falt('pagar')}
          render={({ field: { value, ...field } }) => (
            <Checkbox {...field} isSelected={value}>
              {t.pagar}
            </Checkbox>
          )}
        />
        <div id="reg-sakerhet">
          <Controller
            {...falt('sakerhet')}
            render={({ field: { ref: _ref, ...field }, fieldState }) => (
              <RadioGroup
                {...field}
                label={t.sakerhet}
                errorMessage={fieldState.error?.message}
                options={SAKERHETER.map((grad) => ({ id: grad.kod, label: t.sakerhetsord[grad.kod] }))}
              />
            )}
          />
        </div>
        <Controller
          {...falt('polisanmald')}
          render={({ field: { ref: _ref, ...field } }) => (
            <RadioGroup
              {...field}
              label={t.polisanmald}
              variant="inline"
              options={POLISANMALD.map((svar) => ({ id: svar.kod, label: svar.namn }))}
            />
          )}
        />
        <div id="reg-konsekvens">
          <Controller
            {...falt('konsekvens')}
            render={({ field, fieldState }) => (
              <TextArea
                {...field}
                label={t.konsekvens}
                optional
                rows={2}
                errorMessage={fieldState.error?.message}
              />
            )}
          />
        </div>
        {jag.viewerKan.includes('organisation:lasa') ? (
          <div id="reg-organisation">
            <Controller
              {...falt('organisation')}
              render={({ field, fieldState }) => (
                <ComboBox
                  {...field}
                  label={t.organisation}
                  description={t.organisationHjalp}
                  optional
                  errorMessage={fieldState.error?.message}
                  options={(organisationer?.organisationer ?? [])
                    .filter((o) => !o.giltigTill)
                    .map((o) => ({ id: o.id, label: o.namn }))}
                />
              )}
            />
          </div>
        ) : null}
        <div id="reg-kontakt">
          <Controller
            {...falt('kontakt')}
            render={({ field, fieldState }) => (
              <TextField
                {...field}
                label={t.kontakt}
                description={t.kontaktHjalp}
                optional
                autoComplete="off"
                errorMessage={fieldState.error?.message}
              />
            )}
          />
        </div>
        <ButtonRow>
          <Button type="submit" variant="primary" isPending={formState.isSubmitting}>
            {t.spara}
          </Button>
          <LinkButton href={jag.viewerKan.includes('rapport:triagera') ? inkorgSokvag() : '/oversikt'}>
            {t.avbryt}
          </LinkButton>
        </ButtonRow>
      </form>
      <ConfirmDialog
        title={t.lamna}
        confirmLabel={t.lamnaJa}
        cancelLabel={t.lamnaNej}
        isOpen={blockering.state === 'blocked'}
        onOpenChange={(oppen) => (oppen ? undefined : blockering.reset?.())}
        onConfirm={() => blockering.proceed?.()}
      >
        {t.lamnaText}
      </ConfirmDialog>
    </div>
  );
}

/** The same words sent again keep their key, so that a resend makes no second report; other words are another. */
function nyckelFor(nycklar: Map<string, string>, varden: Registrering): string {
  const innehall = JSON.stringify(varden);
  const nyckel =
    nycklar.get(innehall) ??
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    );
  nycklar.set(innehall, nyckel);
  return nyckel;
}
