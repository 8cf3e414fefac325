import { useMutation } from '@apollo/client/react';
import { uppfoljningsskalfel } from '@roda-traden/domain';
import { Button, Checkbox, ConfirmDialog, MenuButton, showToast } from '@roda-traden/ui';
import { useState } from 'react';
import { Beslutsformular, type Beslutsutfall, type Beslutsvarden } from '../beslut/index.ts';
import type { UppfoljningsvarFragment as Svarsfragment } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { Formulardialog } from '../lib/Formulardialog.tsx';
import { Textfalt } from '../lib/falt.tsx';
import { felmening } from '../lib/felmening.ts';
import { sagSparat } from '../lib/sagSparat.ts';
import { PlanerAttFoljaUpp, UppfoljningarFraga, UppfoljningsvarFragment } from './uppfoljning.graphql.ts';
import { texter } from './uppfoljning.texter.ts';

const t = texter.handlingar;

const UppfoljningshandlingarFragment = graphql(`
  fragment Uppfoljningshandlingar on Uppfoljning {
    id
    nummer
    version
    datum
    viewerKan {
      andra
      registreraBeslut
      oppnaPlanversion
      handlingar {
        kod
        namn
        skal
      }
    }
  }
`);

const Flytta = graphql(`
  mutation FlyttaUppfoljning($id: ID!, $version: Int!, $handling: String!, $skal: String) {
    flyttaUppfoljning(id: $id, version: $version, handling: $handling, skal: $skal) {
      ...Uppfoljningsvar
    }
  }
`);
const Frys = graphql(`
  mutation FrysUppfoljning($id: ID!, $version: Int!) {
    frysUppfoljning(id: $id, version: $version) {
      ...Uppfoljningsvar
    }
  }
`);
const Beslut = graphql(`
  mutation RegistreraUppfoljningsbeslut($id: ID!, $version: Int!, $beslut: BeslutInput!, $ny: Boolean!) {
    registreraUppfoljningsbeslut(id: $id, version: $version, beslut: $beslut, nyPlanversion: $ny) {
      ...Uppfoljningsvar
    }
  }
`);

type Svar = FragmentType<typeof UppfoljningsvarFragment> | null | undefined;

function utfallet(svar: Svar): Beslutsutfall {
  const s: Svarsfragment | null | undefined = getFragmentData(UppfoljningsvarFragment, svar);
  if (s?.__typename === 'Valideringsfel') return { slag: 'fel', falt: s.falt };
  if (s?.__typename === 'UppfoljningKonflikt')
    return { slag: 'konflikt', meddelande: s.meddelande, version: s.uppfoljning.version };
  return { slag: 'sparad', maskat: s?.maskat ?? [] };
}

