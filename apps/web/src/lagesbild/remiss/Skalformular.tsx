import { useMutation } from '@apollo/client/react';
import { LAGESBILDSGRANSER } from '@roda-traden/domain';
import { Formulardialog } from '../../lib/Formulardialog.tsx';
import { Textfalt } from '../../lib/falt.tsx';
import { sagSparat } from '../../lib/sagSparat.ts';
import { LAS_OM_SIDAN } from '../lagesbild.graphql.ts';
import { AvbrytRemiss } from './remiss.graphql.ts';
import { texter } from './remiss.texter.ts';

const t = texter.skal;

interface Props {
  id: string;
  version: number;
  onStang: () => void;
}

/** Breaks the remiss off, with a reason. */
export function Skalformular({ id, version, onStang }: Props) {
  const [avbryt] = useMutation(AvbrytRemiss, LAS_OM_SIDAN);
  return (
    <Formulardialog<{ skal: string }>
      titel={t.avbryt}
      varden={{ skal: '' }}
      version={version}
      sparaText={t.avbryt}
      regler={({ skal }) =>
        skal.trim() === '' ? [{ falt: 'skal', kod: 'saknas', meddelande: t.saknas }] : []
      }
      spara={async (varden, nu) => {
        const svar = (await avbryt({ variables: { id, version: nu, skal: varden.skal } })).data?.avbrytRemiss;
        if (svar?.__typename === 'Valideringsfel') return { slag: 'fel', falt: svar.falt };
        if (svar?.__typename === 'LagesbildKonflikt')
          return {
            slag: 'konflikt',
            meddelande: svar.meddelande,
            nu: varden,
            version: svar.lagesbild.version,
          };
        sagSparat(t.klar, svar?.maskat ?? []);
        return { slag: 'sparad' };
      }}
      onStang={onStang}
      ifalt={{ skal: { namn: t.skal, text: (v) => v } }}
    >
      {(falt) => (
        <>
          <p>{t.avbrytText}</p>
          <Textfalt
            falt={falt}
            namn="skal"
            label={t.skal}
            hjalp={t.skalHjalp}
            lang
            max={LAGESBILDSGRANSER.skalMax}
          />
        </>
      )}
    </Formulardialog>
  );
}
