import type { Faltfel } from '@roda-traden/domain';
import { Button, Dialog, ErrorSummary, Notice } from '@roda-traden/ui';
import { type ReactNode, useId, useState } from 'react';
import {
  type Control,
  type DefaultValues,
  type FieldValues,
  type Path,
  type Resolver,
  useForm,
} from 'react-hook-form';
import { domanregler, visaFaltfel } from './doman.ts';
import s from './Formulardialog.module.css';
import { Framtradande } from './Framtradande.tsx';
import { felmening } from './felmening.ts';
import { formulartexter as texter } from './formular.texter.ts';
import { Osparat } from './Osparat.tsx';
import { sammanfoga } from './sammanfoga.ts';
import { useFormularutkast } from './useUtkast.ts';

/** How a save went. A conflict brings what is true now, as the form's own values. */
export type Utfall<V> =
  | { slag: 'sparad' }
  | { slag: 'konflikt'; meddelande: string; nu: V; version: number }
  | { slag: 'fel'; falt: readonly Faltfel[] };

export interface Formularfalt<V extends FieldValues> {
  control: Control<V, unknown, V>;
  /** The id of a field's control: where the error summary leads. */
  id: (falt: Path<V>) => string;
}

export interface FormulardialogProps<V extends FieldValues> {
  titel: string;
  varden: V;
  /** The version that was read; 0 for something new. */
  version: number;
  regler: (varden: V) => readonly Faltfel[];
  spara: (varden: V, version: number) => Promise<Utfall<V>>;
  onStang: () => void;
  /** What a field is called and what its value reads as, to show what a conflict is about. */
  ifalt: { [K in keyof V & string]: { namn: string; text: (varde: V[K]) => string } };
  children: (falt: Formularfalt<V>) => ReactNode;
  sparaText?: string | undefined;
  /** Where what is written is kept until it is saved, also over a reload. Without it nothing is kept. */
  utkast?: string | undefined;
}

type Konflikt<V> = Extract<Utfall<V>, { slag: 'konflikt' }>;

