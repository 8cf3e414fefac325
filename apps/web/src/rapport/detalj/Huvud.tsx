import { Badge, Button, MenuButton, type MenuEntry } from '@roda-traden/ui';
import { Ellipsis } from 'lucide-react';
import type { Ref } from 'react';
import { type FragmentType, getFragmentData, graphql } from '../../gql/index.ts';
import { rubrikFor, statusnamn } from '../ord.ts';
import { texter } from '../rapport.texter.ts';
import { langTid } from '../tidsord.ts';
import s from './Huvud.module.css';

const RapporthuvudFragment = graphql(`
  fragment Rapporthuvud on Rapport {
    id
    referens
    inkommen
    status
    vad
    kategori {
      id
      namn
    }
  }
`);

export interface Handlingsknapp {
  kod: string;
  namn: string;
  tangent: string | null | undefined;
}

export interface HuvudProps {
  rapport: FragmentType<typeof RapporthuvudFragment>;
  handlingar: readonly Handlingsknapp[];
  /** What isn't a change of state: assign, note. */
  ovriga: readonly MenuEntry[];
  onHandling: (kod: string) => void;
  upptagen: boolean;
  /** Whether the keys work here: only then are they shown. */
  visaTangenter: boolean;
  rubrikRef: Ref<HTMLHeadingElement>;
}

/** Buttons that stand in the row; the others lie under "Mer". */
const I_RADEN = 4;
/** What begins a review or asks a question is done more seldom than what ends it. */
const SIST = ['borja_granska', 'begar_komplettering'];

/** Which report, and what can be done with it: stays in view while the rest scrolls. */
export function Huvud({
  rapport,
  handlingar,
  ovriga,
  onHandling,
  upptagen,
  visaTangenter,
  rubrikRef,
}: HuvudProps) {
  const r = getFragmentData(RapporthuvudFragment, rapport);
  const ordnade = [...handlingar].sort((a, b) => SIST.indexOf(a.kod) - SIST.indexOf(b.kod));
  const iRaden = ordnade.slice(0, I_RADEN);
  const tangent = (t: string | null | undefined) => (visaTangenter && t ? t.toUpperCase() : undefined);
  const mer: MenuEntry[] = [
    ...ordnade.slice(I_RADEN).map((h) => ({
      id: h.kod,
      label: h.namn,
      shortcut: tangent(h.tangent),
      onAction: () => onHandling(h.kod),
    })),
    ...ovriga.map((rad) => ({ ...rad, shortcut: tangent(rad.shortcut) })),
  ];
  return (
    <header className={s.huvud}>
      <p className={s.over}>
        <span>
          <span className={s.referens}>{r.referens}</span> · {texter.detalj.inkom(langTid(r.inkommen))}
        </span>
        <Badge tone={STATUSTON[r.status] ?? 'neutral'}>{statusnamn(r.status)}</Badge>
      </p>
      <h2 ref={rubrikRef} tabIndex={-1} className={s.rubrik}>
        {rubrikFor(r)}
      </h2>
      {iRaden.length + mer.length > 0 ? (
        <div className={s.knappar}>
          {iRaden.map((h, i) => (
            <Button
              key={h.kod}
              variant={i === 0 && h.kod === 'godkann' ? 'primary' : 'plain'}
              shortcut={tangent(h.tangent)}
              isDisabled={upptagen}
              onPress={() => onHandling(h.kod)}
            >
              {h.namn}
            </Button>
          ))}
          {mer.length > 0 ? (
            <MenuButton
              label={texter.detalj.mer}
              icon={<Ellipsis />}
              iconOnly
              items={mer}
              isDisabled={upptagen}
            />
          ) : null}
        </div>
      ) : null}
    </header>
  );
}

const STATUSTON: Readonly<Record<string, 'ok' | 'warn' | 'info' | 'neutral'>> = {
  granskas: 'info',
  vantar_komplettering: 'warn',
  godkand: 'ok',
  avslutad: 'ok',
};
