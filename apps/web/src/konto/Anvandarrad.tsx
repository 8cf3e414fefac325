import { useMutation } from '@apollo/client/react';
import { Badge, ConfirmDialog, MenuButton, Notice, showToast } from '@roda-traden/ui';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { KontoradFragment } from '../gql/graphql.ts';
import { getFragmentData } from '../gql/index.ts';
import { felmening } from '../lib/felmening.ts';
import { tidtext } from '../lib/tid.ts';
import s from './Anvandare.module.css';
import { Anvandarformular, type Enhetsrad } from './Anvandarformular.tsx';
import {
  AterstallLosenord,
  KontoradFragment as Kontorad,
  OppnaAnvandare,
  StangAnvandare,
} from './anvandare.graphql.ts';
import { texter as t } from './anvandare.texter.ts';
import type { Losenordslapp } from './NyttLosenord.tsx';

interface Props {
  konto: KontoradFragment;
  egen: boolean;
  enheter: readonly Enhetsrad[];
  onLosenord: (lapp: Losenordslapp) => void;
}

/** What stood in the way, in the server's words; null when it was done. */
const hinder = (
  svar: { __typename?: string; meddelande?: string; falt?: readonly { meddelande: string }[] } | undefined,
): string | null => svar?.falt?.map((f) => f.meddelande).join(' ') ?? svar?.meddelande ?? null;

/** One login, and what may be done with it. */
export function Anvandarrad({ konto, egen, enheter, onLosenord }: Props) {
  const [visar, setVisar] = useState<'andra' | 'stang' | 'aterstall' | null>(null);
  const [fel, setFel] = useState<string | null>(null);
  const [stangInloggning, { loading: stanger }] = useMutation(StangAnvandare);
  const [oppna] = useMutation(OppnaAnvandare);
  const [aterstall, { loading: aterstaller }] = useMutation(AterstallLosenord);
  const detta = { id: konto.id, version: konto.version };
  const { viewerKan: kan } = konto;
  const stang = () => {
    setVisar(null);
    setFel(null);
  };
  /** Keeps the dialog open with the reason when it couldn't be done. */
  const forsok = async (gor: () => Promise<string | null>): Promise<void> => {
    setFel(null);
    const orsak = await gor().catch(felmening);
    if (orsak === null) return;
    setFel(orsak);
    throw new Error(orsak);
  };
  const stangNu = () =>
    forsok(async () => {
      const { data } = await stangInloggning({ variables: detta });
      const orsak = hinder(data?.avaktiveraAnvandare);
      if (orsak === null) showToast({ title: t.stangdNu(konto.namn), tone: 'ok' });
      return orsak;
    });
  const aterstallNu = () =>
    forsok(async () => {
      const { data } = await aterstall({ variables: { id: konto.id } });
      const svar = data?.aterstallLosenord;
      if (svar?.__typename !== 'AnvandareMedLosenord') return hinder(svar);
      const { namn, epost } = getFragmentData(Kontorad, svar.konto);
      onLosenord({ namn, epost, losenord: svar.losenord });
      return null;
    });
  const oppnaNu = async (): Promise<void> => {
    const orsak = await oppna({ variables: detta }).then(
      ({ data }) => hinder(data?.aktiveraAnvandare),
      felmening,
    );
    showToast(orsak ? { title: orsak, tone: 'error' } : { title: t.oppnad(konto.namn), tone: 'ok' });
  };

  return (
    <li className={s.rad}>
      <div className={s.text}>
        <div className={s.vem}>
          <strong>{konto.namn}</strong>
          <span className={s.epost}>{konto.epost}</span>
        </div>
        <div className={s.vad}>
          <span>{konto.rollnamn}</span>
          <span className={s.dampad}>{konto.enhet?.namn ?? t.utanEnhet}</span>
        </div>
        <div className={s.lage}>
          <span className={s.dampad}>
            {konto.senastInloggad ? t.senast(tidtext(konto.senastInloggad)) : t.aldrig}
          </span>
          {egen ? <Badge tone="info">{t.du}</Badge> : null}
          {konto.aktiv ? null : <Badge>{t.stangd}</Badge>}
          {konto.aktiv && konto.losenordTillfalligt ? <Badge tone="warn">{t.tillfalligt}</Badge> : null}
        </div>
      </div>
      <MenuButton
        label={t.val(konto.namn)}
        iconOnly
        icon={<Ellipsis />}
        variant="quiet"
        items={[
          { id: 'andra', label: t.andra, onAction: () => setVisar('andra') },
          ...(kan.aterstallaLosenord
            ? [{ id: 'aterstall', label: t.aterstall, onAction: () => setVisar('aterstall') }]
            : []),
          ...(kan.avaktivera
            ? [{ id: 'stang', label: t.stang, danger: true, onAction: () => setVisar('stang') }]
            : []),
          ...(kan.aktivera ? [{ id: 'oppna', label: t.oppna, onAction: () => void oppnaNu() }] : []),
        ]}
      />
      {visar === 'andra' ? (
        <Anvandarformular konto={konto} enheter={enheter} onStang={stang} onLosenord={onLosenord} />
      ) : null}
      <ConfirmDialog
        title={t.stangFraga(konto.namn)}
        confirmLabel={t.stang}
        danger
        isOpen={visar === 'stang'}
        onOpenChange={(oppen) => !oppen && stang()}
        isPending={stanger}
        onConfirm={stangNu}
      >
        <p>{t.stangText}</p>
        {fel ? (
          <Notice tone="error" live="alert">
            {fel}
          </Notice>
        ) : null}
      </ConfirmDialog>
      <ConfirmDialog
        title={t.aterstallFraga(konto.namn)}
        confirmLabel={t.aterstallGor}
        isOpen={visar === 'aterstall'}
        onOpenChange={(oppen) => !oppen && stang()}
        isPending={aterstaller}
        onConfirm={aterstallNu}
      >
        <p>{t.aterstallText}</p>
        {fel ? (
          <Notice tone="error" live="alert">
            {fel}
          </Notice>
        ) : null}
      </ConfirmDialog>
    </li>
  );
}
