import { useMutation } from '@apollo/client/react';
import { type Kontouppgifter, kontofel, ROLLER } from '@roda-traden/domain';
import { showToast } from '@roda-traden/ui';
import type { KontoradFragment } from '../gql/graphql.ts';
import { Formulardialog, type Utfall } from '../lib/Formulardialog.tsx';
import { Sokfalt, Textfalt, Valfalt } from '../lib/falt.tsx';
import { AndraAnvandare, AnvandareFraga, SkapaAnvandare } from './anvandare.graphql.ts';
import { texter } from './anvandare.texter.ts';
import type { Losenordslapp } from './NyttLosenord.tsx';

const t = texter.formular;

export interface Enhetsrad {
  id: string;
  namn: string;
}

interface Props {
  /** The login to change. Left out for a new one. */
  konto?: KontoradFragment;
  enheter: readonly Enhetsrad[];
  onStang: () => void;
  onLosenord: (lapp: Losenordslapp) => void;
}

const tillVarden = (konto: {
  namn: string;
  epost: string;
  roll: string;
  enhet: { id: string } | null;
}): Kontouppgifter => ({
  namn: konto.namn,
  epost: konto.epost,
  roll: konto.roll,
  organisationId: konto.enhet?.id ?? null,
});

export function Anvandarformular({ konto, enheter, onStang, onLosenord }: Props) {
  const [skapa] = useMutation(SkapaAnvandare, {
    refetchQueries: [AnvandareFraga],
    awaitRefetchQueries: true,
  });
  const [andra] = useMutation(AndraAnvandare);

  async function spara(varden: Kontouppgifter, version: number): Promise<Utfall<Kontouppgifter>> {
    if (konto) {
      const { data } = await andra({ variables: { id: konto.id, version, input: varden } });
      const svar = data?.andraAnvandare;
      if (svar?.__typename === 'Valideringsfel') return { slag: 'fel', falt: svar.falt };
      if (svar?.__typename === 'AnvandareKonflikt')
        return {
          slag: 'konflikt',
          meddelande: svar.meddelande,
          nu: tillVarden(svar.konto),
          version: svar.konto.version,
        };
      showToast({ title: texter.sparad, tone: 'ok' });
      return { slag: 'sparad' };
    }
    const { data } = await skapa({ variables: { input: varden } });
    const svar = data?.skapaAnvandare;
    if (svar?.__typename === 'Valideringsfel') return { slag: 'fel', falt: svar.falt };
    if (svar?.__typename === 'AnvandareMedLosenord')
      onLosenord({ namn: varden.namn, epost: varden.epost, losenord: svar.losenord });
    return { slag: 'sparad' };
  }

  // The unit that a login belongs to stays to choose also when it's closed and no longer among those to choose.
  const egen = konto?.enhet;
  const val = [...enheter, ...(egen && !enheter.some((e) => e.id === egen.id) ? [egen] : [])];
  return (
    <Formulardialog<Kontouppgifter>
      titel={konto ? t.andra(konto.namn) : t.ny}
      sparaText={konto ? undefined : t.skapa}
      varden={konto ? tillVarden(konto) : { namn: '', epost: '', roll: '', organisationId: null }}
      version={konto?.version ?? 0}
      regler={kontofel}
      spara={spara}
      onStang={onStang}
      ifalt={{
        namn: { namn: t.namn, text: (v) => v },
        epost: { namn: t.epost, text: (v) => v },
        roll: { namn: t.roll, text: (v) => ROLLER.find((roll) => roll.kod === v)?.namn ?? '' },
        organisationId: {
          namn: t.organisationId,
          text: (v) => val.find((enhet) => enhet.id === v)?.namn ?? '',
        },
      }}
    >
      {(falt) => (
        <>
          <Textfalt falt={falt} namn="namn" label={t.namn} hjalp={t.namnHjalp} autoFocus />
          <Textfalt falt={falt} namn="epost" label={t.epost} hjalp={t.epostHjalp} typ="email" />
          <Valfalt
            falt={falt}
            namn="roll"
            label={t.roll}
            hjalp={konto && !konto.viewerKan.andraRoll ? t.rollEgen : undefined}
            val={ROLLER.map((roll) => ({ id: roll.kod, label: roll.namn }))}
            last={konto ? !konto.viewerKan.andraRoll : false}
          />
          <Sokfalt
            falt={falt}
            namn="organisationId"
            label={t.organisationId}
            hjalp={t.enhetHjalp}
            tomt={t.enhetTomt}
            val={val.map((enhet) => ({ id: enhet.id, label: enhet.namn }))}
          />
        </>
      )}
    </Formulardialog>
  );
}
