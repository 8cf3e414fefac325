import { useMutation } from '@apollo/client/react';
import { Button, ConfirmDialog, MenuButton, Notice, showToast } from '@roda-traden/ui';
import { ArrowDown, ArrowUp, Ellipsis } from 'lucide-react';
import { useRef, useState } from 'react';
import { type FragmentType, getFragmentData, graphql } from '../../gql/index.ts';
import { felmening } from '../../lib/felmening.ts';
import { LAS_OM_SIDAN } from '../lagesbild.graphql.ts';
import s from './Problem.module.css';
import { Problemformular } from './Problemformular.tsx';
import { FlyttaProblem, TaBortProblem } from './problem.graphql.ts';
import { texter } from './problem.texter.ts';

const ProblemknapparFragment = graphql(`
  fragment Problemknappar on Problem {
    id
    version
    namn
    ...Problemvarden
  }
`);

/** Place, from 1, among how many; and who hears where it went. */
export interface Grannar {
  plats: number;
  av: number;
  sag: (vad: string) => void;
}

interface Props {
  lagesbildId: string;
  problem: FragmentType<typeof ProblemknapparFragment>;
  orsaker: number;
  grannar: Grannar;
  efterBort: () => void;
}

type Svar =
  | { __typename: 'Valideringsfel'; falt: readonly { meddelande: string }[] }
  | { __typename: 'ProblemKonflikt'; meddelande: string }
  | { __typename: 'ProblemSparat' | 'ProblemBorttaget' };

/** Why it didn't go; null when it did. */
const hinder = (svar: Svar | undefined): string | null => {
  if (svar && 'falt' in svar) return svar.falt.map((f) => f.meddelande).join(' ');
  return svar && 'meddelande' in svar ? svar.meddelande : null;
};

export function Problemknappar({ lagesbildId, problem, orsaker, grannar, efterBort }: Props) {
  const data = getFragmentData(ProblemknapparFragment, problem);
  const { id, version, namn } = data;
  const [visar, setVisar] = useState<'andra' | 'bort' | null>(null);
  const [fel, setFel] = useState<string | null>(null);
  const [flytta] = useMutation(FlyttaProblem, LAS_OM_SIDAN);
  const [taBort, { loading }] = useMutation(TaBortProblem, LAS_OM_SIDAN);
  const upp = useRef<HTMLButtonElement>(null);
  const ned = useRef<HTMLButtonElement>(null);
  const stang = () => {
    setVisar(null);
    setFel(null);
  };

  const ga = async (riktning: 'upp' | 'ned'): Promise<void> => {
    const tryckt = (riktning === 'upp' ? upp : ned).current;
    // Let go first: a button that is turned off under its own focus keeps its ring.
    tryckt?.blur();
    try {
      const { data: svar } = await flytta({ variables: { id, version, riktning } });
      const orsak = hinder(svar?.flyttaProblem);
      if (orsak) {
        tryckt?.focus();
        return void showToast({ title: orsak, tone: 'error' });
      }
      const plats = grannar.plats + (riktning === 'upp' ? -1 : 1);
      grannar.sag(texter.flyttad(namn, plats, grannar.av));
      // The row has moved in the page, and at the end its button is off: focus follows the problem.
      const vidare = riktning === 'upp' ? plats > 1 : plats < grannar.av;
      requestAnimationFrame(() => ((riktning === 'upp') === vidare ? upp : ned).current?.focus());
    } catch (orsak) {
      tryckt?.focus();
      showToast({ title: felmening(orsak), tone: 'error' });
    }
  };
  const bort = async (): Promise<void> => {
    const { data: svar } = await taBort({ variables: { id, version } }).catch((orsak: unknown) => {
      setFel(felmening(orsak));
      throw orsak;
    });
    const orsak = hinder(svar?.taBortProblem);
    if (orsak) {
      setFel(orsak);
      throw new Error(orsak);
    }
    showToast({ title: texter.borttaget, tone: 'ok' });
    efterBort();
  };

  return (
    <div className={s.knappar}>
      {grannar.av > 1 ? (
        <>
          <Button
            ref={upp}
            variant="quiet"
            iconOnly
            icon={<ArrowUp />}
            isDisabled={grannar.plats === 1}
            onPress={() => void ga('upp')}
          >
            {texter.upp(namn)}
          </Button>
          <Button
            ref={ned}
            variant="quiet"
            iconOnly
            icon={<ArrowDown />}
            isDisabled={grannar.plats === grannar.av}
            onPress={() => void ga('ned')}
          >
            {texter.ned(namn)}
          </Button>
        </>
      ) : null}
      <Button aria-label={texter.andraProblem(namn)} onPress={() => setVisar('andra')}>
        {texter.andra}
      </Button>
      <MenuButton
        label={texter.mer(namn)}
        icon={<Ellipsis />}
        iconOnly
        variant="quiet"
        items={[{ id: 'bort', label: texter.taBort, danger: true, onAction: () => setVisar('bort') }]}
      />
      {visar === 'andra' ? (
        <Problemformular lagesbildId={lagesbildId} problem={data} onStang={stang} />
      ) : null}
      <ConfirmDialog
        title={texter.taBortFraga(namn)}
        confirmLabel={texter.taBort}
        danger
        isOpen={visar === 'bort'}
        isPending={loading}
        onOpenChange={(oppen) => !oppen && stang()}
        onConfirm={bort}
      >
        <p>{texter.taBortText(orsaker)}</p>
        {fel ? (
          <Notice tone="error" live="alert">
            {fel}
          </Notice>
        ) : null}
      </ConfirmDialog>
    </div>
  );
}
