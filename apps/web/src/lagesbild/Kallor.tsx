import { useMutation } from '@apollo/client/react';
import { KALLFORSLAG, kallfel, LAGESBILDSGRANSER } from '@roda-traden/domain';
import { Button, Panel, showToast } from '@roda-traden/ui';
import { Check, Minus, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { LagesbildskallorFragment } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { Formulardialog, type Utfall } from '../lib/Formulardialog.tsx';
import { Kryssfalt, Textfalt } from '../lib/falt.tsx';
import { felmening } from '../lib/felmening.ts';
import { sagSparat } from '../lib/sagSparat.ts';
import { LAS_OM_SIDAN } from './lagesbild.graphql.ts';
import { texter } from './lagesbild.texter.ts';
import s from './Marginal.module.css';

const t = texter.kallor;

export const LagesbildskallorDel = graphql(`
  fragment Lagesbildskallor on Lagesbild {
    id
    kallor {
      id
      namn
      anvand
      skal
      version
    }
    viewerKan {
      redigera
    }
  }
`);

const SparaKalla = graphql(`
  mutation SparaLagesbildskalla($id: ID!, $input: LagesbildskallaInput!, $kallaId: ID, $version: Int) {
    sparaKalla(id: $id, input: $input, kallaId: $kallaId, version: $version) {
      __typename
      ... on LagesbildSparad {
        maskat
        lagesbild {
          id
          ...Andringsbart
        }
      }
      ... on LagesbildKonflikt {
        meddelande
        lagesbild {
          id
          kallor {
            id
            namn
            anvand
            skal
            version
          }
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

const TaBortKalla = graphql(`
  mutation TaBortLagesbildskalla($kallaId: ID!, $version: Int!) {
    taBortKalla(kallaId: $kallaId, version: $version) {
      __typename
      ... on LagesbildSparad {
        lagesbild {
          id
          ...Andringsbart
        }
      }
      ... on LagesbildKonflikt {
        meddelande
        lagesbild {
          id
          ...Andringsbart
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

type Kalla = LagesbildskallorFragment['kallor'][number];
interface Varden {
  namn: string;
  anvand: boolean;
  skal: string;
}

const tillVarden = ({ namn, anvand, skal }: Pick<Kalla, 'namn' | 'anvand' | 'skal'>): Varden => ({
  namn,
  anvand,
  skal: skal ?? '',
});

/** What the picture rests on, and what was left out of it and why. */
export function Kallor({ lagesbild }: { lagesbild: FragmentType<typeof LagesbildskallorDel> }) {
  const { id, kallor, viewerKan } = getFragmentData(LagesbildskallorDel, lagesbild);
  const [oppen, setOppen] = useState<Kalla | { namn: string } | null>(null);
  const [taBort] = useMutation(TaBortKalla, LAS_OM_SIDAN);
  const kvar = KALLFORSLAG.filter(
    (namn) => !kallor.some((kalla) => kalla.namn.toLocaleLowerCase('sv') === namn.toLocaleLowerCase('sv')),
  );
  const bort = async ({ id: kallaId, version }: Kalla): Promise<void> => {
    try {
      const svar = (await taBort({ variables: { kallaId, version } })).data?.taBortKalla;
      if (svar?.__typename === 'LagesbildSparad') showToast({ title: t.borttagen, tone: 'ok' });
      else if (svar)
        showToast({
          title:
            svar.__typename === 'LagesbildKonflikt'
              ? svar.meddelande
              : svar.falt.map((f) => f.meddelande).join(' '),
          tone: 'error',
        });
    } catch (orsak) {
      showToast({ title: felmening(orsak), tone: 'error' });
    }
  };
  return (
    <div id="kallor" tabIndex={-1}>
      <Panel
        title={t.rubrik}
        headingLevel={2}
        actions={
          viewerKan.redigera ? (
            <Button variant="quiet" icon={<Plus />} onPress={() => setOppen({ namn: '' })}>
              {t.laggTill}
            </Button>
          ) : undefined
        }
      >
        {kallor.length === 0 ? (
          <p className={s.dampad}>{t.inga}</p>
        ) : (
          <ul className={s.kallor}>
            {kallor.map((kalla) => (
              <li key={kalla.id} className={s.kalla}>
                <div>
                  {kalla.namn}
                  <span className={s.bruk}>
                    {kalla.anvand ? (
                      <Check aria-hidden="true" size="1em" />
                    ) : (
                      <Minus aria-hidden="true" size="1em" />
                    )}{' '}
                    {kalla.anvand ? t.anvand : t.intAnvand}
                    {kalla.skal ? `: ${kalla.skal}` : ''}
                  </span>
                </div>
                {viewerKan.redigera ? (
                  <div className={s.knappar}>
                    <Button variant="quiet" iconOnly icon={<Pencil />} onPress={() => setOppen(kalla)}>
                      {t.andra(kalla.namn)}
                    </Button>
                    <Button variant="quiet" iconOnly icon={<Trash2 />} onPress={() => void bort(kalla)}>
                      {t.taBort(kalla.namn)}
                    </Button>
                  </div>
                ) : null}
              </li>
            ))}
          </ul>
        )}
        {viewerKan.redigera && kvar.length > 0 ? (
          <div className={s.forslag}>
            <h3>{t.forslag}</h3>
            {kvar.map((namn) => (
              <Button key={namn} variant="link" onPress={() => setOppen({ namn })}>
                {namn}
              </Button>
            ))}
          </div>
        ) : null}
      </Panel>
      {oppen ? (
        <Kallformular
          lagesbildId={id}
          kalla={oppen}
          andras={kallor.filter((rad) => !('id' in oppen) || rad.id !== oppen.id).map(({ namn }) => namn)}
          onStang={() => setOppen(null)}
        />
      ) : null}
    </div>
  );
}

function Kallformular({
  lagesbildId,
  kalla,
  andras,
  onStang,
}: {
  lagesbildId: string;
  kalla: Kalla | { namn: string };
  andras: readonly string[];
  onStang: () => void;
}) {
  const [spara] = useMutation(SparaKalla, LAS_OM_SIDAN);
  const andrad = 'id' in kalla ? kalla : null;
  const skicka = async (varden: Varden, version: number): Promise<Utfall<Varden>> => {
    const { data } = await spara({
      variables: {
        id: lagesbildId,
        input: { ...varden, skal: varden.skal || null },
        kallaId: andrad?.id ?? null,
        version: andrad ? version : null,
      },
    });
    const svar = data?.sparaKalla;
    if (svar?.__typename === 'Valideringsfel') return { slag: 'fel', falt: svar.falt };
    if (svar?.__typename === 'LagesbildKonflikt') {
      const nu = svar.lagesbild.kallor.find((rad) => rad.id === andrad?.id);
      return {
        slag: 'konflikt',
        meddelande: svar.meddelande,
        nu: nu ? tillVarden(nu) : varden,
        version: nu?.version ?? version,
      };
    }
    sagSparat(t.sparad, svar?.maskat ?? []);
    return { slag: 'sparad' };
  };
  return (
    <Formulardialog<Varden>
      titel={andrad ? t.andraTitel : t.ny}
      varden={andrad ? tillVarden(andrad) : { namn: kalla.namn, anvand: true, skal: '' }}
      version={andrad?.version ?? 0}
      utkast={`kalla.${lagesbildId}.${andrad?.id ?? kalla.namn}`}
      regler={(v) => kallfel({ ...v, skal: v.skal || null }, andras)}
      spara={skicka}
      onStang={onStang}
      ifalt={{
        namn: { namn: t.namn, text: (v) => v },
        anvand: { namn: t.anvandFalt, text: (v) => (v ? t.ja : t.nej) },
        skal: { namn: t.skal, text: (v) => v },
      }}
    >
      {(falt) => (
        <>
          <Textfalt falt={falt} namn="namn" label={t.namn} />
          <Kryssfalt falt={falt} namn="anvand" label={t.anvandFalt} />
          <Textfalt
            falt={falt}
            namn="skal"
            label={t.skal}
            hjalp={t.skalHjalp}
            lang
            max={LAGESBILDSGRANSER.kallaSkalMax}
            valfritt
          />
        </>
      )}
    </Formulardialog>
  );
}
