import type { Faltfel } from '@roda-traden/domain';
import { showToast } from '@roda-traden/ui';
import { Formulardialog } from '../lib/Formulardialog.tsx';
import { Dagfalt } from '../lib/falt.tsx';
import { dagtext, idag } from '../lib/tid.ts';
import { texter } from './organisation.texter.ts';

const t = texter.avsluta;

type Utfall =
  | { slag: 'sparad' }
  | { slag: 'fel'; falt: readonly Faltfel[] }
  | { slag: 'konflikt'; meddelande: string; version: number };

interface Props {
  titel: string;
  /** What it means, and what it doesn't do by itself. */
  text: readonly string[];
  version: number;
  regler: (sistaDag: string) => readonly Faltfel[];
  spara: (sistaDag: string, version: number) => Promise<Utfall>;
  onStang: () => void;
}

/** Asks for the last day of a unit, a group or a seat. */
export function Avslutsformular({ titel, text, version, regler, spara, onStang }: Props) {
  return (
    <Formulardialog<{ sistaDag: string | null }>
      titel={titel}
      varden={{ sistaDag: idag() }}
      version={version}
      sparaText={t.gor}
      regler={({ sistaDag }) =>
        sistaDag === null ? [{ falt: 'sistaDag', kod: 'saknas', meddelande: t.saknas }] : regler(sistaDag)
      }
      spara={async (varden, last) => {
        const utfall = await spara(varden.sistaDag ?? '', last);
        if (utfall.slag === 'sparad') showToast({ title: t.klar, tone: 'ok' });
        // The day is the only field, and another's change elsewhere leaves it as it was written.
        return utfall.slag === 'konflikt' ? { ...utfall, nu: varden } : utfall;
      }}
      onStang={onStang}
      ifalt={{ sistaDag: { namn: t.sistaDag, text: (dag) => (dag ? dagtext(dag) : '') } }}
    >
      {(falt) => (
        <>
          {text.map((stycke) => (
            <p key={stycke}>{stycke}</p>
          ))}
          <Dagfalt falt={falt} namn="sistaDag" label={t.sistaDag} />
        </>
      )}
    </Formulardialog>
  );
}
