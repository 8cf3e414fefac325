import { useMutation } from '@apollo/client/react';
import { Button, ButtonRow, ConfirmDialog, MenuButton, Notice, showToast } from '@roda-traden/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Beslutsformular } from '../beslut/index.ts';
import type { PlansvarFragment as Plansvar } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import type { Utfall } from '../lib/Formulardialog.tsx';
import { felmening } from '../lib/felmening.ts';
import { sagSparat } from '../lib/sagSparat.ts';
import { texter } from './atgardsplan.texter.ts';
import { sokvagar } from './atgardsplan.vagar.ts';
import { Planformular } from './Planformular.tsx';
import { Planskal, type Skalsteg, type Skalutfall } from './Planskal.tsx';
import { PlanerFraga, PlanFraga, PlansvarFragment } from './plan.graphql.ts';
import { utkasttexter } from './utkast.texter.ts';

const t = texter.handlingar;

const PlanhandlingarFragment = graphql(`
  fragment Planhandlingar on Atgardsplan {
    id
    version
    namn
    giltigFran
    giltigTill
    lamnad
    brister {
      falt
    }
    viewerKan {
      andra
      lamnaTillKs
      aterremittera
      registreraBeslut
      avsluta
      kassera
    }
  }
`);

const AndraPlan = graphql(`
  mutation AndraAtgardsplan($id: ID!, $version: Int!, $input: AtgardsplanInput!) {
    andraAtgardsplan(id: $id, version: $version, input: $input) {
      ...Plansvar
    }
  }
`);
const LamnaTillKs = graphql(`
  mutation LamnaPlanTillKs($id: ID!, $version: Int!, $innehall: Int!) {
    lamnaPlanTillKs(id: $id, version: $version, innehall: $innehall) {
      ...Plansvar
    }
  }
`);
const Aterremittera = graphql(`
  mutation AterremitteraPlan($id: ID!, $version: Int!, $skal: String!) {
    aterremitteraPlan(id: $id, version: $version, skal: $skal) {
      ...Plansvar
    }
  }
`);
const Avsluta = graphql(`
  mutation AvslutaPlan($id: ID!, $version: Int!, $skal: String!) {
    avslutaPlan(id: $id, version: $version, skal: $skal) {
      ...Plansvar
    }
  }
`);
const Kassera = graphql(`
  mutation KasseraPlan($id: ID!, $version: Int!, $skal: String!) {
    kasseraPlan(id: $id, version: $version, skal: $skal) {
      ...Plansvar
    }
  }
`);
const RegistreraBeslut = graphql(`
  mutation RegistreraPlanbeslut($id: ID!, $version: Int!, $beslut: BeslutInput!) {
    registreraPlanbeslut(id: $id, version: $version, beslut: $beslut) {
      ...Plansvar
    }
  }
`);

const SKALSTEG: readonly string[] = ['aterremittera', 'avsluta', 'kassera'] satisfies Skalsteg[];
const arSkalsteg = (visar: string | null): visar is Skalsteg => visar !== null && SKALSTEG.includes(visar);

type Steg = 'andra' | 'lamna' | 'beslut' | Skalsteg;
interface Valt {
  steg: Steg;
  version: number;
  innehall: number;
}

type Svar = FragmentType<typeof PlansvarFragment> | null | undefined;

/** What came of it, for a form whose own values the server doesn't have. */
function utfallet(
  svar: Svar,
):
  | { slag: 'sparad'; maskat: readonly string[]; besked: string | null }
  | Extract<Utfall<never>, { slag: 'fel' }>
  | { slag: 'konflikt'; meddelande: string; version: number } {
  const s: Plansvar | null | undefined = getFragmentData(PlansvarFragment, svar);
  if (s?.__typename === 'Valideringsfel') return { slag: 'fel', falt: s.falt };
  if (s?.__typename === 'AtgardsplanKonflikt')
    return { slag: 'konflikt', meddelande: s.meddelande, version: s.plan.version };
  return { slag: 'sparad', maskat: s?.maskat ?? [], besked: s?.besked ?? null };
}

interface Props {
  plan: FragmentType<typeof PlanhandlingarFragment>;
  /** The content that stands on the screen. */
  innehall: number;
  /** Leads to what is missing, where that is what stands in the way. */
  visaBrister: () => void;
}