/** What may be done with the follow-up, as the server says. */
export function Uppfoljningshandlingar({
  uppfoljning,
}: {
  uppfoljning: FragmentType<typeof UppfoljningshandlingarFragment>;
}) {
  const {
    id,
    nummer,
    version,
    datum,
    viewerKan: kan,
  } = getFragmentData(UppfoljningshandlingarFragment, uppfoljning);
  const [visar, setVisar] = useState<'beslut' | { kod: string; namn: string } | null>(null);
  // The version that stood on the screen when the step was chosen, whatever has been read since.
  const [lamnas, setLamnas] = useState<{ kod: string; namn: string; version: number } | null>(null);
  const efter = { refetchQueries: [UppfoljningarFraga, PlanerAttFoljaUpp] };
  const [flytta, { loading: flyttar }] = useMutation(Flytta, efter);
  const [frys] = useMutation(Frys);
  const stang = (): void => setVisar(null);

  const gor = async (arbete: () => Promise<Svar>, klart: string): Promise<void> => {
    try {
      const utfall = utfallet(await arbete());
      if (utfall.slag === 'sparad') showToast({ title: klart, tone: 'ok' });
      else
        showToast({
          title: utfall.slag === 'fel' ? utfall.falt.map((f) => f.meddelande).join(' ') : utfall.meddelande,
          tone: 'error',
        });
    } catch (fel) {
      showToast({ title: felmening(fel), tone: 'error' });
    }
  };
  const flyttaNu = (steg: { kod: string; version: number }): Promise<void> =>
    gor(
      async () =>
        (await flytta({ variables: { id, version: steg.version, handling: steg.kod } })).data
          ?.flyttaUppfoljning,
      t.lamnad,
    );
  const framat = kan.handlingar.filter((h) => !h.skal);
  const mer = [
    ...(kan.andra
      ? [
          {
            id: 'frys',
            label: t.frysOm,
            onAction: () =>
              void gor(
                async () => (await frys({ variables: { id, version } })).data?.frysUppfoljning,
                t.fryst,
              ),
          },
        ]
      : []),
    ...kan.handlingar
      .filter((h) => h.skal)
      .map((h) => ({ id: h.kod, label: h.namn, onAction: () => setVisar({ kod: h.kod, namn: h.namn }) })),
  ];
  return (
    <>
      {framat.map((h) => (
        <Button
          key={h.kod}
          variant="primary"
          onPress={() => setLamnas({ kod: h.kod, namn: h.namn, version })}
        >
          {h.namn}
        </Button>
      ))}
      {kan.registreraBeslut ? (
        <Button variant="primary" onPress={() => setVisar('beslut')}>
          {t.beslut}
        </Button>
      ) : null}
      {mer.length > 0 ? <MenuButton label={texter.mer} items={mer} /> : null}
      {lamnas ? (
        <ConfirmDialog
          isOpen
          title={lamnas.namn}
          confirmLabel={lamnas.namn}
          isPending={flyttar}
          onOpenChange={(oppen) => !oppen && setLamnas(null)}
          onConfirm={() => flyttaNu(lamnas)}
        >
          {t.lamnaText}
        </ConfirmDialog>
      ) : null}
      {visar === 'beslut' ? (
        <Beslutet
          titel={t.beslutstitel(texter.nummer(nummer).toLowerCase())}
          id={id}
          version={version}
          datum={datum}
          kanOppnaVersion={kan.oppnaPlanversion}
          onStang={stang}
        />
      ) : null}
      {visar !== null && visar !== 'beslut' ? (
        <Formulardialog<{ skal: string }>
          titel={visar.namn}
          varden={{ skal: '' }}
          version={version}
          regler={(v) => uppfoljningsskalfel(v.skal, true)}
          spara={async (v, nu) => {
            const svar = await flytta({ variables: { id, version: nu, handling: visar.kod, skal: v.skal } });
            const utfall = utfallet(svar.data?.flyttaUppfoljning);
            if (utfall.slag === 'sparad') sagSparat(t.klart, utfall.maskat ?? []);
            return utfall.slag === 'konflikt' ? { ...utfall, nu: v } : utfall;
          }}
          onStang={stang}
          sparaText={visar.namn}
          ifalt={{ skal: { namn: t.skal, text: (v) => v } }}
        >
          {(falt) => <Textfalt falt={falt} namn="skal" label={t.skal} hjalp={t.skalHjalp} lang autoFocus />}
        </Formulardialog>
      ) : null}
    </>
  );
}

function Beslutet({
  titel,
  id,
  version,
  datum,
  kanOppnaVersion,
  onStang,
}: {
  titel: string;
  id: string;
  version: number;
  datum: string;
  kanOppnaVersion: boolean;
  onStang: () => void;
}) {
  const [ny, setNy] = useState(false);
  const [registrera] = useMutation(Beslut, { refetchQueries: [UppfoljningarFraga, PlanerAttFoljaUpp] });
  const spara = async (beslut: Beslutsvarden, nu: number): Promise<Beslutsutfall> => {
    const { data } = await registrera({ variables: { id, version: nu, beslut, ny: ny && kanOppnaVersion } });
    const utfall = utfallet(data?.registreraUppfoljningsbeslut);
    if (utfall.slag === 'sparad' && ny) showToast({ title: t.oppnaVersion, tone: 'ok' });
    return utfall;
  };
  return (
    <Beslutsformular titel={titel} version={version} lamnad={datum} onSpara={spara} onStang={onStang}>
      <p>{kanOppnaVersion ? t.beslutText : t.beslutErsattPlan}</p>
      {kanOppnaVersion ? (
        <Checkbox isSelected={ny} onChange={setNy} description={t.nyVersionHjalp}>
          {t.nyVersion}
        </Checkbox>
      ) : null}
    </Beslutsformular>
  );
}
