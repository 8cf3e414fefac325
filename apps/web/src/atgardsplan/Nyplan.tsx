import { useLazyQuery, useMutation } from '@apollo/client/react';
import { planfel } from '@roda-traden/domain';
import { Button, Notice } from '@roda-traden/ui';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { getFragmentData, graphql } from '../gql/index.ts';
import { useJag } from '../konto/index.ts';
import { Formulardialog, type Utfall } from '../lib/Formulardialog.tsx';
import { Dagfalt, Textfalt, Valfalt } from '../lib/falt.tsx';
import { felmening } from '../lib/felmening.ts';
import { sagSparat } from '../lib/sagSparat.ts';
import { dagtext } from '../lib/tid.ts';
import { texter } from './atgardsplan.texter.ts';
import { type Planvarden, planfalt } from './Planformular.tsx';
import { PlanerFraga, PlansvarFragment } from './plan.graphql.ts';
import { urvalssokvag } from './urval.ts';

const t = texter.planformular;

const UnderlagFraga = graphql(`
  query PlanensUnderlag {
    lagesbilder(slag: "strategisk") {
      id
      nummer
      fran
      till
      status
    }
  }
`);

const SkapaPlan = graphql(`
  mutation SkapaAtgardsplan($lagesbildId: ID!, $input: AtgardsplanInput!) {
    skapaAtgardsplan(lagesbildId: $lagesbildId, input: $input) {
      ...Plansvar
    }
  }
`);

interface Varden extends Planvarden {
  lagesbildId: string;
}

/** A new plan, from a strategic lägesbild that KS has decided. */
export function Nyplan() {
  const { jag } = useJag();
  const navigate = useNavigate();
  const [hamta, { data, error }] = useLazyQuery(UnderlagFraga, { fetchPolicy: 'network-only' });
  const [skapa] = useMutation(SkapaPlan, { refetchQueries: [PlanerFraga], awaitRefetchQueries: true });
  const [visar, setVisar] = useState(false);
  if (!jag?.viewerKan.includes('plan:andra')) return null;

  const bilder = data?.lagesbilder.filter((bild) => bild.status === 'beslutad') ?? [];
  const namnPa = (id: string): string => {
    const bild = bilder.find((b) => b.id === id);
    return bild ? texter.plan.lagesbild(bild.nummer, dagtext(bild.fran), dagtext(bild.till)) : '';
  };

  async function spara({ lagesbildId, ...input }: Varden): Promise<Utfall<Varden>> {
    const { data: svar } = await skapa({ variables: { lagesbildId, input } });
    const utfall = getFragmentData(PlansvarFragment, svar?.skapaAtgardsplan);
    if (utfall?.__typename === 'Valideringsfel') return { slag: 'fel', falt: utfall.falt };
    if (utfall?.__typename === 'AtgardsplanSparad') {
      sagSparat(t.skapad, utfall.maskat);
      navigate(urvalssokvag({ plan: utfall.plan.id }));
    }
    return { slag: 'sparad' };
  }

  return (
    <>
      <Button
        icon={<Plus />}
        onPress={() => {
          void hamta();
          setVisar(true);
        }}
      >
        {t.ny}
      </Button>
      {visar && (data || error) ? (
        <Formulardialog<Varden>
          titel={t.ny}
          varden={{ lagesbildId: bilder[0]?.id ?? '', namn: '', giltigFran: null, giltigTill: null }}
          version={0}
          regler={(varden) => [
            ...(varden.lagesbildId
              ? []
              : [{ falt: 'lagesbildId', kod: 'saknas', meddelande: t.ingenLagesbild }]),
            ...planfel(varden),
          ]}
          spara={spara}
          onStang={() => setVisar(false)}
          ifalt={{ lagesbildId: { namn: t.lagesbild, text: namnPa }, ...planfalt }}
        >
          {(falt) => (
            <>
              {error ? <Notice tone="error">{felmening(error)}</Notice> : null}
              {data && bilder.length === 0 ? <Notice tone="warn">{t.ingenBeslutad}</Notice> : null}
              <Valfalt
                falt={falt}
                namn="lagesbildId"
                label={t.lagesbild}
                hjalp={t.lagesbildHjalp}
                val={bilder.map((bild) => ({ id: bild.id, label: namnPa(bild.id) }))}
              />
              <Textfalt falt={falt} namn="namn" label={t.namn} autoFocus />
              <Dagfalt falt={falt} namn="giltigFran" label={t.fran} hjalp={t.franHjalp} valfritt />
              <Dagfalt falt={falt} namn="giltigTill" label={t.till} valfritt />
            </>
          )}
        </Formulardialog>
      ) : null}
    </>
  );
}
