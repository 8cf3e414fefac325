import { useMutation } from '@apollo/client/react';
import {
  LAGESBILDSGRANSER,
  PRIORITERINGSGRUNDER,
  PRIORITERINGSVARDEN,
  type Prioriteringsgrund,
  problemfel,
} from '@roda-traden/domain';
import type { ProblemvardenFragment as Problemet } from '../../gql/graphql.ts';
import { type FragmentType, getFragmentData } from '../../gql/index.ts';
import { Flervalsfalt } from '../../lib/Flervalsfalt.tsx';
import { Formulardialog } from '../../lib/Formulardialog.tsx';
import { Kryssfalt, Textfalt, Valfalt } from '../../lib/falt.tsx';
import { LAS_OM_SIDAN } from '../lagesbild.graphql.ts';
import s from './Problem.module.css';
import { AndraProblem, ProblemvardenFragment, SkapaProblem } from './problem.graphql.ts';
import { texter } from './problem.texter.ts';
import { useProblemregister } from './useProblemregister.ts';
import { utfallAv } from './utfall.ts';

const t = texter.formular;
const g = LAGESBILDSGRANSER;

/** A choice of its own in the list: what was weighed by mistake can be taken back. */
const EJ_BEDOMT = '0';

interface Varden extends Record<Prioriteringsgrund, string> {
  namn: string;
  beskrivning: string;
  plats: string;
  nar: string;
  berorda: string;
  bedomning: string;
  kategorikoder: string[];
  omradeskoder: string[];
  prioriterat: boolean;
}

const vagning = (satt: readonly { grund: string; varde?: number | null }[]) =>
  Object.fromEntries(
    PRIORITERINGSGRUNDER.map(({ kod }) => [
      kod,
      String(satt.find((p) => p.grund === kod)?.varde ?? EJ_BEDOMT),
    ]),
  ) as Record<Prioriteringsgrund, string>;

const NYTT: Varden = {
  namn: '',
  beskrivning: '',
  plats: '',
  nar: '',
  berorda: '',
  bedomning: '',
  kategorikoder: [],
  omradeskoder: [],
  prioriterat: false,
  ...vagning([]),
};

const tillVarden = (p: Problemet): Varden => ({
  namn: p.namn,
  beskrivning: p.beskrivning ?? '',
  plats: p.plats ?? '',
  nar: p.nar ?? '',
  berorda: p.berorda ?? '',
  bedomning: p.bedomning ?? '',
  kategorikoder: [...p.kategorikoder],
  omradeskoder: [...p.omradeskoder],
  prioriterat: p.prioriterat,
  ...vagning(p.prioritering),
});

const satta = (v: Varden) =>
  PRIORITERINGSGRUNDER.flatMap(({ kod }) =>
    v[kod] !== EJ_BEDOMT ? [{ grund: kod, varde: Number(v[kod]) }] : [],
  );

const tillInput = (v: Varden) => ({
  namn: v.namn,
  beskrivning: v.beskrivning,
  plats: v.plats,
  nar: v.nar,
  berorda: v.berorda,
  bedomning: v.bedomning,
  kategorikoder: v.kategorikoder,
  omradeskoder: v.omradeskoder,
  prioriterat: v.prioriterat,
  prioritering: satta(v),
});

const vagningstext = (varde: string): string =>
  PRIORITERINGSVARDEN.find((rad) => String(rad.kod) === varde)?.namn ?? texter.ejBedomt;

interface Props {
  lagesbildId: string;
  /** The problem to change. Left out for a new one. */
  problem?: FragmentType<typeof ProblemvardenFragment>;
  onStang: () => void;
}

