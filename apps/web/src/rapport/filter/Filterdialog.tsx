import {
  ALLVARSGRADER,
  ANDTS_TAGGAR,
  ARTER,
  KANALER,
  RAPPORTSTATUSAR,
  type RapportFilter,
  SAKERHETER,
} from '@roda-traden/domain';
import { Button, CheckboxGroup, ComboBox, Dialog, RemovableChip, Select } from '@roda-traden/ui';
import { useRef, useState } from 'react';
import { Spannfalt } from '../../lib/Spannfalt.tsx';
import { texter } from '../rapport.texter.ts';
import s from './Filter.module.css';
import { type Filterregister, medVarden, UTAN_HANDLAGGARE, utanFalt } from './filterord.ts';

export interface FilterdialogProps {
  filter: RapportFilter;
  register: Filterregister;
  /** The states are chosen here; in the inbox the tabs choose them. */
  medStatus: boolean;
  satt: (filter: RapportFilter) => void;
  onStang: () => void;
}

/** No choice of handler: all reports, whoever has them. */
const ALLA = 'alla';

const val = (lista: readonly { kod: string | number; namn: string }[]) =>
  lista.map((rad) => ({ id: String(rad.kod), label: rad.namn }));

/** Narrows the list. Each choice takes effect at once, so that the number behind can be seen to fall. */
export function Filterdialog({ filter, register, medStatus, satt, onStang }: FilterdialogProps) {
  const t = texter.filter;
  const grupp = (
    falt: 'statusar' | 'arter' | 'kanaler' | 'allvar' | 'andts' | 'sakerheter',
    label: string,
    lista: readonly { kod: string | number; namn: string }[],
  ) => (
    <CheckboxGroup
      label={label}
      inline
      value={(filter[falt] ?? []).map(String)}
      onChange={(varden) => satt(medVarden(filter, falt, varden))}
      options={val(lista)}
    />
  );
  // What can't be used stays to be mended: `Visa` doesn't close over it.
  const felDagar = useRef(false);
  const dagar = useRef<HTMLDivElement>(null);
  const visa = (): void => {
    if (!felDagar.current) onStang();
    else dagar.current?.querySelector<HTMLElement>('[role=spinbutton][aria-invalid=true]')?.focus();
  };
  const [rensningar, setRensningar] = useState(0);
  return (
    <Dialog
      title={t.rubrik}
      isOpen
      isDismissable
      onOpenChange={(oppen) => (oppen ? undefined : onStang())}
      actions={
        <>
          <Button variant="primary" onPress={visa}>
            {t.visa}
          </Button>
          <Button
            onPress={() => {
              felDagar.current = false;
              setRensningar((n) => n + 1);
              satt({});
            }}
          >
            {t.rensa}
          </Button>
        </>
      }
    >
      <div className={s.tva} ref={dagar}>
        <Spannfalt
          key={rensningar}
          spann={filter}
          etiketter={{ fran: t.fran, till: t.till }}
          onChange={({ fran, till }) =>
            satt({
              ...utanFalt(utanFalt(filter, 'fran'), 'till'),
              ...(fran && { fran }),
              ...(till && { till }),
            })
          }
          onFel={(finns) => {
            felDagar.current = finns;
          }}
        />
      </div>
      {medStatus ? grupp('statusar', t.status, RAPPORTSTATUSAR) : null}
      <Sokval
        label={t.omrade}
        valda={filter.omraden ?? []}
        lista={register.omraden}
        onChange={(varden) => satt(medVarden(filter, 'omraden', varden))}
      />
      {grupp('arter', t.art, ARTER)}
      <Sokval
        label={t.kategori}
        valda={filter.kategorier ?? []}
        lista={register.kategorier}
        onChange={(varden) => satt(medVarden(filter, 'kategorier', varden))}
      />
      {grupp('allvar', t.allvar, ALLVARSGRADER)}
      {grupp('andts', t.andts, ANDTS_TAGGAR)}
      {grupp('kanaler', t.kanal, KANALER)}
      {grupp('sakerheter', t.sakerhet, SAKERHETER)}
      {medStatus && register.handlaggare.length > 0 ? (
        <Select
          label={t.handlaggare}
          value={filter.handlaggare ?? ALLA}
          onChange={(id) => {
            const kvar = utanFalt(filter, 'handlaggare');
            satt(id === null || id === ALLA ? kvar : { ...kvar, handlaggare: id });
          }}
          options={[
            { id: ALLA, label: t.allaHandlaggare },
            { id: UTAN_HANDLAGGARE, label: t.utanHandlaggare },
            ...register.handlaggare.map(({ id, namn }) => ({ id, label: namn })),
          ]}
        />
      ) : null}
    </Dialog>
  );
}

/** Several from a long list: search one at a time, and see those chosen. */
function Sokval({
  label,
  valda,
  lista,
  onChange,
}: {
  label: string;
  valda: readonly string[];
  lista: readonly { kod: string; namn: string }[];
  onChange: (varden: string[]) => void;
}) {
  // Chosen again from empty each time: the field is a way to add, not a value.
  const [omgang, setOmgang] = useState(0);
  return (
    <div className={s.sokval}>
      <ComboBox
        key={omgang}
        label={label}
        options={val(lista.filter((rad) => !valda.includes(rad.kod)))}
        autoFocus={omgang > 0}
        menuTrigger="input"
        onChange={(kod) => {
          if (kod === null) return;
          onChange([...valda, kod]);
          setOmgang((n) => n + 1);
        }}
      />
      {valda.length > 0 ? (
        <div className={s.chips}>
          {valda.map((kod) => (
            <RemovableChip
              key={kod}
              label={lista.find((rad) => rad.kod === kod)?.namn ?? kod}
              onRemove={() => onChange(valda.filter((annan) => annan !== kod))}
            />
          ))}
        </div>
      ) : null}
    </div>
  );
}
