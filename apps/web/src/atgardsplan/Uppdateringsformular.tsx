import { useApolloClient, useMutation } from '@apollo/client/react';
import {
  ATGARDSGRANSER,
  type Atgardsstatus,
  EFFEKTLJUS,
  GENOMFORANDELJUS,
  LJUS,
  uppdateringsfel,
} from '@roda-traden/domain';
import {
  Button,
  Checkbox,
  ErrorSummary,
  Notice,
  RadioGroup,
  Select,
  showToast,
  TextArea,
  TextField,
} from '@roda-traden/ui';
import { useEffect, useId, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import type { UppdateringsformularFragment as Atgard } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { domanregler, visaFaltfel } from '../lib/doman.ts';
import { Framtradande } from '../lib/Framtradande.tsx';
import { felmening } from '../lib/felmening.ts';
import { Osparat } from '../lib/Osparat.tsx';
import { sagSparat } from '../lib/sagSparat.ts';
import { sammanfoga } from '../lib/sammanfoga.ts';
import { idag } from '../lib/tid.ts';
import { useFormularutkast } from '../lib/useUtkast.ts';
import s from './atgardsplan.module.css';
import { texter } from './atgardsplan.texter.ts';
import { Klarform, Laget, Ljus, Ljusform } from './Ljus.tsx';
import { uppdateradText } from './ord.ts';
import {
  AngraUppdatering,
  AtgardensPlan,
  UppdateraAtgard,
  UppdateringssvarFragment,
} from './uppdatera.graphql.ts';
import { arStart, KLAR, tillInput, tillVarden, type Uppdateringsvarden } from './uppdatering.varden.ts';

const t = texter.uppdatera;

export const UppdateringsformularFragment = graphql(`
  fragment Uppdateringsformular on Atgard {
    id
    version
    status
    genomforande
    effekt
    fran
    uppdaterad
    viewerKan {
      angra
      handlingar {
        kod
        namn
        skal
      }
    }
  }
`);

/** How it goes, in one choice and one press; the rest is there for when it is needed. */
export function Uppdateringsformular({
  atgard,
}: {
  atgard: FragmentType<typeof UppdateringsformularFragment>;
}) {
  const data = getFragmentData(UppdateringsformularFragment, atgard);
  // What is saved becomes what the form begins from; what someone else saves meanwhile doesn't wipe out what is typed.
  const [grund, setGrund] = useState(data);
  const [nummer, setNummer] = useState(0);
  const borjaOm = (ny: Atgard): void => {
    setGrund(ny);
    setNummer((n) => n + 1);
  };
  return <Formular key={nummer} grund={grund} nu={data} onSparad={borjaOm} />;
}

function Formular({ grund, nu, onSparad }: { grund: Atgard; nu: Atgard; onSparad: (ny: Atgard) => void }) {
  const id = useId();
  const client = useApolloClient();
  const [uppdatera] = useMutation(UppdateraAtgard);
  const [angra] = useMutation(AngraUppdatering);
  const [konflikt, setKonflikt] = useState<{ meddelande: string; nu: Atgard } | null>(null);
  const [fel, setFel] = useState<string | null>(null);
  const gallande = konflikt?.nu ?? grund;
  const status = gallande.status as Atgardsstatus;
  const handlingar = gallande.viewerKan.handlingar;
  const [sparat] = useState(() => tillVarden(grund, idag()));
  const form = useForm<Uppdateringsvarden>({
    defaultValues: sparat,
    resolver: domanregler((varden) =>
      uppdateringsfel(tillInput(varden, handlingar), { ...gallande, status }),
    ),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const utkast = useFormularutkast(form, {
    nyckel: `atgard.${grund.id}.uppdatering`,
    sparat,
    version: grund.version,
  });
  const [mer, setMer] = useState(false);
  // What was put back isn't hidden.
  useEffect(() => {
    const { handling, skal, kommentar } = form.getValues();
    if (handling || skal || kommentar) setMer(true);
  }, [form]);
  const { errors, isSubmitting, submitCount } = form.formState;
  const [gang, handling] = form.watch(['genomforande', 'handling']);
  const arOppen = !['genomford', 'avbruten'].includes(status);
  const ovriga = handlingar.filter((h) => h.kod !== 'slutfor' && h.kod !== 'starta');
  const kraverSkal = handlingar.some((h) => h.kod === handling && h.skal);

  const angraNu = async (version: number): Promise<void> => {
    try {
      const { data } = await angra({ variables: { id: grund.id, version } });
      const svar = getFragmentData(UppdateringssvarFragment, data?.angraUppdatering);
      if (svar?.__typename === 'AtgardSparad') {
        onSparad(getFragmentData(UppdateringsformularFragment, svar.atgard));
        showToast({ title: t.angrad, tone: 'ok' });
      } else if (svar?.__typename === 'AtgardKonflikt') showToast({ title: svar.meddelande, tone: 'error' });
      else if (svar) showToast({ title: svar.falt.map((f) => f.meddelande).join(' '), tone: 'error' });
    } catch (orsak) {
      showToast({ title: felmening(orsak), tone: 'error' });
    }
  };

  const skicka = form.handleSubmit(async (varden) => {
    setFel(null);
    try {
      const { data } = await uppdatera({
        variables: {
          id: grund.id,
          version: konflikt ? konflikt.nu.version : utkast.version,
          input: tillInput(varden, handlingar),
        },
      });
      const svar = getFragmentData(UppdateringssvarFragment, data?.uppdateraAtgard);
      if (svar?.__typename === 'AtgardSparad') {
        const ny = getFragmentData(UppdateringsformularFragment, svar.atgard);
        utkast.klar();
        onSparad(ny);
        sagSparat(t.sparad, svar.maskat, () => void angraNu(ny.version));
      } else if (svar?.__typename === 'AtgardKonflikt') {
        const andras = getFragmentData(UppdateringsformularFragment, svar.atgard);
        const { defaultValues } = form.formState;
        const gallerNu = tillVarden(andras, idag());
        const bada = sammanfoga(defaultValues as Partial<Uppdateringsvarden> | undefined, varden, gallerNu);
        form.reset(gallerNu);
        form.reset(bada, { keepDefaultValues: true });
        setKonflikt({ meddelande: svar.meddelande, nu: andras });
      } else if (svar) {
        visaFaltfel(form.setError, svar.falt);
        if (svar.falt.some((f) => f.kod === 'plan_galler_inte'))
          await client.query({
            query: AtgardensPlan,
            variables: { id: grund.id },
            fetchPolicy: 'network-only',
          });
      }
    } catch (orsak) {
      setFel(felmening(orsak));
    }
  });

  return (
    <form onSubmit={skicka} noValidate className={s.uppdatering} aria-labelledby={`${id}-rubrik`}>
      <h2 id={`${id}-rubrik`}>{t.rubrik}</h2>
      <ErrorSummary
        headingLevel={3}
        attempt={submitCount}
        errors={
          submitCount > 0
            ? Object.entries(errors).map(([falt, orsak]) => ({
                message: String(orsak.message),
                fieldId: `${id}-${falt}`,
              }))
            : []
        }
      />
      {konflikt ? (
        <Framtradande>
          <Notice tone="warn" live="alert" title={t.konflikt}>
            {konflikt.meddelande}
            <span className={s.ljusrad}>
              {t.nu}: <Laget status={konflikt.nu.status} />
              <Ljus vad="genomforande" ljus={konflikt.nu.genomforande} />
              <Ljus vad="effekt" ljus={konflikt.nu.effekt} />
            </span>
            {t.orort}
          </Notice>
        </Framtradande>
      ) : null}
      {fel ? (
        <Framtradande>
          <Notice tone="error" live="alert" title={t.gickInte}>
            {fel}
          </Notice>
        </Framtradande>
      ) : null}
      {arOppen ? (
        <Controller
          name="genomforande"
          control={form.control}
          render={({ field, fieldState }) => (
            <RadioGroup
              {...field}
              id={`${id}-genomforande`}
              label={t.genomforande}
              variant="big"
              errorMessage={fieldState.error?.message}
              options={[
                ...LJUS.filter(({ kod }) => kod !== 'ej_bedomd').map(({ kod }) => ({
                  id: kod,
                  label: GENOMFORANDELJUS[kod],
                  shape: <Ljusform ljus={kod} />,
                })),
                ...(handlingar.some((h) => h.kod === 'slutfor')
                  ? [{ id: KLAR, label: t.klar, shape: <Klarform /> }]
                  : []),
              ]}
            />
          )}
        />
      ) : null}
      <Controller
        name="effekt"
        control={form.control}
        render={({ field, fieldState }) => (
          <RadioGroup
            {...field}
            id={`${id}-effekt`}
            label={t.effekt}
            variant="inline"
            errorMessage={fieldState.error?.message}
            options={LJUS.map(({ kod }) => ({
              id: kod,
              label: EFFEKTLJUS[kod],
              shape: <Ljusform ljus={kod} />,
            }))}
          />
        )}
      />
      <Controller
        name="steg"
        control={form.control}
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            id={`${id}-steg`}
            label={t.steg}
            description={t.stegHjalp}
            optional
            autoComplete="off"
            errorMessage={fieldState.error?.message}
          />
        )}
      />
      {arStart(handlingar) && gang !== KLAR && !handling ? (
        <Controller
          name="borjat"
          control={form.control}
          render={({ field: { value, ...field } }) => (
            <Checkbox {...field} isSelected={value}>
              {t.borjat}
            </Checkbox>
          )}
        />
      ) : null}
      <details
        className={s.mer}
        open={Boolean(errors.handling || errors.skal || errors.kommentar) || !arOppen || mer}
      >
        <summary>{t.mer}</summary>
        <div className={s.merfalt}>
          <Controller
            name="handling"
            control={form.control}
            render={({ field, fieldState }) => (
              <Select
                {...field}
                id={`${id}-handling`}
                label={t.handling}
                value={field.value || 'kvar'}
                onChange={(kod) => field.onChange(kod === 'kvar' ? '' : (kod ?? ''))}
                options={[
                  { id: 'kvar', label: t.sammaLage },
                  ...ovriga.map((h) => ({ id: h.kod, label: h.namn })),
                ]}
                errorMessage={fieldState.error?.message}
              />
            )}
          />
          {kraverSkal ? (
            <Controller
              name="skal"
              control={form.control}
              render={({ field, fieldState }) => (
                <TextArea
                  {...field}
                  id={`${id}-skal`}
                  label={t.skal}
                  limit={ATGARDSGRANSER.skalMax}
                  errorMessage={fieldState.error?.message}
                />
              )}
            />
          ) : null}
          <Controller
            name="kommentar"
            control={form.control}
            render={({ field, fieldState }) => (
              <TextArea
                {...field}
                id={`${id}-kommentar`}
                label={t.kommentar}
                optional
                limit={ATGARDSGRANSER.kommentarMax}
                errorMessage={fieldState.error?.message}
              />
            )}
          />
        </div>
      </details>
      {konflikt ? null : <Osparat skrivet={utkast.skrivet} slang={utkast.slang} />}
      <div className={s.sparrad}>
        <Button type="submit" variant="primary" isPending={isSubmitting}>
          {konflikt ? t.sparaAnda : t.spara}
        </Button>
        {nu.viewerKan.angra ? (
          <Button variant="quiet" onPress={() => void angraNu(nu.version)}>
            {t.angraSenaste}
          </Button>
        ) : null}
        <span className={s.dampad}>{uppdateradText(nu.uppdaterad)}</span>
      </div>
    </form>
  );
}
