import { useMutation } from '@apollo/client/react';
import {
  GRUPPSLAG,
  type Gruppuppgifter,
  gruppfel,
  MINSTA_MOTEN,
  ORGANISATIONSGRANSER,
} from '@roda-traden/domain';
import { showToast } from '@roda-traden/ui';
import { useNavigate } from 'react-router';
import { graphql } from '../gql/index.ts';
import { Formulardialog, type Utfall } from '../lib/Formulardialog.tsx';
import { Kryssfalt, Sokfalt, Talfalt, Textfalt, Valfalt } from '../lib/falt.tsx';
import { GrupperFraga, useGrupper } from './grupper.ts';
import { texter } from './organisation.texter.ts';
import { sokvagar } from './organisation.vagar.ts';
import { enhetsval, useTrad } from './trad.ts';
import { TILL_RUBRIKEN } from './useRubrikfokus.ts';

const t = texter.gruppformular;
const g = ORGANISATIONSGRANSER;

const SkapaGrupp = graphql(`
  mutation SkapaGrupp($input: GruppInput!) {
    skapaGrupp(input: $input) {
      __typename
      ... on GruppSparad {
        grupp {
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

const AndraGrupp = graphql(`
  mutation AndraGrupp($id: ID!, $version: Int!, $input: GruppInput!) {
    andraGrupp(id: $id, version: $version, input: $input) {
      __typename
      ... on GruppSparad {
        grupp {
          id
          ...Gruppdetalj
        }
      }
      ... on GruppKonflikt {
        meddelande
        grupp {
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
  slag: string;
  beskrivning: string;
  ordforande: string;
  ordforandeOrganisationId: string | null;
  sammankallande: string;
  motenPerAr: number | null;
  diariefors: boolean;
}

interface Gruppen {
  namn: string;
  slag: string;
  beskrivning?: string | null;
  ordforande?: string | null;
  ordforandeOrganisation?: { id: string } | null;
  sammankallande?: string | null;
  motenPerAr?: number | null;
  diariefors: boolean;
}

const tillVarden = (grupp: Gruppen): Varden => ({
  namn: grupp.namn,
  slag: grupp.slag,
  beskrivning: grupp.beskrivning ?? '',
  ordforande: grupp.ordforande ?? '',
  ordforandeOrganisationId: grupp.ordforandeOrganisation?.id ?? null,
  sammankallande: grupp.sammankallande ?? '',
  motenPerAr: grupp.motenPerAr ?? null,
  diariefors: grupp.diariefors,
});

const NY: Varden = tillVarden({ namn: '', slag: '', diariefors: true });

interface Props {
  /** The group to change. Left out for a new one. */
  grupp?: Gruppen & { id: string; version: number };
  onStang: () => void;
}

export function Gruppformular({ grupp, onStang }: Props) {
  const navigate = useNavigate();
  const { trad } = useTrad();
  const { grupper } = useGrupper();
  const efter = { refetchQueries: [GrupperFraga], awaitRefetchQueries: true };
  const [skapa] = useMutation(SkapaGrupp, efter);
  const [andra] = useMutation(AndraGrupp, efter);
  const varden = grupp ? tillVarden(grupp) : NY;

  async function spara(nya: Varden, version: number): Promise<Utfall<Varden>> {
    if (grupp) {
      const { data } = await andra({ variables: { id: grupp.id, version, input: nya } });
      const svar = data?.andraGrupp;
      if (svar?.__typename === 'Valideringsfel') return { slag: 'fel', falt: svar.falt };
      if (svar?.__typename === 'GruppKonflikt')
        return {
          slag: 'konflikt',
          meddelande: svar.meddelande,
          nu: tillVarden(svar.grupp),
          version: svar.grupp.version,
        };
      showToast({ title: texter.sparat, tone: 'ok' });
      return { slag: 'sparad' };
    }
    const { data } = await skapa({ variables: { input: nya } });
    const svar = data?.skapaGrupp;
    if (svar?.__typename === 'Valideringsfel') return { slag: 'fel', falt: svar.falt };
    if (svar?.__typename === 'GruppSparad') {
      showToast({ title: texter.grupp.skapad(svar.grupp.namn), tone: 'ok' });
      navigate(sokvagar.grupp(svar.grupp.id), { state: TILL_RUBRIKEN });
    }
    return { slag: 'sparad' };
  }

  const enhetsnamn = (id: string | null): string => trad.find((enhet) => enhet.id === id)?.namn ?? '';
  const jamforda = grupper.map((rad) => ({
    id: rad.id,
    namn: rad.namn,
    arRad: rad.arRad,
    giltigTill: rad.giltigTill ?? null,
    ordforandeOrganisationId: rad.ordforandeOrganisation?.id ?? null,
  }));
  return (
    <Formulardialog<Varden>
      titel={grupp ? t.andra(grupp.namn) : t.ny}
      varden={varden}
      version={grupp?.version ?? 0}
      regler={(nya: Gruppuppgifter) => gruppfel(nya, jamforda, trad, grupp?.id ?? null)}
      spara={spara}
      onStang={onStang}
      ifalt={{
        namn: { namn: t.namn, text: (v) => v },
        slag: { namn: t.slag, text: (v) => GRUPPSLAG.find((slag) => slag.kod === v)?.namn ?? '' },
        beskrivning: { namn: t.beskrivning, text: (v) => v },
        ordforande: { namn: t.ordforande, text: (v) => v },
        ordforandeOrganisationId: { namn: t.ordforandeOrganisationId, text: enhetsnamn },
        sammankallande: { namn: t.sammankallande, text: (v) => v },
        motenPerAr: { namn: t.motenPerAr, text: (v) => (v === null ? '' : String(v)) },
        diariefors: { namn: t.diariefors, text: (v) => (v ? texter.ja : texter.nej) },
      }}
    >
      {(falt) => (
        <>
          <Textfalt falt={falt} namn="namn" label={t.namn} autoFocus />
          <Valfalt
            falt={falt}
            namn="slag"
            label={t.slag}
            val={GRUPPSLAG.map((slag) => ({
              id: slag.kod,
              label: slag.namn,
              description: slag.forklaring,
            }))}
          />
          <Textfalt
            falt={falt}
            namn="beskrivning"
            label={t.beskrivning}
            lang
            max={g.beskrivningMax}
            valfritt
          />
          <Textfalt falt={falt} namn="ordforande" label={t.ordforande} hjalp={t.ordforandeHjalp} valfritt />
          <Sokfalt
            falt={falt}
            namn="ordforandeOrganisationId"
            label={t.ordforandeOrganisationId}
            hjalp={t.ordforandeOrganisationHjalp}
            tomt={texter.enhetsformular.foralderTomt}
            valfritt
            val={enhetsval(trad, () => true, varden.ordforandeOrganisationId)}
          />
          <Textfalt falt={falt} namn="sammankallande" label={t.sammankallande} valfritt />
          <Talfalt
            falt={falt}
            namn="motenPerAr"
            label={t.motenPerAr}
            hjalp={t.motenHjalp(MINSTA_MOTEN.strategiskt_rad ?? 0, MINSTA_MOTEN.operativ ?? 0)}
            min={1}
            max={g.motenPerArMax}
            valfritt
          />
          <Kryssfalt falt={falt} namn="diariefors" label={t.diariefors} />
        </>
      )}
    </Formulardialog>
  );
}
