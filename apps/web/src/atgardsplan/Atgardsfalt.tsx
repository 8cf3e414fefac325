import {
  ATGARDSFORMER,
  ATGARDSGRANSER,
  ATGARDSSIKTER,
  ATGARDSTYPER,
  type Enhet,
  EVIDENSGRADER,
  UPPREPNINGAR,
} from '@roda-traden/domain';
import { CheckboxGroup, ChipGroup, ComboBox, RemovableChip } from '@roda-traden/ui';
import { Controller, useWatch } from 'react-hook-form';
import type { Formularfalt } from '../lib/Formulardialog.tsx';
import { Dagfalt, Sokfalt, Textfalt, Valfalt } from '../lib/falt.tsx';
import { enhetsval } from '../organisation/index.ts';
import { type Atgardsvarden, INGET, type Problemval } from './atgard.varden.ts';
import s from './atgardsplan.module.css';
import { texter } from './atgardsplan.texter.ts';

const t = texter.formular;

interface Props {
  falt: Formularfalt<Atgardsvarden>;
  trad: readonly Enhet[];
  problem: readonly Problemval[];
  /** The unit it has, which is shown even where it has been closed since. */
  ansvarig: string | null;
}

const val = (lista: readonly { kod: string; namn: string }[]) =>
  lista.map(({ kod, namn }) => ({ id: kod, label: namn }));

/** The fields of a measure, in the order of the plan's table. */
export function Atgardsfalt({ falt, trad, problem, ansvarig }: Props) {
  return (
    <>
      <Textfalt falt={falt} namn="titel" label={t.titel} autoFocus />
      <Valfalt
        falt={falt}
        namn="problemId"
        label={t.problem}
        val={[{ id: INGET, label: t.ingetProblem }, ...problem.map((p) => ({ id: p.id, label: p.namn }))]}
      />
      <Orsaker falt={falt} problem={problem} />
      <Textfalt
        falt={falt}
        namn="operativtMal"
        label={t.operativtMal}
        hjalp={t.operativtMalHjalp}
        max={ATGARDSGRANSER.malMax}
        lang
        valfritt
      />
      <Dagfalt falt={falt} namn="fran" label={t.fran} valfritt />
      <Dagfalt falt={falt} namn="till" label={t.till} hjalp={t.tillHjalp} valfritt />
      <Valfalt
        falt={falt}
        namn="upprepning"
        label={t.upprepning}
        val={[{ id: INGET, label: t.aterkommerInte }, ...val(UPPREPNINGAR)]}
      />
      <Sokfalt
        falt={falt}
        namn="ansvarigOrganisationId"
        label={t.ansvarig}
        hjalp={t.ansvarigHjalp}
        tomt={t.ingenEnhet}
        val={enhetsval(trad, () => true, ansvarig)}
      />
      <Textfalt falt={falt} namn="ansvarigFunktion" label={t.funktion} hjalp={t.funktionHjalp} valfritt />
      <Medverkande falt={falt} trad={trad} />
      <Valfalt falt={falt} namn="typ" label={t.typ} val={val(ATGARDSTYPER)} />
      <Valfalt falt={falt} namn="sikt" label={t.sikt} val={val(ATGARDSSIKTER)} />
      <Valfalt falt={falt} namn="form" label={t.form} val={val(ATGARDSFORMER)} />
      <Valfalt
        falt={falt}
        namn="evidensgrad"
        label={t.evidensgrad}
        hjalp={t.evidensHjalp}
        val={val(EVIDENSGRADER)}
      />
      <Textfalt falt={falt} namn="evidenskalla" label={t.evidenskalla} valfritt />
      <Textfalt falt={falt} namn="indikator" label={t.indikator} hjalp={t.indikatorHjalp} valfritt />
      <Textfalt
        falt={falt}
        namn="beskrivning"
        label={t.beskrivning}
        max={ATGARDSGRANSER.textMax}
        lang
        valfritt
      />
    </>
  );
}

function Orsaker({ falt, problem }: Pick<Props, 'falt' | 'problem'>) {
  const problemId = useWatch({ control: falt.control, name: 'problemId' });
  const orsaker = problem.find((p) => p.id === problemId)?.orsaker ?? [];
  if (orsaker.length === 0) return null;
  return (
    <Controller
      name="orsakIdn"
      control={falt.control}
      render={({ field, fieldState }) => (
        <CheckboxGroup
          {...field}
          id={falt.id('orsakIdn')}
          label={t.orsaker}
          errorMessage={fieldState.error?.message}
          options={orsaker.map((o) => ({
            id: o.id,
            label: o.beskrivning,
            description: o.antagande ? t.antagande : undefined,
          }))}
        />
      )}
    />
  );
}

/** Units that take part: searched for and added one by one, each to be taken away. */
function Medverkande({ falt, trad }: Pick<Props, 'falt' | 'trad'>) {
  return (
    <Controller
      name="medverkandeIdn"
      control={falt.control}
      render={({ field: { value, onChange, onBlur, ref }, fieldState }) => (
        <div className={s.stapel}>
          <ComboBox
            // Emptied by being made anew when one has been added.
            key={value.length}
            ref={ref}
            onBlur={onBlur}
            id={falt.id('medverkandeIdn')}
            label={t.medverkande}
            description={t.medverkandeHjalp}
            optional
            value={null}
            onChange={(id) => id && onChange([...value, id])}
            options={enhetsval(trad, (enhet) => !value.includes(enhet.id))}
            emptyText={t.ingenEnhet}
            errorMessage={fieldState.error?.message}
          />
          {value.length > 0 ? (
            <ChipGroup label={t.medverkande}>
              {value.map((id) => (
                <RemovableChip
                  key={id}
                  label={trad.find((enhet) => enhet.id === id)?.namn ?? id}
                  onRemove={() => onChange(value.filter((annan) => annan !== id))}
                />
              ))}
            </ChipGroup>
          ) : null}
        </div>
      )}
    />
  );
}
