import { useMutation } from '@apollo/client/react';
import { ORSAKSSIDOR, ORSAKSSLAG } from '@roda-traden/domain';
import { Badge, ConfirmDialog, MenuButton, Notice, showToast } from '@roda-traden/ui';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { type FragmentType, getFragmentData, graphql } from '../../gql/index.ts';
import { felmening } from '../../lib/felmening.ts';
import { LAS_OM_SIDAN } from '../lagesbild.graphql.ts';
import { Orsaksformular } from './Orsaksformular.tsx';
import s from './Problem.module.css';
import { TaBortOrsak } from './problem.graphql.ts';
import { texter } from './problem.texter.ts';

const OrsaksradFragment = graphql(`
  fragment Orsaksrad on Orsak {
    id
    version
    beskrivning
    slag
    sida
    belagg
    antagande
    ...Orsaksvarden
  }
`);

const namnet = (lista: readonly { kod: string; namn: string }[], kod: string): string =>
  lista.find((rad) => rad.kod === kod)?.namn ?? kod;

interface Props {
  problemId: string;
  orsak: FragmentType<typeof OrsaksradFragment>;
  redigera: boolean;
  /** Where focus goes when the cause is gone. */
  efterBort: () => void;
}

export function Orsaksrad({ problemId, orsak, redigera, efterBort }: Props) {
  const data = getFragmentData(OrsaksradFragment, orsak);
  const [visar, setVisar] = useState<'andra' | 'bort' | null>(null);
  const [fel, setFel] = useState<string | null>(null);
  const [taBort, { loading }] = useMutation(TaBortOrsak, LAS_OM_SIDAN);
  const stang = () => {
    setVisar(null);
    setFel(null);
  };
  const bort = async (): Promise<void> => {
    const { data: svar } = await taBort({ variables: { id: data.id, version: data.version } }).catch(
      (orsaken: unknown) => {
        setFel(felmening(orsaken));
        throw orsaken;
      },
    );
    const utfall = svar?.taBortOrsak;
    if (utfall?.__typename === 'OrsakBorttagen') {
      showToast({ title: texter.orsakBorttagen, tone: 'ok' });
      efterBort();
      return;
    }
    const hinder =
      utfall?.__typename === 'Valideringsfel'
        ? utfall.falt.map((f) => f.meddelande).join(' ')
        : (utfall?.meddelande ?? '');
    setFel(hinder);
    throw new Error(hinder);
  };
  return (
    <li className={s.orsak}>
      <div className={s.orsakstext}>
        <p className={s.orsaksnamn}>{data.beskrivning}</p>
        <p className={s.marken}>
          <Badge>{namnet(ORSAKSSLAG, data.slag)}</Badge>
          <Badge>{namnet(ORSAKSSIDOR, data.sida)}</Badge>
          {data.antagande ? <Badge tone="warn">{texter.antagande}</Badge> : null}
        </p>
        {data.belagg ? (
          <p className={s.belagg}>
            <span className={s.dampad}>{texter.belagg}: </span>
            {data.belagg}
          </p>
        ) : null}
      </div>
      {redigera ? (
        <MenuButton
          label={texter.merOrsak(data.beskrivning)}
          icon={<Ellipsis />}
          iconOnly
          variant="quiet"
          items={[
            { id: 'andra', label: texter.andraOrsak, onAction: () => setVisar('andra') },
            { id: 'bort', label: texter.taBortOrsak, danger: true, onAction: () => setVisar('bort') },
          ]}
        />
      ) : null}
      {visar === 'andra' ? <Orsaksformular problemId={problemId} orsak={data} onStang={stang} /> : null}
      <ConfirmDialog
        title={texter.taBortOrsakFraga}
        confirmLabel={texter.taBortOrsak}
        danger
        isOpen={visar === 'bort'}
        isPending={loading}
        onOpenChange={(oppen) => !oppen && stang()}
        onConfirm={bort}
      >
        <p>{data.beskrivning}</p>
        {fel ? (
          <Notice tone="error" live="alert">
            {fel}
          </Notice>
        ) : null}
      </ConfirmDialog>
    </li>
  );
}