export function Problemformular({ lagesbildId, problem, onStang }: Props) {
  const last = problem ? getFragmentData(ProblemvardenFragment, problem) : null;
  const register = useProblemregister();
  const [skapa] = useMutation(SkapaProblem, LAS_OM_SIDAN);
  const [andra] = useMutation(AndraProblem, LAS_OM_SIDAN);
  const namnen = (lista: readonly { id: string; label: string }[], koder: readonly string[]): string =>
    koder.map((kod) => lista.find((rad) => rad.id === kod)?.label ?? kod).join(', ');

  return (
    <Formulardialog<Varden>
      titel={last ? t.andra : t.nytt}
      varden={last ? tillVarden(last) : NYTT}
      version={last?.version ?? 0}
      utkast={`problem.${lagesbildId}.${last?.id ?? 'ny'}`}
      regler={(v) =>
        problemfel({
          ...tillInput(v),
          prioritering: Object.fromEntries(satta(v).map((p) => [p.grund, p.varde])),
        })
      }
      spara={async (v, version) => {
        const input = tillInput(v);
        if (!last) {
          const { data } = await skapa({ variables: { lagesbildId, input } });
          const svar = data?.skapaProblem;
          // A new one has nothing to collide with.
          return utfallAv<Varden, object>(svar?.__typename === 'ProblemKonflikt' ? undefined : svar, () => ({
            varden: v,
            version,
          }));
        }
        const { data } = await andra({ variables: { id: last.id, version, input } });
        return utfallAv(data?.andraProblem, ({ problem: nu }) => {
          const gallande = getFragmentData(ProblemvardenFragment, nu);
          return { varden: tillVarden(gallande), version: gallande.version };
        });
      }}
      onStang={onStang}
      ifalt={{
        namn: { namn: t.namn, text: (v) => v },
        beskrivning: { namn: t.beskrivning, text: (v) => v },
        plats: { namn: t.plats, text: (v) => v },
        nar: { namn: t.nar, text: (v) => v },
        berorda: { namn: t.berorda, text: (v) => v },
        bedomning: { namn: t.bedomning, text: (v) => v },
        kategorikoder: { namn: t.kategorikoder, text: (v) => namnen(register.kategorier, v) },
        omradeskoder: { namn: t.omradeskoder, text: (v) => namnen(register.omraden, v) },
        prioriterat: { namn: t.prioriterat, text: (v) => (v ? texter.ja : texter.nej) },
        vanlighet: { namn: grundnamn('vanlighet'), text: vagningstext },
        varaktighet: { namn: grundnamn('varaktighet'), text: vagningstext },
        avvikelse: { namn: grundnamn('avvikelse'), text: vagningstext },
        koncentration: { namn: grundnamn('koncentration'), text: vagningstext },
        paverkbarhet: { namn: grundnamn('paverkbarhet'), text: vagningstext },
        kostnad: { namn: grundnamn('kostnad'), text: vagningstext },
        antal_berorda: { namn: grundnamn('antal_berorda'), text: vagningstext },
      }}
    >
      {(falt) => (
        <>
          <Textfalt falt={falt} namn="namn" label={t.namn} hjalp={t.namnHjalp} autoFocus />
          <div className={s.tva}>
            <Textfalt falt={falt} namn="plats" label={t.plats} valfritt />
            <Textfalt falt={falt} namn="nar" label={t.nar} valfritt />
          </div>
          <Textfalt falt={falt} namn="berorda" label={t.berorda} hjalp={t.berordaHjalp} valfritt />
          <Textfalt
            falt={falt}
            namn="beskrivning"
            label={t.beskrivning}
            lang
            max={g.problemTextMax}
            valfritt
          />
          <Flervalsfalt
            falt={falt}
            namn="kategorikoder"
            label={t.kategorikoder}
            hjalp={t.kategorierHjalp}
            val={register.kategorier}
            tomt={t.inget}
          />
          <Flervalsfalt
            falt={falt}
            namn="omradeskoder"
            label={t.omradeskoder}
            hjalp={t.omradenHjalp}
            val={register.omraden}
            tomt={t.inget}
          />
          <Kryssfalt falt={falt} namn="prioriterat" label={t.prioriterat} hjalp={t.prioriteratHjalp} />
          <fieldset className={s.vagning}>
            <legend>{t.vagning}</legend>
            <p className={s.dampad}>{t.vagningHjalp}</p>
            <div className={s.tva}>
              {PRIORITERINGSGRUNDER.map(({ kod, namn }) => (
                <Valfalt
                  key={kod}
                  falt={falt}
                  namn={kod}
                  label={namn}
                  val={[
                    { id: EJ_BEDOMT, label: texter.ejBedomt },
                    ...PRIORITERINGSVARDEN.map((rad) => ({ id: String(rad.kod), label: rad.namn })),
                  ]}
                />
              ))}
            </div>
          </fieldset>
          <Textfalt
            falt={falt}
            namn="bedomning"
            label={t.bedomning}
            hjalp={t.bedomningHjalp}
            lang
            max={g.problemTextMax}
            valfritt
          />
        </>
      )}
    </Formulardialog>
  );
}

const grundnamn = (kod: Prioriteringsgrund): string =>
  PRIORITERINGSGRUNDER.find((grund) => grund.kod === kod)?.namn ?? kod;
