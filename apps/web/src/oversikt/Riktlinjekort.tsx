import { useMutation } from '@apollo/client/react';
import { RIKTLINJEGRANSER, riktlinjefel } from '@roda-traden/domain';
import { Button, DescriptionList, showToast } from '@roda-traden/ui';
import { useState } from 'react';
import type { RiktlinjekortFragment as Riktlinje } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { Formulardialog, type Utfall } from '../lib/Formulardialog.tsx';
import { Dagfalt, Talfalt, Textfalt } from '../lib/falt.tsx';
import { dagtext } from '../lib/tid.ts';
import { OversiktFraga } from './oversikt.graphql.ts';
import s from './oversikt.module.css';
import { texter } from './oversikt.texter.ts';

const t = texter.riktlinje;

export const RiktlinjekortFragment = graphql(`
  fragment Riktlinjekort on Riktlinje {
    version
    antagen
    paragraf
    revideras
    operativaPerAr
    ksUppfoljningManader
    kfRapportManader
  }
`);

const Andra = graphql(`
  mutation AndraRiktlinje($version: Int!, $input: RiktlinjeInput!) {
    andraRiktlinje(version: $version, input: $input) {
      __typename
      ... on RiktlinjeKonflikt {
        meddelande
        riktlinje {
          ...Riktlinjekort
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
  antagen: string | null;
  paragraf: string;
  revideras: string | null;
  operativaPerAr: number | null;
  ksUppfoljningManader: number | null;
  kfRapportManader: number | null;
}

const tillVarden = (r: Riktlinje): Varden => ({
  antagen: r.antagen ?? null,
  paragraf: r.paragraf ?? '',
  revideras: r.revideras ?? null,
  operativaPerAr: r.operativaPerAr,
  ksUppfoljningManader: r.ksUppfoljningManader,
  kfRapportManader: r.kfRapportManader,
});

/** An emptied number isn't one: 0 lies outside every range, and is refused at its field. */
const tillInput = (v: Varden) => ({
  antagen: v.antagen,
  paragraf: v.paragraf || null,
  revideras: v.revideras,
  operativaPerAr: v.operativaPerAr ?? 0,
  ksUppfoljningManader: v.ksUppfoljningManader ?? 0,
  kfRapportManader: v.kfRapportManader ?? 0,
});

/** The deadlines of the kommun's guideline, where the clocks get them from. */
export function Riktlinjekort({
  riktlinje,
  kanAndra,
}: {
  riktlinje: FragmentType<typeof RiktlinjekortFragment>;
  kanAndra: boolean;
}) {
  const r = getFragmentData(RiktlinjekortFragment, riktlinje);
  const [andrar, setAndrar] = useState(false);
  const dag = (d: string | null | undefined): string => (d ? dagtext(d) : t.inteAngivet);
  return (
    <details>
      <summary>{t.rubrik}</summary>
      {r.version === 0 ? <p className={s.dampad}>{t.inteSparad}</p> : null}
      <DescriptionList
        items={[
          {
            term: t.antagen,
            value: r.antagen ? t.antagenRad(dagtext(r.antagen), r.paragraf ?? null) : t.inteAngivet,
          },
          { term: t.revideras, value: dag(r.revideras) },
          { term: t.operativaPerAr, value: t.omAret(r.operativaPerAr) },
          { term: t.ksUppfoljningManader, value: t.manader(r.ksUppfoljningManader) },
          { term: t.kfRapportManader, value: t.manader(r.kfRapportManader) },
        ]}
      />
      {kanAndra ? <Button onPress={() => setAndrar(true)}>{t.andra}</Button> : null}
      {andrar ? <Riktlinjeformular riktlinje={r} onStang={() => setAndrar(false)} /> : null}
    </details>
  );
}

function Riktlinjeformular({ riktlinje, onStang }: { riktlinje: Riktlinje; onStang: () => void }) {
  const [andra] = useMutation(Andra, { refetchQueries: [OversiktFraga], awaitRefetchQueries: true });
  async function spara(v: Varden, version: number): Promise<Utfall<Varden>> {
    const { data } = await andra({ variables: { version, input: tillInput(v) } });
    const svar = data?.andraRiktlinje;
    if (svar?.__typename === 'Valideringsfel') return { slag: 'fel', falt: svar.falt };
    if (svar?.__typename === 'RiktlinjeKonflikt') {
      const nu = getFragmentData(RiktlinjekortFragment, svar.riktlinje);
      return { slag: 'konflikt', meddelande: svar.meddelande, nu: tillVarden(nu), version: nu.version };
    }
    showToast({ title: t.sparad, tone: 'ok' });
    return { slag: 'sparad' };
  }
  const tal = (v: number | null): string => (v === null ? '' : String(v));
  const dag = (v: string | null): string => (v ? dagtext(v) : '');
  return (
    <Formulardialog<Varden>
      titel={t.titel}
      varden={tillVarden(riktlinje)}
      version={riktlinje.version}
      regler={(v) => riktlinjefel(tillInput(v))}
      spara={spara}
      onStang={onStang}
      ifalt={{
        antagen: { namn: t.antagen, text: dag },
        paragraf: { namn: t.paragraf, text: (v) => v },
        revideras: { namn: t.revideras, text: dag },
        operativaPerAr: { namn: t.operativaPerAr, text: tal },
        ksUppfoljningManader: { namn: t.ksUppfoljningManader, text: tal },
        kfRapportManader: { namn: t.kfRapportManader, text: tal },
      }}
    >
      {(falt) => (
        <>
          <Dagfalt falt={falt} namn="antagen" label={t.antagen} valfritt />
          <Textfalt falt={falt} namn="paragraf" label={t.paragraf} valfritt />
          <Dagfalt falt={falt} namn="revideras" label={t.revideras} hjalp={t.revideringshjalp} valfritt />
          {(['operativaPerAr', 'ksUppfoljningManader', 'kfRapportManader'] as const).map((namn) => (
            <Talfalt key={namn} falt={falt} namn={namn} label={t[namn]} {...RIKTLINJEGRANSER[namn]} />
          ))}
        </>
      )}
    </Formulardialog>
  );
}
