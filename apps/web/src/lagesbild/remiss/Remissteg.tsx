import { useMutation } from '@apollo/client/react';
import { Button, ButtonRow, ConfirmDialog, Notice, showToast } from '@roda-traden/ui';
import { useContext, useRef, useState } from 'react';
import { Beslutsformular } from '../../beslut/index.ts';
import type { RemissbildFragment } from '../../gql/graphql.ts';
import { felmening } from '../../lib/felmening.ts';
import { dagtext } from '../../lib/tid.ts';
import { Utkastagare } from '../../lib/useUtkast.ts';
import { lastInnehall } from '../delutkast.ts';
import { LAS_OM_SIDAN } from '../lagesbild.graphql.ts';
import { texter as bildtexter } from '../lagesbild.texter.ts';
import s from './Remiss.module.css';
import { Remissformular } from './Remissformular.tsx';
import { AvslutaRemiss, LamnaTillKs, RegistreraBeslut } from './remiss.graphql.ts';
import { texter } from './remiss.texter.ts';
import { Skalformular } from './Skalformular.tsx';

const STEG = ['skicka_pa_remiss', 'avbryt_remiss', 'revidera', 'lamna_till_ks', 'besluta'] as const;
type Steg = (typeof STEG)[number];
const arSteg = (kod: string): kod is Steg => STEG.some((steg) => steg === kod);

/** The buttons' words: the way through the remiss. A first and a later remiss read apart. */
const namnet = (kod: Steg, igen: boolean): string =>
  ({
    skicka_pa_remiss: igen ? texter.skickaIgen : texter.skicka,
    avbryt_remiss: texter.avbryt,
    revidera: texter.avsluta,
    lamna_till_ks: texter.lamna,
    besluta: texter.beslut.registrera,
  })[kod];

/** The next step is the one that leads on; the others are ways back. */
const viktigast = (koder: readonly Steg[]): Steg | undefined =>
  (['besluta', 'lamna_till_ks', 'revidera', 'skicka_pa_remiss'] as const).find((kod) => koder.includes(kod));

