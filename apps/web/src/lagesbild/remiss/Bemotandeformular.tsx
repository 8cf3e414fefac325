import { useMutation } from '@apollo/client/react';
import { bemotandefel, LAGESBILDSGRANSER } from '@roda-traden/domain';
import { type FragmentType, getFragmentData } from '../../gql/index.ts';
import { Formulardialog } from '../../lib/Formulardialog.tsx';
import { Textfalt } from '../../lib/falt.tsx';
import { sagSparat } from '../../lib/sagSparat.ts';
import s from './Remiss.module.css';
import { BemotRemissvar, SvarsvardenFragment } from './remiss.graphql.ts';
import { texter } from './remiss.texter.ts';

const t = texter.bemotande;

interface Props {
  svar: FragmentType<typeof SvarsvardenFragment>;
  av: string;
  onStang: () => void;
}

/** What became of an answer, with the answer in sight. */
export function Bemotandeformular({ svar, av, onStang }: Props) {
  const last = getFragmentData(SvarsvardenFragment, svar);
  const [bemot] = useMutation(BemotRemissvar);
  return (
    <Formulardialog<{ bemotande: string }>
      titel={t.titel(av)}
      varden={{ bemotande: last.bemotande ?? '' }}
      version={last.version}
      utkast={`bemotande.${last.id}`}
      regler={({ bemotande }) => bemotandefel(bemotande)}
      spara={async (varden, version) => {
        const { data } = await bemot({ variables: { id: last.id, version, bemotande: varden.bemotande } });
        const utfall = data?.bemotRemissvar;
        if (utfall?.__typename === 'Valideringsfel') return { slag: 'fel', falt: utfall.falt };
        if (utfall?.__typename === 'RemissvarKonflikt') {
          const nu = getFragmentData(SvarsvardenFragment, utfall.remissvar);
          return {
            slag: 'konflikt',
            meddelande: utfall.meddelande,
            nu: { bemotande: nu.bemotande ?? '' },
            version: nu.version,
          };
        }
        sagSparat(t.sparat, utfall?.maskat ?? []);
        return { slag: 'sparad' };
      }}
      onStang={onStang}
      ifalt={{ bemotande: { namn: t.text, text: (v) => v } }}
    >
      {(falt) => (
        <>
          {last.text ? <blockquote className={s.citat}>{last.text}</blockquote> : null}
          <Textfalt
            falt={falt}
            namn="bemotande"
            label={t.text}
            hjalp={t.textHjalp}
            lang
            max={LAGESBILDSGRANSER.bemotandeMax}
          />
        </>
      )}
    </Formulardialog>
  );
}
