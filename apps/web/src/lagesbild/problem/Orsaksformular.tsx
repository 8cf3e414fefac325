import { useMutation } from '@apollo/client/react';
import { LAGESBILDSGRANSER, ORSAKSSIDOR, ORSAKSSLAG, orsaksfel } from '@roda-traden/domain';
import type { OrsaksvardenFragment as Orsaken } from '../../gql/graphql.ts';
import { type FragmentType, getFragmentData } from '../../gql/index.ts';
import { Formulardialog } from '../../lib/Formulardialog.tsx';
import { Kryssfalt, Textfalt, Valfalt } from '../../lib/falt.tsx';
import { LAS_OM_SIDAN } from '../lagesbild.graphql.ts';
import { AndraOrsak, OrsaksvardenFragment, SkapaOrsak } from './problem.graphql.ts';
import { texter } from './problem.texter.ts';
import { utfallAv } from './utfall.ts';

const t = texter.orsaksformular;

interface Varden {
  beskrivning: string;
  slag: string;
  sida: string;
  antagande: boolean;
  belagg: string;
}

const NY: Varden = { beskrivning: '', slag: '', sida: '', antagande: false, belagg: '' };
const tillVarden = ({ beskrivning, slag, sida, antagande, belagg }: Orsaken): Varden => ({
  beskrivning,
  slag,
  sida,
  antagande,
  belagg: belagg ?? '',
});
const namnet = (lista: readonly { kod: string; namn: string }[], kod: string): string =>
  lista.find((rad) => rad.kod === kod)?.namn ?? '';
const val = (lista: readonly { kod: string; namn: string }[]) =>
  lista.map(({ kod, namn }) => ({ id: kod, label: namn }));

interface Props {
  problemId: string;
  /** The cause to change. Left out for a new one. */
  orsak?: FragmentType<typeof OrsaksvardenFragment>;
  onStang: () => void;
}

export function Orsaksformular({ problemId, orsak, onStang }: Props) {
  const last = orsak ? getFragmentData(OrsaksvardenFragment, orsak) : null;
  const [skapa] = useMutation(SkapaOrsak, LAS_OM_SIDAN);
  const [andra] = useMutation(AndraOrsak, LAS_OM_SIDAN);
  return (
    <Formulardialog<Varden>
      titel={last ? t.andra : t.ny}
      varden={last ? tillVarden(last) : NY}
      version={last?.version ?? 0}
      utkast={`orsak.${problemId}.${last?.id ?? 'ny'}`}
      regler={orsaksfel}
      spara={async (input, version) => {
        if (!last) {
          const { data } = await skapa({ variables: { problemId, input } });
          const svar = data?.skapaOrsak;
          // A new one has nothing to collide with.
          return utfallAv<Varden, object>(svar?.__typename === 'OrsakKonflikt' ? undefined : svar, () => ({
            varden: input,
            version,
          }));
        }
        const { data } = await andra({ variables: { id: last.id, version, input } });
        return utfallAv(data?.andraOrsak, ({ orsak: nu }) => {
          const gallande = getFragmentData(OrsaksvardenFragment, nu);
          return { varden: tillVarden(gallande), version: gallande.version };
        });
      }}
      onStang={onStang}
      ifalt={{
        beskrivning: { namn: t.beskrivning, text: (v) => v },
        slag: { namn: t.slag, text: (v) => namnet(ORSAKSSLAG, v) },
        sida: { namn: t.sida, text: (v) => namnet(ORSAKSSIDOR, v) },
        belagg: { namn: t.belagg, text: (v) => v },
        antagande: { namn: t.antagande, text: (v) => (v ? texter.ja : texter.nej) },
      }}
    >
      {(falt) => (
        <>
          <Textfalt falt={falt} namn="beskrivning" label={t.beskrivning} autoFocus />
          <Valfalt falt={falt} namn="slag" label={t.slag} val={val(ORSAKSSLAG)} />
          <Valfalt falt={falt} namn="sida" label={t.sida} val={val(ORSAKSSIDOR)} />
          <Textfalt
            falt={falt}
            namn="belagg"
            label={t.belagg}
            hjalp={t.belaggHjalp}
            lang
            max={LAGESBILDSGRANSER.belaggMax}
          />
          <Kryssfalt falt={falt} namn="antagande" label={t.antagande} hjalp={t.antagandeHjalp} />
        </>
      )}
    </Formulardialog>
  );
}
