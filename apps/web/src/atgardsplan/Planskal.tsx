import { planskalfel } from '@roda-traden/domain';
import { Formulardialog, type Utfall } from '../lib/Formulardialog.tsx';
import { Textfalt } from '../lib/falt.tsx';
import { texter } from './atgardsplan.texter.ts';
import { utkasttexter } from './utkast.texter.ts';

const t = texter.handlingar;

/** The steps of a plan that go back, or end it: each has a reason that stays in the history. */
export type Skalsteg = 'aterremittera' | 'avsluta' | 'kassera';

const ORD: Readonly<Record<Skalsteg, { titel: string; hjalp: string }>> = {
  aterremittera: { titel: t.aterremittera, hjalp: t.aterremitteraHjalp },
  avsluta: { titel: t.avsluta, hjalp: t.avslutaHjalp },
  kassera: { titel: utkasttexter.kassera, hjalp: utkasttexter.kasseraHjalp },
};

/** How it went, without the reason that was typed: it stands in the form. */
export type Skalutfall =
  | { slag: 'sparad' }
  | Extract<Utfall<never>, { slag: 'fel' }>
  | { slag: 'konflikt'; meddelande: string; version: number };

export function Planskal({
  steg,
  version,
  gor,
  onStang,
}: {
  steg: Skalsteg;
  version: number;
  gor: (skal: string, version: number) => Promise<Skalutfall>;
  onStang: () => void;
}) {
  const { titel, hjalp } = ORD[steg];
  return (
    <Formulardialog<{ skal: string }>
      titel={titel}
      sparaText={titel}
      varden={{ skal: '' }}
      version={version}
      regler={({ skal }) => planskalfel(skal)}
      onStang={onStang}
      spara={async (varden, nu) => {
        const utfall = await gor(varden.skal, nu);
        return utfall.slag === 'konflikt' ? { ...utfall, nu: varden } : utfall;
      }}
      ifalt={{ skal: { namn: t.skal, text: (v) => v } }}
    >
      {(falt) => <Textfalt falt={falt} namn="skal" label={t.skal} hjalp={hjalp} lang autoFocus />}
    </Formulardialog>
  );
}
