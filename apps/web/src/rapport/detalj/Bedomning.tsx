import { useQuery } from '@apollo/client/react';
import { ALLVARSGRADER, ANDTS_TAGGAR, HANTERINGSKLASSER } from '@roda-traden/domain';
import {
  Button,
  ButtonRow,
  CheckboxGroup,
  ComboBox,
  Kbd,
  type Option,
  RadioGroup,
  Select,
} from '@roda-traden/ui';
import { type KeyboardEvent, lazy, type ReactNode, Suspense, useState } from 'react';
import { Controller } from 'react-hook-form';
import { graphql } from '../../gql/index.ts';
import { RegisterFraga } from '../rapport.graphql.ts';
import { texter } from '../rapport.texter.ts';
import { useHandlaggare } from '../useHandlaggare.ts';
import s from './Bedomning.module.css';
import { type Bedomningsvarden, INGEN } from './bedomning.varden.ts';
import { type Bedomningsform, faltId } from './useBedomning.ts';

const Merfalt = lazy(async () => ({ default: (await import('./Merfalt.tsx')).Merfalt }));

export const RapportbedomningFragment = graphql(`
  fragment Rapportbedomning on Rapport {
    id
    version
    status
    vad
    allvar
    andts
    sakerhet
    polisanmald
    hanteringsklass
    platsprecision
    hantFran
    hantTill
    hantPrecision
    kategori {
      id
      kod
      namn
    }
    omrade {
      id
      kod
      namn
    }
    handlaggare {
      id
      namn
    }
  }
`);

export interface BedomningProps {
  bedomning: Bedomningsform;
  sparar: boolean;
  onSpara: () => void;
  /** Accepts with the assessment, where the report's state lets it. */
  onGodkann: (() => void) | undefined;
}

const IBLAND = [
  'hantPrecision',
  'franDag',
  'franTid',
  'tillDag',
  'tillTid',
  'sakerhet',
  'polisanmald',
] as const;

/** The coordinator's assessment: what the report is counted by. */
export function Bedomning({ bedomning, sparar, onSpara, onGodkann }: BedomningProps) {
  const { form, andrade, aterstall } = bedomning;
  const { grupper, omraden, handlaggare } = useVal(bedomning.sparat.handlaggare);
  const fel = form.formState.errors;
  const [oppnat, setOppnat] = useState(false);
  const visaMer = oppnat || IBLAND.some((falt) => fel[falt] !== undefined || andrade.includes(falt));

  const valtAllvar = ALLVARSGRADER.find((grad) => String(grad.kod) === bedomning.nu.allvar);

  const tangent = (event: KeyboardEvent): void => {
    const medCtrl = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' && medCtrl && onGodkann) {
      event.preventDefault();
      onGodkann();
    } else if (!medCtrl && !event.altKey && valjAllvar(event.key, event.target)) event.preventDefault();
  };

  /** In the severity's own field its numbers choose, as they are written. */
  const valjAllvar = (tangent: string, i: EventTarget): boolean => {
    const falt = i instanceof Element ? i.closest(`#${faltId('allvar')}`) : null;
    if (!falt || !ALLVARSGRADER.some((grad) => String(grad.kod) === tangent)) return false;
    form.setValue('allvar', tangent, { shouldDirty: true });
    form.clearErrors('allvar');
    falt.querySelector<HTMLInputElement>(`input[value="${tangent}"]`)?.focus();
    return true;
  };

  return (
    <form
      className={s.form}
      noValidate
      aria-label={texter.bedomning.rubrik}
      // On the way down: a field of its own may keep Enter to itself.
      onKeyDownCapture={tangent}
      onSubmit={(event) => {
        event.preventDefault();
        onSpara();
      }}
    >
      <Falt namn="kategori" bedomning={bedomning} bredd="lang">
        {(f) => (
          <ComboBox
            {...f}
            label={texter.bedomning.kategori}
            placeholder={texter.bedomning.valjKategori}
            groups={grupper}
          />
        )}
      </Falt>
      <Falt namn="omrade" bedomning={bedomning} bredd="lang">
        {(f) => (
          <ComboBox
            {...f}
            label={texter.bedomning.omrade}
            placeholder={texter.bedomning.valjOmrade}
            options={omraden}
          />
        )}
      </Falt>
      <Falt namn="allvar" bedomning={bedomning} bredd="bred">
        {(f) => (
          <RadioGroup
            {...f}
            label={texter.bedomning.allvar}
            variant="inline"
            description={valtAllvar?.forklaring ?? texter.bedomning.allvarHjalp}
            options={ALLVARSGRADER.map((grad) => ({
              id: String(grad.kod),
              label: `${grad.kod} ${grad.namn}`,
            }))}
          />
        )}
      </Falt>
      <Falt namn="andts" bedomning={bedomning} bredd="bred">
        {(f) => (
          <CheckboxGroup
            {...f}
            onChange={(val) => f.onChange([...val].sort())}
            label={texter.bedomning.andts}
            description={texter.bedomning.andtsHjalp}
            inline
            options={ANDTS_TAGGAR.map((tagg) => ({ id: tagg.kod, label: tagg.namn }))}
          />
        )}
      </Falt>
      <Falt namn="handlaggare" bedomning={bedomning}>
        {(f) => <Select {...f} label={texter.bedomning.handlaggare} options={handlaggare} />}
      </Falt>
      <Falt namn="hanteringsklass" bedomning={bedomning}>
        {(f) => (
          <Select
            {...f}
            label={texter.bedomning.hanteringsklass}
            options={HANTERINGSKLASSER.map((klass) => ({ id: klass.kod, label: klass.namn }))}
          />
        )}
      </Falt>
      <details className={s.mer} open={visaMer} onToggle={(event) => setOppnat(event.currentTarget.open)}>
        <summary>{texter.bedomning.fler}</summary>
        {visaMer ? (
          <Suspense fallback={null}>
            <Merfalt bedomning={bedomning} />
          </Suspense>
        ) : null}
      </details>
      <div className={s.fot}>
        <ButtonRow>
          <Button type="submit" isPending={sparar}>
            {texter.bedomning.spara}
          </Button>
          {onGodkann ? (
            <Button variant="primary" onPress={onGodkann}>
              {texter.bedomning.sparaOchGodkann}
            </Button>
          ) : null}
          {andrade.length > 0 ? (
            <Button variant="quiet" onPress={aterstall}>
              {texter.bedomning.aterstall}
            </Button>
          ) : null}
        </ButtonRow>
        <p className={andrade.length > 0 ? s.osparat : s.sparat} role="status">
          {andrade.length > 0 ? texter.bedomning.osparat : texter.bedomning.sparat}
        </p>
      </div>
      {onGodkann ? (
        <p className={s.tips}>
          <Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd> {texter.bedomning.godkannHarifran}
        </p>
      ) : null}
    </form>
  );
}

