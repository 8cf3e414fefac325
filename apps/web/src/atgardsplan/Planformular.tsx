import { planfel } from '@roda-traden/domain';
import { Formulardialog, type Utfall } from '../lib/Formulardialog.tsx';
import { Dagfalt, Textfalt } from '../lib/falt.tsx';
import { dagtext } from '../lib/tid.ts';
import { texter } from './atgardsplan.texter.ts';

const t = texter.planformular;

export interface Planvarden {
  namn: string;
  giltigFran: string | null;
  giltigTill: string | null;
}

const dag = (v: string | null): string => (v ? dagtext(v) : '');
export const planfalt = {
  namn: { namn: t.namn, text: (v: string) => v },
  giltigFran: { namn: t.fran, text: dag },
  giltigTill: { namn: t.till, text: dag },
};

/** A plan's own details. */
export function Planformular(props: {
  varden: Planvarden;
  version: number;
  spara: (varden: Planvarden, version: number) => Promise<Utfall<Planvarden>>;
  onStang: () => void;
}) {
  return (
    <Formulardialog<Planvarden> {...props} titel={t.andra} regler={planfel} ifalt={planfalt}>
      {(falt) => (
        <>
          <Textfalt falt={falt} namn="namn" label={t.namn} autoFocus />
          <Dagfalt falt={falt} namn="giltigFran" label={t.fran} hjalp={t.franHjalp} valfritt />
          <Dagfalt falt={falt} namn="giltigTill" label={t.till} valfritt />
        </>
      )}
    </Formulardialog>
  );
}
