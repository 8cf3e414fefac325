import { BESLUTSORGAN, beslutsfel, type Faltfel } from '@roda-traden/domain';
import type { ReactNode } from 'react';
import { Formulardialog } from '../lib/Formulardialog.tsx';
import { Dagfalt, Textfalt, Valfalt } from '../lib/falt.tsx';
import { sagSparat } from '../lib/sagSparat.ts';
import { dagtext, idag } from '../lib/tid.ts';
import { texter } from './beslut.texter.ts';

/** The API's BeslutInput, as the form gives it. */
export interface Beslutsvarden {
  organ: string;
  datum: string;
  paragraf: string;
  diarienummer: string;
  text: string | null;
}

/** How it went: registered, refused at its fields, or someone was first (try again on the version that is now). */
export type Beslutsutfall =
  | { slag: 'sparad'; maskat: readonly string[] }
  | { slag: 'fel'; falt: readonly Faltfel[] }
  | { slag: 'konflikt'; meddelande: string; version: number };

interface Props {
  /** What is decided: "Beslut om lägesbilden". */
  titel: string;
  /** The version that is decided; `onSpara` gets it back, or the later one after a conflict. */
  version: number;
  /** The day it was handed over to KS, ÅÅÅÅ-MM-DD: no decision is older. */
  lamnad: string | null;
  onSpara: (input: Beslutsvarden, version: number) => Promise<Beslutsutfall>;
  onStang: () => void;
  /** What the decision leads to, above the fields. */
  children?: ReactNode;
}

interface Varden {
  organ: string;
  datum: string | null;
  paragraf: string;
  diarienummer: string;
  text: string;
}

const TOMT: Varden = { organ: 'ks', datum: null, paragraf: '', diarienummer: '', text: '' };

const tillInput = (v: Varden): Beslutsvarden => ({ ...v, datum: v.datum ?? '', text: v.text.trim() || null });

/**
 * Writes a decision by KS or KF down as it stands in the minutes, in a dialog. Mount it to open it:
 * `<Beslutsformular titel version lamnad onSpara={async (input, version) => …} onStang={…} />`. A fault whose
 * field isn't one of the form's (what is missing in the document) is shown in the summary.
 */
export function Beslutsformular({ titel, version, lamnad, onSpara, onStang, children }: Props) {
  return (
    <Formulardialog<Varden>
      titel={titel}
      varden={TOMT}
      version={version}
      sparaText={texter.spara}
      regler={(varden) => beslutsfel(tillInput(varden), idag(), lamnad)}
      spara={async (varden, nu) => {
        const utfall = await onSpara(tillInput(varden), nu);
        if (utfall.slag === 'sparad') sagSparat(texter.registrerat, utfall.maskat);
        // A decision has no earlier values: what was typed stands.
        return utfall.slag === 'konflikt' ? { ...utfall, nu: varden } : utfall;
      }}
      onStang={onStang}
      ifalt={{
        organ: { namn: texter.organ, text: (v) => BESLUTSORGAN.find((o) => o.kod === v)?.namn ?? '' },
        datum: { namn: texter.datum, text: (v) => (v ? dagtext(v) : '') },
        paragraf: { namn: texter.paragraf, text: (v) => v },
        diarienummer: { namn: texter.diarienummer, text: (v) => v },
        text: { namn: texter.text, text: (v) => v },
      }}
    >
      {(falt) => (
        <>
          {children}
          <Valfalt
            falt={falt}
            namn="organ"
            label={texter.organ}
            val={BESLUTSORGAN.map(({ kod, namn }) => ({ id: kod, label: namn }))}
          />
          <Dagfalt falt={falt} namn="datum" label={texter.datum} />
          <Textfalt falt={falt} namn="paragraf" label={texter.paragraf} hjalp={texter.paragrafHjalp} />
          <Textfalt
            falt={falt}
            namn="diarienummer"
            label={texter.diarienummer}
            hjalp={texter.diarienummerHjalp}
          />
          <Textfalt falt={falt} namn="text" label={texter.text} hjalp={texter.textHjalp} lang valfritt />
        </>
      )}
    </Formulardialog>
  );
}
