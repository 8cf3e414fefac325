import { useMutation } from '@apollo/client/react';
import { UPPFOLJNINGSGRANSER, uppfoljningsfel } from '@roda-traden/domain';
import { Button, Panel } from '@roda-traden/ui';
import { useState } from 'react';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { Formulardialog, type Utfall } from '../lib/Formulardialog.tsx';
import { Textfalt } from '../lib/falt.tsx';
import { sagSparat } from '../lib/sagSparat.ts';
import { UppfoljningsvarFragment } from './uppfoljning.graphql.ts';
import s from './uppfoljning.module.css';
import { texter } from './uppfoljning.texter.ts';

const UppfoljningsordFragment = graphql(`
  fragment Uppfoljningsord on Uppfoljning {
    id
    version
    laget
    bedomning
    viewerKan {
      andra
    }
  }
`);

const Andra = graphql(`
  mutation AndraUppfoljning($id: ID!, $version: Int!, $input: UppfoljningInput!) {
    andraUppfoljning(id: $id, version: $version, input: $input) {
      ...Uppfoljningsvar
    }
  }
`);

interface Varden {
  laget: string;
  bedomning: string;
}

const tillVarden = (u: { laget?: string | null; bedomning?: string | null }): Varden => ({
  laget: u.laget ?? '',
  bedomning: u.bedomning ?? '',
});

/** What has changed in the läge, and the assessment: read by KS, written until it is handed over. */
export function Uppfoljningsord({
  uppfoljning,
}: {
  uppfoljning: FragmentType<typeof UppfoljningsordFragment>;
}) {
  const data = getFragmentData(UppfoljningsordFragment, uppfoljning);
  const [skriver, setSkriver] = useState(false);
  const [andra] = useMutation(Andra);

  async function spara(input: Varden, version: number): Promise<Utfall<Varden>> {
    const { data: svar } = await andra({ variables: { id: data.id, version, input } });
    const utfall = getFragmentData(UppfoljningsvarFragment, svar?.andraUppfoljning);
    if (utfall?.__typename === 'Valideringsfel') return { slag: 'fel', falt: utfall.falt };
    if (utfall?.__typename === 'UppfoljningKonflikt')
      return {
        slag: 'konflikt',
        meddelande: utfall.meddelande,
        nu: tillVarden(utfall.uppfoljning),
        version: utfall.uppfoljning.version,
      };
    sagSparat(texter.sparat, utfall?.maskat ?? []);
    return { slag: 'sparad' };
  }
  return (
    <Panel
      title={texter.ord}
      actions={data.viewerKan.andra ? <Button onPress={() => setSkriver(true)}>{texter.skriv}</Button> : null}
    >
      <div className={s.ord}>
        {(['laget', 'bedomning'] as const).map((falt) => (
          <div key={falt}>
            <h3>{texter[falt]}</h3>
            {data[falt] ? (
              <p className={s.text}>{data[falt]}</p>
            ) : (
              <p className={s.dampad}>{texter.inteSkrivet}</p>
            )}
          </div>
        ))}
      </div>
      {skriver ? (
        <Formulardialog<Varden>
          titel={texter.ord}
          varden={tillVarden(data)}
          version={data.version}
          regler={uppfoljningsfel}
          spara={spara}
          onStang={() => setSkriver(false)}
          utkast={`uppfoljning.${data.id}.ord`}
          ifalt={{
            laget: { namn: texter.laget, text: (v) => v },
            bedomning: { namn: texter.bedomning, text: (v) => v },
          }}
        >
          {(falt) => (
            <>
              <Textfalt
                falt={falt}
                namn="laget"
                label={texter.laget}
                hjalp={texter.lagetHjalp}
                lang
                max={UPPFOLJNINGSGRANSER.textMax}
              />
              <Textfalt
                falt={falt}
                namn="bedomning"
                label={texter.bedomning}
                hjalp={texter.bedomningHjalp}
                lang
                max={UPPFOLJNINGSGRANSER.textMax}
              />
            </>
          )}
        </Formulardialog>
      ) : null}
    </Panel>
  );
}