/** A form in a dialog: the domain's rules at the fields, the server's answer too, and nothing typed is lost. */
export function Formulardialog<V extends FieldValues>({
  titel,
  varden: given,
  version: last,
  regler,
  spara,
  onStang,
  ifalt,
  children,
  sparaText = texter.spara,
  utkast: nyckel,
}: FormulardialogProps<V>) {
  const id = useId();
  const falten = Object.keys(ifalt) as (keyof V & string)[];
  // A row that is given as it was read brings its id and version too: what is sent is the form's own fields, and nothing else.
  const baraFalten = (av: V): V => Object.fromEntries(falten.map((falt) => [falt, av[falt]])) as V;
  const varden = baraFalten(given);
  const [konflikt, setKonflikt] = useState<Konflikt<V> | null>(null);
  const [fel, setFel] = useState<string | null>(null);
  const [lamnar, setLamnar] = useState(false);
  const form = useForm<V, unknown, V>({
    defaultValues: varden as DefaultValues<V>,
    resolver: domanregler(regler) as Resolver<V, unknown, V>,
    // As GOV.UK: what is wrong stays until the next try, so nothing moves under the one who is putting it right.
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const utkast = useFormularutkast(form, { nyckel: nyckel ?? null, sparat: varden, version: last });
  // Once the server has shown what is true now, what is saved next is saved over that.
  const [sedd, setSedd] = useState<number | null>(null);
  const { errors, isDirty, isSubmitting, submitCount } = form.formState;
  const faltId = (falt: string): string => `${id}-${falt}`;

  const skicka = form.handleSubmit(async (nya) => {
    setFel(null);
    setKonflikt(null);
    try {
      const utfall = await spara(baraFalten(nya), sedd ?? utkast.version);
      if (utfall.slag === 'sparad') {
        utkast.klar();
        return onStang();
      }
      if (utfall.slag === 'fel') return visaFaltfel(form.setError, utfall.falt);
      const { defaultValues } = form.formState;
      const nu = baraFalten(utfall.nu);
      const bada = sammanfoga(defaultValues as Partial<V> | undefined, nya, nu);
      form.reset(nu);
      form.reset(bada, { keepDefaultValues: true });
      setKonflikt(utfall);
      setSedd(utfall.version);
    } catch (orsak) {
      setFel(felmening(orsak));
    }
  });
  const stang = (): void => (isDirty && !lamnar ? setLamnar(true) : onStang());
  const kasta = (): void => {
    utkast.slang();
    onStang();
  };
  const hamta = (nu: V): void => {
    form.reset(baraFalten(nu));
    utkast.klar();
    setKonflikt(null);
  };

  const rader = Object.entries(errors).flatMap(([falt, orsak]) => {
    const message = orsak && 'message' in orsak ? String(orsak.message) : '';
    if (!message) return [];
    return [{ message, ...(falt in ifalt && { fieldId: faltId(falt) }) }];
  });
  return (
    <Dialog
      title={titel}
      isOpen
      onOpenChange={(oppen) => !oppen && stang()}
      actions={
        <>
          <Button type="submit" form={id} variant="primary" isPending={isSubmitting}>
            {konflikt ? texter.sparaAnda : sparaText}
          </Button>
          <Button onPress={stang}>{texter.avbryt}</Button>
        </>
      }
    >
      {lamnar || konflikt ? null : <Osparat skrivet={utkast.skrivet} slang={utkast.slang} />}
      {lamnar ? (
        <Framtradande>
          <Notice
            tone="warn"
            live="alert"
            title={texter.osparat}
            actions={
              <>
                <Button onPress={kasta}>{texter.kasta}</Button>
                <Button variant="quiet" onPress={() => setLamnar(false)}>
                  {texter.fortsatt}
                </Button>
              </>
            }
          />
        </Framtradande>
      ) : null}
      {konflikt ? (
        <Framtradande>
          <Skillnad falten={falten} ifalt={ifalt} nu={konflikt.nu} mitt={form.getValues()} hamta={hamta}>
            {konflikt.meddelande}
          </Skillnad>
        </Framtradande>
      ) : null}
      {fel ? (
        <Framtradande>
          <Notice tone="error" live="alert" title={texter.gickInte}>
            {fel}
          </Notice>
        </Framtradande>
      ) : null}
      <ErrorSummary headingLevel={3} errors={submitCount > 0 ? rader : []} attempt={submitCount} />
      <form id={id} onSubmit={skicka} noValidate className={s.form}>
        {children({ control: form.control, id: faltId })}
      </form>
    </Dialog>
  );
}

/** What is true now beside what was written here, field by field. */
function Skillnad<V extends FieldValues>({
  falten,
  ifalt,
  nu,
  mitt,
  hamta,
  children,
}: {
  falten: readonly (keyof V & string)[];
  ifalt: FormulardialogProps<V>['ifalt'];
  nu: V;
  mitt: V;
  hamta: (nu: V) => void;
  children: ReactNode;
}) {
  const skilda = falten.filter((falt) => ifalt[falt].text(nu[falt]) !== ifalt[falt].text(mitt[falt]));
  return (
    <Notice
      tone="warn"
      live="alert"
      title={texter.konflikt}
      actions={<Button onPress={() => hamta(nu)}>{texter.hamta}</Button>}
    >
      {children} {texter.orort}
      <dl className={s.skillnad}>
        {skilda.map((falt) => (
          <div key={falt}>
            <dt>{ifalt[falt].namn}</dt>
            <dd>
              {texter.nu}: {ifalt[falt].text(nu[falt]) || texter.tomt}
            </dd>
            <dd>
              {texter.ditt}: {ifalt[falt].text(mitt[falt]) || texter.tomt}
            </dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
