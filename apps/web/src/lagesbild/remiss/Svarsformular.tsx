import { useMutation } from '@apollo/client/react';
import { LAGESBILDSGRANSER, REMISSTALLNINGAR, remissvarsfel } from '@roda-traden/domain';
import { RadioGroup } from '@roda-traden/ui';
import { Controller } from 'react-hook-form';
import { type FragmentType, getFragmentData } from '../../gql/index.ts';
import { Formulardialog } from '../../lib/Formulardialog.tsx';
import { Textfalt } from '../../lib/falt.tsx';
import { sagSparat } from '../../lib/sagSparat.ts';
import { LamnaRemissvar, SvarsvardenFragment } from './remiss.graphql.ts';
import { texter } from './remiss.texter.ts';

const t = texter.svar;

interface Varden {
  stallning: string;
  text: string;
}

interface Props {
  remissId: string;
  /** The answer to change. Left out for the first. */
  svar: FragmentType<typeof SvarsvardenFragment> | null;
  onStang: () => void;
}

/** The own answer. What was answered in another window is shown, never written over. */
export function Svarsformular({ remissId, svar, onStang }: Props) {
  const last = svar ? getFragmentData(SvarsvardenFragment, svar) : null;
  const [lamna] = useMutation(LamnaRemissvar);
  return (
    <Formulardialog<Varden>
      titel={t.titel}
      varden={{ stallning: last?.stallning ?? '', text: last?.text ?? '' }}
      version={last?.version ?? 0}
      utkast={`remissvar.${remissId}`}
      sparaText={t.spara}
      regler={remissvarsfel}
      spara={async (varden, version) => {
        const { data } = await lamna({ variables: { remissId, ...varden, version: version || null } });
        const utfall = data?.lamnaRemissvar;
        if (utfall?.__typename === 'Valideringsfel') return { slag: 'fel', falt: utfall.falt };
        if (utfall?.__typename === 'RemissvarKonflikt') {
          const nu = getFragmentData(SvarsvardenFragment, utfall.remissvar);
          return {
            slag: 'konflikt',
            meddelande: utfall.meddelande,
            nu: { stallning: nu.stallning, text: nu.text ?? '' },
            version: nu.version,
          };
        }
        sagSparat(t.lamnat, utfall?.maskat ?? []);
        return { slag: 'sparad' };
      }}
      onStang={onStang}
      ifalt={{
        stallning: {
          namn: t.stallning,
          text: (v) => REMISSTALLNINGAR.find((rad) => rad.kod === v)?.namn ?? '',
        },
        text: { namn: t.text, text: (v) => v },
      }}
    >
      {(falt) => (
        <>
          <Controller
            name="stallning"
            control={falt.control}
            render={({ field: { ref: _ref, ...field }, fieldState }) => (
              <RadioGroup
                {...field}
                id={falt.id('stallning')}
                label={t.stallning}
                options={REMISSTALLNINGAR.map(({ kod, namn }) => ({ id: kod, label: namn }))}
                errorMessage={fieldState.error?.message}
                autoFocus
              />
            )}
          />
          <Textfalt
            falt={falt}
            namn="text"
            label={t.text}
            hjalp={t.textHjalp}
            lang
            max={LAGESBILDSGRANSER.remissvarMax}
          />
        </>
      )}
    </Formulardialog>
  );
}
