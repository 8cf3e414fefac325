import { useMutation } from '@apollo/client/react';
import {
  type Enhet,
  enhetsfel,
  grenen,
  ORGANISATIONSGRANSER,
  ORGANISATIONSTYPER,
  tarEmotNytt,
} from '@roda-traden/domain';
import { showToast } from '@roda-traden/ui';
import { useNavigate } from 'react-router';
import { graphql } from '../gql/index.ts';
import { Formulardialog, type Utfall } from '../lib/Formulardialog.tsx';
import { Dagfalt, Sokfalt, Textfalt, Valfalt } from '../lib/falt.tsx';
import { dagtext } from '../lib/tid.ts';
import { texter } from './organisation.texter.ts';
import { sokvagar } from './organisation.vagar.ts';
import { enhetsval, TradFraga } from './trad.ts';
import { TILL_RUBRIKEN } from './useRubrikfokus.ts';

const t = texter.enhetsformular;

const SkapaEnhet = graphql(`
  mutation SkapaEnhet($input: OrganisationInput!) {
    skapaOrganisation(input: $input) {
      __typename
      ... on OrganisationSparad {
        organisation {
          id
          namn
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

const AndraEnhet = graphql(`
  mutation AndraEnhet($id: ID!, $version: Int!, $input: OrganisationInput!) {
    andraOrganisation(id: $id, version: $version, input: $input) {
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
          namn
          typ
          foralderId
          kontakt
          giltigFran
          version
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

interface Varden {
  namn: string;
  typ: string;
  foralderId: string | null;
  kontakt: string;
  giltigFran: string | null;
}

const tillVarden = (e: {
  namn: string;
  typ: string;
  foralderId?: string | null;
  kontakt?: string | null;
  giltigFran?: string | null;
}): Varden => ({
  namn: e.namn,
  typ: e.typ,
  foralderId: e.foralderId ?? null,
  kontakt: e.kontakt ?? '',
  giltigFran: e.giltigFran ?? null,
});

interface Props {
  trad: readonly Enhet[];
  /** The unit to change. Left out for a new one. */
  enhet?: Parameters<typeof tillVarden>[0] & { id: string; version: number };
  /** Where a new one is put from the start. */
  foralderId?: string | null;
  onStang: () => void;
}

export function Enhetsformular({ trad, enhet, foralderId = null, onStang }: Props) {
  const navigate = useNavigate();
  const efter = { refetchQueries: [TradFraga], awaitRefetchQueries: true };
  const [skapa] = useMutation(SkapaEnhet, efter);
  const [andra] = useMutation(AndraEnhet, efter);
  const id = enhet?.id ?? null;
  const mojligForalder = trad.find((e) => e.id === foralderId && tarEmotNytt(e))?.id ?? null;
  const egenGren = id === null ? new Set<string>() : grenen(id, trad);

  async function spara(varden: Varden, version: number): Promise<Utfall<Varden>> {
    if (enhet) {
      const { data } = await andra({ variables: { id: enhet.id, version, input: varden } });
      const svar = data?.andraOrganisation;
      if (svar?.__typename === 'Valideringsfel') return { slag: 'fel', falt: svar.falt };
      if (svar?.__typename === 'OrganisationKonflikt')
        return {
          slag: 'konflikt',
          meddelande: svar.meddelande,
          nu: tillVarden(svar.organisation),
          version: svar.organisation.version,
        };
      showToast({ title: texter.sparat, tone: 'ok' });
      return { slag: 'sparad' };
    }
    const { data } = await skapa({ variables: { input: varden } });
    const svar = data?.skapaOrganisation;
    if (svar?.__typename === 'Valideringsfel') return { slag: 'fel', falt: svar.falt };
    if (svar?.__typename === 'OrganisationSparad') {
      showToast({ title: texter.enhet.skapad(svar.organisation.namn), tone: 'ok' });
      navigate(sokvagar.enhet(svar.organisation.id), { state: TILL_RUBRIKEN });
    }
    return { slag: 'sparad' };
  }

  return (
    <Formulardialog<Varden>
      titel={enhet ? t.andra(enhet.namn) : t.ny}
      varden={
        enhet
          ? tillVarden(enhet)
          : { namn: '', typ: '', foralderId: mojligForalder, kontakt: '', giltigFran: null }
      }
      version={enhet?.version ?? 0}
      regler={(varden) => enhetsfel(varden, trad, id)}
      spara={spara}
      onStang={onStang}
      ifalt={{
        namn: { namn: t.namn, text: (v) => v },
        typ: { namn: t.typ, text: (v) => ORGANISATIONSTYPER.find((typ) => typ.kod === v)?.namn ?? '' },
        foralderId: { namn: t.foralderId, text: (v) => trad.find((e) => e.id === v)?.namn ?? t.overst },
        kontakt: { namn: t.kontakt, text: (v) => v },
        giltigFran: { namn: t.giltigFran, text: (v) => (v ? dagtext(v) : '') },
      }}
    >
      {(falt) => (
        <>
          <Textfalt falt={falt} namn="namn" label={t.namn} autoFocus />
          <Valfalt
            falt={falt}
            namn="typ"
            label={t.typ}
            val={ORGANISATIONSTYPER.map((typ) => ({
              id: typ.kod,
              label: typ.namn,
              description: typ.forklaring ?? undefined,
            }))}
          />
          <Sokfalt
            falt={falt}
            namn="foralderId"
            label={t.foralderId}
            hjalp={t.foralderHjalp}
            tomt={t.foralderTomt}
            valfritt
            val={enhetsval(trad, (e) => !egenGren.has(e.id), enhet?.foralderId ?? null)}
          />
          <Textfalt
            falt={falt}
            namn="kontakt"
            label={t.kontakt}
            hjalp={t.kontaktHjalp}
            max={ORGANISATIONSGRANSER.kontaktMax}
            valfritt
          />
          <Dagfalt falt={falt} namn="giltigFran" label={t.giltigFran} valfritt />
        </>
      )}
    </Formulardialog>
  );
}
