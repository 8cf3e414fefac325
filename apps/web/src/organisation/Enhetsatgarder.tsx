import { useMutation, useQuery } from '@apollo/client/react';
import { avslutsfel, type Enhet } from '@roda-traden/domain';
import { Button, MenuButton, showToast } from '@roda-traden/ui';
import { useState } from 'react';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { useJag } from '../konto/index.ts';
import { felmening } from '../lib/felmening.ts';
import { Avslutsformular } from './Avslutsformular.tsx';
import { Enhetsformular } from './Enhetsformular.tsx';
import { texter } from './organisation.texter.ts';
import { TradFraga } from './trad.ts';

const t = texter.enhet;

const EnhetsatgarderFragment = graphql(`
  fragment Enhetsatgarder on Organisation {
    id
    namn
    typ
    foralderId
    kontakt
    giltigFran
    giltigTill
    version
    platser {
      id
      till
      grupp {
        id
        namn
      }
    }
    viewerKan {
      andra
      avsluta
      ateroppna
      laggaTillUnder
    }
  }
`);

const OppnaAtgarder = graphql(`
  query EnhetensOppnaAtgarder($id: ID!) {
    atgarder(filter: { organisationId: $id, oppna: true }) {
      id
    }
  }
`);

const AvslutaEnhet = graphql(`
  mutation AvslutaEnhet($id: ID!, $version: Int!, $sistaDag: String!) {
    avslutaOrganisation(id: $id, version: $version, sistaDag: $sistaDag) {
      __typename
      ... on OrganisationSparad {
        organisation {
          id
          ...Enhetsdetalj
        }
      }
      ... on OrganisationKonflikt {
        meddelande
        organisation {
          id
          version
          ...Enhetsdetalj
        }
      }
      ... on Valideringsfel {
        falt {
          falt
          kod
          meddelande
        }
      }
    }
  }
`);

const OppnaEnhet = graphql(`
  mutation OppnaEnhet($id: ID!, $version: Int!) {
    ateroppnaOrganisation(id: $id, version: $version) {
      __typename
      ... on OrganisationSparad {
        organisation {
          id
          ...Enhetsdetalj
        }
      }
      ... on OrganisationKonflikt {
        meddelande
        organisation {
          id
          ...Enhetsdetalj
        }
      }
      ... on Valideringsfel {
        falt {
          meddelande
        }
      }
    }
  }
`);

interface Props {
  enhet: FragmentType<typeof EnhetsatgarderFragment>;
  trad: readonly Enhet[];
}

/** What may be done with the unit: as the server says, nothing for the one who only reads. */
export function Enhetsatgarder({ enhet, trad }: Props) {
  const data = getFragmentData(EnhetsatgarderFragment, enhet);
  const [visar, setVisar] = useState<'andra' | 'under' | 'avsluta' | null>(null);
  const efter = { refetchQueries: [TradFraga], awaitRefetchQueries: true };
  const [avsluta] = useMutation(AvslutaEnhet, efter);
  const [oppna] = useMutation(OppnaEnhet, efter);
  const { viewerKan: kan } = data;
  const { jag } = useJag();
  const laserAtgarder = kan.avsluta && jag?.viewerKan.includes('atgard:lasa');
  const { data: svar } = useQuery(OppnaAtgarder, { variables: { id: data.id }, skip: !laserAtgarder });
  const oppnaAtgarder = svar?.atgarder.length ?? 0;
  if (!kan.andra) return null;

  const oppnaIgen = async (): Promise<void> => {
    try {
      const svar = await oppna({ variables: { id: data.id, version: data.version } });
      const utfall = svar.data?.ateroppnaOrganisation;
      if (utfall?.__typename === 'OrganisationSparad') showToast({ title: t.oppnad, tone: 'ok' });
      else if (utfall?.__typename === 'OrganisationKonflikt')
        showToast({ title: utfall.meddelande, tone: 'error' });
      else if (utfall?.__typename === 'Valideringsfel')
        showToast({ title: utfall.falt.map((f) => f.meddelande).join(' '), tone: 'error' });
    } catch (fel) {
      showToast({ title: felmening(fel), tone: 'error' });
    }
  };

  const regelenhet: Enhet = {
    id: data.id,
    namn: data.namn,
    typ: data.typ,
    foralderId: data.foralderId ?? null,
    giltigFran: data.giltigFran ?? null,
    giltigTill: data.giltigTill ?? null,
  };
  const grupper = [...new Set(data.platser.filter((p) => !p.till).map((p) => p.grupp.namn))];
  const stang = () => setVisar(null);
  return (
    <>
      <Button onPress={() => setVisar('andra')}>{texter.andra}</Button>
      <MenuButton
        label={texter.mer}
        items={[
          ...(kan.laggaTillUnder
            ? [{ id: 'under', label: t.nyUnder, onAction: () => setVisar('under') }]
            : []),
          ...(kan.avsluta
            ? [{ id: 'avsluta', label: t.avsluta, danger: true, onAction: () => setVisar('avsluta') }]
            : []),
          ...(kan.ateroppna ? [{ id: 'oppna', label: t.oppna, onAction: () => void oppnaIgen() }] : []),
        ]}
      />
      {visar === 'andra' ? <Enhetsformular trad={trad} enhet={data} onStang={stang} /> : null}
      {visar === 'under' ? <Enhetsformular trad={trad} foralderId={data.id} onStang={stang} /> : null}
      {visar === 'avsluta' ? (
        <Avslutsformular
          titel={texter.avsluta.enhet(data.namn)}
          text={[
            texter.avsluta.enhetText,
            ...(oppnaAtgarder > 0 ? [texter.avsluta.enhetAtgarder(oppnaAtgarder)] : []),
            ...(grupper.length > 0 ? [texter.avsluta.enhetPlatser(grupper.join(', '))] : []),
          ]}
          version={data.version}
          regler={(dag) => avslutsfel(regelenhet, dag, trad)}
          onStang={stang}
          spara={async (sistaDag, version) => {
            const svar = await avsluta({ variables: { id: data.id, version, sistaDag } });
            const utfall = svar.data?.avslutaOrganisation;
            if (utfall?.__typename === 'Valideringsfel') return { slag: 'fel', falt: utfall.falt };
            if (utfall?.__typename === 'OrganisationKonflikt')
              return {
                slag: 'konflikt',
                meddelande: utfall.meddelande,
                version: utfall.organisation.version,
              };
            return { slag: 'sparad' };
          }}
        />
      ) : null}
    </>
  );
}
