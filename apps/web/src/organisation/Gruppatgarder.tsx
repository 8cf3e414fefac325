import { useMutation } from '@apollo/client/react';
import { gruppavslutsfel } from '@roda-traden/domain';
import { Button, ConfirmDialog, MenuButton, Notice, showToast } from '@roda-traden/ui';
import { useState } from 'react';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { felmening } from '../lib/felmening.ts';
import { Avslutsformular } from './Avslutsformular.tsx';
import { Gruppformular } from './Gruppformular.tsx';
import { AvslutaGrupp, GorTillRad, OppnaGrupp } from './gruppandringar.ts';
import { GrupperFraga, useGrupper } from './grupper.ts';
import { texter } from './organisation.texter.ts';

const t = texter.grupp;

const GruppatgarderFragment = graphql(`
  fragment Gruppatgarder on Grupp {
    id
    namn
    slag
    beskrivning
    ordforande
    ordforandeOrganisation {
      id
    }
    sammankallande
    motenPerAr
    diariefors
    arRad
    giltigTill
    version
    viewerKan {
      andra
      avsluta
      ateroppna
      gorTillRad
    }
  }
`);

/** What may be done with the group: as the server says, nothing for the one who only reads. */
export function Gruppatgarder({ grupp }: { grupp: FragmentType<typeof GruppatgarderFragment> }) {
  const data = getFragmentData(GruppatgarderFragment, grupp);
  const { grupper } = useGrupper();
  const [visar, setVisar] = useState<'andra' | 'rad' | 'avsluta' | null>(null);
  const [fel, setFel] = useState<string | null>(null);
  const efter = { refetchQueries: [GrupperFraga], awaitRefetchQueries: true };
  const [avsluta] = useMutation(AvslutaGrupp, efter);
  const [oppna] = useMutation(OppnaGrupp, efter);
  const [gorTillRad, { loading: gor }] = useMutation(GorTillRad, efter);
  const { viewerKan: kan } = data;
  if (!kan.andra) return null;

  const detta = { id: data.id, version: data.version };
  /** What to say when it didn't go; null when it did. */
  const hinder = (
    svar: { __typename?: string; meddelande?: string; falt?: readonly { meddelande: string }[] } | undefined,
  ): string | null => svar?.falt?.map((f) => f.meddelande).join(' ') ?? svar?.meddelande ?? null;

  const oppnaIgen = async (): Promise<void> => {
    try {
      const { data: svar } = await oppna({ variables: detta });
      const orsak = hinder(svar?.ateroppnaGrupp);
      showToast(orsak ? { title: orsak, tone: 'error' } : { title: t.oppnad, tone: 'ok' });
    } catch (orsak) {
      showToast({ title: felmening(orsak), tone: 'error' });
    }
  };
  const bliRad = async (): Promise<void> => {
    setFel(null);
    const { data: svar } = await gorTillRad({ variables: detta }).catch((orsak: unknown) => {
      setFel(felmening(orsak));
      throw orsak;
    });
    const orsak = hinder(svar?.gorTillRad);
    if (orsak) {
      setFel(orsak);
      throw new Error(orsak);
    }
    showToast({ title: t.blevRad, tone: 'ok' });
  };

  const forra = grupper.find((rad) => rad.arRad)?.namn ?? null;
  const stang = () => {
    setVisar(null);
    setFel(null);
  };
  return (
    <>
      <Button onPress={() => setVisar('andra')}>{texter.andra}</Button>
      <MenuButton
        label={texter.mer}
        items={[
          ...(kan.gorTillRad ? [{ id: 'rad', label: t.gorTillRad, onAction: () => setVisar('rad') }] : []),
          ...(kan.avsluta
            ? [{ id: 'avsluta', label: t.avsluta, danger: true, onAction: () => setVisar('avsluta') }]
            : []),
          ...(kan.ateroppna ? [{ id: 'oppna', label: t.oppna, onAction: () => void oppnaIgen() }] : []),
        ]}
      />
      {visar === 'andra' ? <Gruppformular grupp={data} onStang={stang} /> : null}
      <ConfirmDialog
        title={t.gorTillRad}
        confirmLabel={t.gorTillRad}
        isOpen={visar === 'rad'}
        onOpenChange={(oppen) => !oppen && stang()}
        isPending={gor}
        onConfirm={bliRad}
      >
        <p>{t.gorTillRadText(forra)}</p>
        {fel ? (
          <Notice tone="error" live="alert">
            {fel}
          </Notice>
        ) : null}
      </ConfirmDialog>
      {visar === 'avsluta' ? (
        <Avslutsformular
          titel={texter.avsluta.grupp(data.namn)}
          text={[texter.avsluta.gruppText]}
          version={data.version}
          regler={(dag) => gruppavslutsfel({ arRad: data.arRad, giltigTill: data.giltigTill ?? null }, dag)}
          onStang={stang}
          spara={async (sistaDag, version) => {
            const svar = await avsluta({ variables: { id: data.id, version, sistaDag } });
            const utfall = svar.data?.avslutaGrupp;
            if (utfall?.__typename === 'Valideringsfel') return { slag: 'fel', falt: utfall.falt };
            if (utfall?.__typename === 'GruppKonflikt')
              return { slag: 'konflikt', meddelande: utfall.meddelande, version: utfall.grupp.version };
            return { slag: 'sparad' };
          }}
        />
      ) : null}
    </>
  );
}