/** The steps that the server offers, each with what is missing before it. Nothing for the one who takes none. */
export function Remissteg({
  bild,
  innehall,
  onStangd,
}: {
  bild: RemissbildFragment;
  innehall: number;
  onStangd: () => void;
}) {
  const agare = useContext(Utkastagare);
  const [visar, setVisar] = useState<Steg | null>(null);
  const [avsluta] = useMutation(AvslutaRemiss, LAS_OM_SIDAN);
  const [lamna] = useMutation(LamnaTillKs, LAS_OM_SIDAN);
  const [registrera] = useMutation(RegistreraBeslut, LAS_OM_SIDAN);
  const [konflikt, setKonflikt] = useState<string | null>(null);
  // As it was read when the step was chosen: behind a dialog nothing new is read.
  const last = useRef<Promise<number | null>>(Promise.resolve(null));
  const valj = (kod: Steg): void => {
    setKonflikt(null);
    last.current = lastInnehall(agare, { id: bild.id, innehall, redigera: bild.viewerKan.redigera });
    setVisar(kod);
  };
  const stang = () => {
    setVisar(null);
    onStangd();
  };
  const steg = bild.viewerKan.overgangar.flatMap((o) => (arSteg(o.kod) ? [{ ...o, kod: o.kod }] : []));
  if (steg.length === 0) return null;
  const framat = viktigast(steg.map(({ kod }) => kod));
  const brister = steg.find(({ kod }) => kod === framat)?.brister ?? [];
  const igen = bild.remisser.length > 0;
  const detta = { id: bild.id, version: bild.version };
  return (
    <div className={s.steg}>
      {bild.status === 'till_ks' && bild.lamnad ? <p>{texter.beslut.hosKs(dagtext(bild.lamnad))}</p> : null}
      <ButtonRow>
        {steg
          .toSorted((a, b) => Number(b.kod === framat) - Number(a.kod === framat))
          .map(({ kod, brister: hinder }) => (
            <Button
              key={kod}
              variant={kod === framat && hinder.length === 0 ? 'primary' : 'plain'}
              isDisabled={hinder.length > 0}
              onPress={() => valj(kod)}
            >
              {namnet(kod, igen)}
            </Button>
          ))}
      </ButtonRow>
      {brister.length > 0 ? (
        <p>
          <a href="#steg">{texter.saknas(brister.length)}</a>
        </p>
      ) : null}
      {konflikt ? (
        <Notice tone="warn" live="alert" title={texter.konflikt}>
          {konflikt}
        </Notice>
      ) : null}
      {visar === 'skicka_pa_remiss' ? (
        <Remissformular {...detta} last={() => last.current} onKonflikt={setKonflikt} onStang={stang} />
      ) : null}
      {visar === 'avbryt_remiss' ? <Skalformular {...detta} onStang={stang} /> : null}
      <Enkeltsteg
        titel={texter.avsluta}
        klart={texter.steg.avsluta}
        oppen={visar === 'revidera'}
        onStang={stang}
        gor={async () => {
          const svar = (await avsluta({ variables: detta })).data?.avslutaRemiss;
          if (svar?.__typename === 'LagesbildKonflikt') setKonflikt(svar.meddelande);
          return svar;
        }}
      >
        {texter.avslutaText}
      </Enkeltsteg>
      <Enkeltsteg
        titel={texter.lamna}
        klart={texter.steg.lamna}
        oppen={visar === 'lamna_till_ks'}
        onStang={stang}
        gor={async () => {
          const innehallet = await last.current;
          if (innehallet === null) return { __typename: 'Valideringsfel', falt: [OSPARAT] };
          const { data } = await lamna({ variables: { ...detta, innehall: innehallet } });
          const svar = data?.lamnaTillKs;
          // It is read in the page, not behind the question.
          if (svar?.__typename === 'LagesbildKonflikt') setKonflikt(svar.meddelande);
          return svar;
        }}
      >
        {texter.lamnaText}
      </Enkeltsteg>
      {visar === 'besluta' ? (
        <Beslutsformular
          titel={texter.beslut.titel}
          version={bild.version}
          lamnad={bild.lamnad ?? null}
          onStang={stang}
          onSpara={async (input, version) => {
            const { data } = await registrera({ variables: { id: bild.id, version, input } });
            const svar = data?.registreraLagesbildsbeslut;
            if (svar?.__typename === 'Valideringsfel') return { slag: 'fel', falt: svar.falt };
            if (svar?.__typename === 'LagesbildKonflikt')
              return { slag: 'konflikt', meddelande: svar.meddelande, version: svar.lagesbild.version };
            return { slag: 'sparad', maskat: svar?.maskat ?? [] };
          }}
        >
          <p>{texter.beslut.forklaring}</p>
        </Beslutsformular>
      ) : null}
    </div>
  );
}

const OSPARAT = { meddelande: bildtexter.steg.osparat };

type Svar =
  | { __typename: 'LagesbildSparad' }
  | { __typename: 'LagesbildKonflikt'; meddelande: string }
  | { __typename: 'Valideringsfel'; falt: readonly { meddelande: string }[] };

/** A step that asks for nothing but to be sure. */
function Enkeltsteg({
  titel,
  klart,
  oppen,
  onStang,
  gor,
  children,
}: {
  titel: string;
  klart: string;
  oppen: boolean;
  onStang: () => void;
  gor: () => Promise<Svar | undefined>;
  children: string;
}) {
  const [fel, setFel] = useState<string | null>(null);
  const [laddar, setLaddar] = useState(false);
  const ga = async (): Promise<void> => {
    setFel(null);
    setLaddar(true);
    const svar = await gor().catch((orsak: unknown) => ({ orsak: felmening(orsak) }));
    setLaddar(false);
    if (svar && 'meddelande' in svar) return onStang();
    const orsak = hinder(svar);
    if (orsak === null) return void showToast({ title: klart, tone: 'ok' });
    setFel(orsak);
    throw new Error(orsak);
  };
  return (
    <ConfirmDialog
      title={titel}
      confirmLabel={titel}
      isOpen={oppen}
      isPending={laddar}
      onOpenChange={(nu) => {
        if (nu) return;
        setFel(null);
        onStang();
      }}
      onConfirm={ga}
    >
      <p>{children}</p>
      {fel ? (
        <Notice tone="error" live="alert">
          {fel}
        </Notice>
      ) : null}
    </ConfirmDialog>
  );
}

/** Why it didn't go; null when it did. */
function hinder(svar: Svar | { orsak: string } | undefined): string | null {
  if (svar && 'orsak' in svar) return svar.orsak;
  return svar?.__typename === 'Valideringsfel' ? svar.falt.map((f) => f.meddelande).join(' ') : null;
}