interface Faltprops<V> {
  value: V;
  onChange: (varde: V | string | null) => void;
  onBlur: () => void;
  errorMessage: string | undefined;
}

/** One field of the assessment: its value, its fault, and a place to move focus to. */
export function Falt<N extends keyof Bedomningsvarden>({
  namn,
  bedomning,
  bredd = 'falt',
  children,
}: {
  namn: N;
  bedomning: Bedomningsform;
  /** A column of its own, a row for a long value, or the whole row. */
  bredd?: 'falt' | 'lang' | 'bred';
  children: (falt: Faltprops<Bedomningsvarden[N]>) => ReactNode;
}) {
  const { form } = bedomning;
  return (
    <div id={faltId(namn)} className={s[bredd]}>
      <Controller
        name={namn}
        control={form.control}
        render={({ field, fieldState }) =>
          children({
            value: field.value as Bedomningsvarden[N],
            onChange: (varde) => {
              field.onChange(varde);
              form.clearErrors(namn);
            },
            onBlur: field.onBlur,
            errorMessage: fieldState.error?.message,
          }) as React.ReactElement
        }
      />
    </div>
  );
}

/** What can be chosen, with the kommun's own names. */
function useVal(nuvarande: string): {
  grupper: { label: string; options: Option[] }[];
  omraden: Option[];
  handlaggare: Option[];
} {
  const { data: register } = useQuery(RegisterFraga);
  const { valbara, alla } = useHandlaggare();
  const arter = new Map<string, Option[]>();
  for (const k of register?.kategorier ?? []) {
    const lista = arter.get(k.artnamn) ?? [];
    arter.set(k.artnamn, [...lista, { id: k.kod, label: k.namn }]);
  }
  const namn = new Map(register?.omraden.map((o) => [o.id, o.namn]));
  return {
    grupper: [...arter].map(([label, options]) => ({ label, options })),
    omraden: [
      { id: INGEN, label: texter.bedomning.okandPlats },
      ...(register?.omraden ?? [])
        .filter((o) => o.slag !== 'kommun')
        .map((o) => ({
          id: o.kod,
          label: o.namn,
          description: (o.foralderId && namn.get(o.foralderId)) || undefined,
        })),
    ],
    handlaggare: [
      { id: INGEN, label: texter.bedomning.ingen },
      // One who has left is there where she has the report, by name; she can't be given another.
      ...alla
        .filter((p) => p.id === nuvarande || valbara.some(({ id }) => id === p.id))
        .map((p) => ({ id: p.id, label: p.namn })),
    ],
  };
}