/** What may be done with the plan, as the server says. */
export function Planhandlingar({ plan, innehall, visaBrister }: Props) {
  const data = getFragmentData(PlanhandlingarFragment, plan);
  // What the step is taken on is the plan as it stood when the step was chosen, whatever has been read since.
  const [vald, setVald] = useState<Valt | null>(null);
  const visar = vald?.steg ?? null;
  const setVisar = (steg: Steg): void => setVald({ steg, version: data.version, innehall });
  const [ejLamnad, setEjLamnad] = useState<string | null>(null);
  const [besked, setBesked] = useState<string | null>(null);
  const efter = { refetchQueries: [PlanFraga, PlanerFraga], awaitRefetchQueries: true };
  const [andra] = useMutation(AndraPlan, efter);
  const [lamna, { loading: lamnar }] = useMutation(LamnaTillKs, efter);
  const [aterremittera] = useMutation(Aterremittera, efter);
  const [avsluta] = useMutation(Avsluta, efter);
  const [kassera] = useMutation(Kassera, efter);
  const [beslut] = useMutation(RegistreraBeslut, efter);
  const navigate = useNavigate();
  const { viewerKan: kan, id } = data;
  const stang = (): void => setVald(null);

  const lamnaNu = async ({ version, innehall }: Valt): Promise<void> => {
    setEjLamnad(null);
    try {
      const svar = await lamna({ variables: { id, version, innehall } });
      const utfall = utfallet(svar.data?.lamnaPlanTillKs);
      if (utfall.slag === 'sparad') showToast({ title: t.lamnad, tone: 'ok' });
      // Stays while the page, read again, is looked through.
      else if (utfall.slag === 'konflikt') setEjLamnad(utfall.meddelande);
      else showToast({ title: utfall.falt.map((f) => f.meddelande).join(' '), tone: 'error' });
    } catch (fel) {
      showToast({ title: felmening(fel), tone: 'error' });
    }
  };
  const medSkal = async (skal: string, version: number): Promise<Skalutfall> => {
    const variables = { id, version, skal };
    if (visar === 'kassera') {
      const utfall = utfallet((await kassera({ variables })).data?.kasseraPlan);
      if (utfall.slag !== 'sparad') return utfall;
      sagSparat(utkasttexter.kasserat, utfall.maskat);
      navigate(sokvagar.atgarder);
      return utfall;
    }
    const utfall = utfallet(
      visar === 'avsluta'
        ? (await avsluta({ variables })).data?.avslutaPlan
        : (await aterremittera({ variables })).data?.aterremitteraPlan,
    );
    if (utfall.slag === 'sparad') sagSparat(texter.sparat, utfall.maskat);
    return utfall;
  };
  const mer = [
    ...(kan.aterremittera
      ? [{ id: 'ater', label: t.aterremittera, onAction: () => setVisar('aterremittera') }]
      : []),
    ...(kan.avsluta
      ? [{ id: 'avsluta', label: t.avsluta, danger: true, onAction: () => setVisar('avsluta') }]
      : []),
    ...(kan.kassera
      ? [{ id: 'kassera', label: utkasttexter.kassera, danger: true, onAction: () => setVisar('kassera') }]
      : []),
  ];
  return (
    <>
      <ButtonRow>
        {kan.lamnaTillKs ? (
          <Button
            variant="primary"
            onPress={() => (data.brister.length > 0 ? visaBrister() : setVisar('lamna'))}
          >
            {t.lamna}
          </Button>
        ) : null}
        {kan.registreraBeslut ? (
          <Button variant="primary" onPress={() => setVisar('beslut')}>
            {t.beslut}
          </Button>
        ) : null}
        {kan.andra ? <Button onPress={() => setVisar('andra')}>{t.andra}</Button> : null}
        {mer.length > 0 ? <MenuButton label={t.mer} items={mer} /> : null}
      </ButtonRow>
      {ejLamnad ? (
        <Notice tone="warn" live="alert" title={t.ejLamnad}>
          {ejLamnad}
        </Notice>
      ) : null}
      {besked ? (
        <Notice tone="warn" live="alert" title={t.gallerInte}>
          {besked}
        </Notice>
      ) : null}
      {vald?.steg === 'andra' ? (
        <Planformular
          varden={{
            namn: data.namn,
            giltigFran: data.giltigFran ?? null,
            giltigTill: data.giltigTill ?? null,
          }}
          version={vald.version}
          onStang={stang}
          spara={async (input, version) => {
            const svar = await andra({ variables: { id, version, input } });
            const s = getFragmentData(PlansvarFragment, svar.data?.andraAtgardsplan);
            if (s?.__typename === 'AtgardsplanKonflikt') {
              const { namn, giltigFran = null, giltigTill = null } = s.plan;
              const nu = { namn, giltigFran, giltigTill };
              return { slag: 'konflikt', meddelande: s.meddelande, nu, version: s.plan.version };
            }
            if (s?.__typename === 'Valideringsfel') return { slag: 'fel', falt: s.falt };
            sagSparat(texter.sparat, s?.maskat ?? []);
            return { slag: 'sparad' };
          }}
        />
      ) : null}
      {vald?.steg === 'lamna' ? (
        <ConfirmDialog
          isOpen
          title={t.lamna}
          confirmLabel={t.lamna}
          isPending={lamnar}
          onOpenChange={(oppen) => !oppen && stang()}
          onConfirm={() => lamnaNu(vald)}
        >
          {t.lamnaText}
        </ConfirmDialog>
      ) : null}
      {vald?.steg === 'beslut' ? (
        <Beslutsformular
          titel={t.beslutTitel}
          version={vald.version}
          lamnad={data.lamnad ?? null}
          onStang={stang}
          onSpara={async (input, version) => {
            const svar = await beslut({ variables: { id, version, beslut: input } });
            const utfall = utfallet(svar.data?.registreraPlanbeslut);
            if (utfall.slag === 'sparad') setBesked(utfall.besked);
            return utfall;
          }}
        >
          <p>{t.beslutText}</p>
        </Beslutsformular>
      ) : null}
      {vald && arSkalsteg(visar) ? (
        <Planskal steg={visar} version={vald.version} gor={medSkal} onStang={stang} />
      ) : null}
    </>
  );
}
