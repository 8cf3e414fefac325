import { useMutation } from '@apollo/client/react';
import { ledamotsfel, type Plats, platsavslutsfel } from '@roda-traden/domain';
import { showToast } from '@roda-traden/ui';
import { Formulardialog, type Utfall } from '../lib/Formulardialog.tsx';
import { Dagfalt, Sokfalt, Textfalt } from '../lib/falt.tsx';
import { dagtext } from '../lib/tid.ts';
import { Avslutsformular } from './Avslutsformular.tsx';
import { GrupperFraga } from './grupper.ts';
import { texter } from './organisation.texter.ts';
import { AndraPlats, AvslutaPlatsen, LaggTillPlats } from './platsandringar.ts';
import { enhetsval, useTrad } from './trad.ts';

const t = texter.platsformular;

interface Varden {
  funktion: string;
  organisationId: string | null;
  ersattare: string;
  fran: string | null;
  till: string | null;
}

interface Platsen {
  funktion: string;
  organisation?: { id: string } | null;
  ersattare?: string | null;
  fran?: string | null;
  till?: string | null;
}

const tillVarden = (plats: Platsen): Varden => ({
  funktion: plats.funktion,
  organisationId: plats.organisation?.id ?? null,
  ersattare: plats.ersattare ?? '',
  fran: plats.fran ?? null,
  till: plats.till ?? null,
});

interface Props {
  gruppId: string;
  gruppnamn: string;
  giltigTill: string | null;
  /** The group's seats, which the rules compare with. */
  platser: readonly Plats[];
  /** The seat to change. Left out for a new one. */
  plats?: Plats & { version: number };
  onStang: () => void;
}

export function Platsformular({ gruppId, gruppnamn, giltigTill, platser, plats, onStang }: Props) {
  const { trad } = useTrad();
  const efter = { refetchQueries: [GrupperFraga], awaitRefetchQueries: true };
  const [laggTill] = useMutation(LaggTillPlats, efter);
  const [andra] = useMutation(AndraPlats, efter);

  async function spara(varden: Varden, version: number): Promise<Utfall<Varden>> {
    if (plats) {
      const { data } = await andra({ variables: { id: plats.id, version, input: varden } });
      const svar = data?.andraLedamot;
      if (svar?.__typename === 'Valideringsfel') return { slag: 'fel', falt: svar.falt };
      if (svar?.__typename === 'LedamotKonflikt')
        return {
          slag: 'konflikt',
          meddelande: svar.meddelande,
          nu: tillVarden(svar.ledamot),
          version: svar.ledamot.version,
        };
    } else {
      const { data } = await laggTill({ variables: { gruppId, input: varden } });
      const svar = data?.laggTillLedamot;
      if (svar?.__typename === 'Valideringsfel') return { slag: 'fel', falt: svar.falt };
    }
    showToast({ title: t.sparad, tone: 'ok' });
    return { slag: 'sparad' };
  }

  const dag = (v: string | null): string => (v ? dagtext(v) : '');
  return (
    <Formulardialog<Varden>
      titel={plats ? t.andra(plats.funktion) : t.ny(gruppnamn)}
      varden={
        plats
          ? {
              funktion: plats.funktion,
              organisationId: plats.organisationId,
              ersattare: plats.ersattare ?? '',
              fran: plats.fran,
              till: plats.till,
            }
          : { funktion: '', organisationId: null, ersattare: '', fran: null, till: null }
      }
      version={plats?.version ?? 0}
      regler={(varden) => ledamotsfel(varden, { giltigTill }, platser, trad, plats?.id ?? null)}
      spara={spara}
      onStang={onStang}
      ifalt={{
        funktion: { namn: t.funktion, text: (v) => v },
        organisationId: {
          namn: t.organisationId,
          text: (v) => trad.find((enhet) => enhet.id === v)?.namn ?? '',
        },
        ersattare: { namn: t.ersattare, text: (v) => v },
        fran: { namn: t.fran, text: dag },
        till: { namn: t.till, text: dag },
      }}
    >
      {(falt) => (
        <>
          <Textfalt falt={falt} namn="funktion" label={t.funktion} hjalp={t.funktionHjalp} autoFocus />
          <Sokfalt
            falt={falt}
            namn="organisationId"
            label={t.organisationId}
            tomt={texter.enhetsformular.foralderTomt}
            val={enhetsval(trad, () => true, plats?.organisationId ?? null)}
          />
          <Textfalt falt={falt} namn="ersattare" label={t.ersattare} hjalp={t.ersattareHjalp} valfritt />
          <Dagfalt falt={falt} namn="fran" label={t.fran} valfritt />
          <Dagfalt falt={falt} namn="till" label={t.till} valfritt />
        </>
      )}
    </Formulardialog>
  );
}

export function AvslutaPlats({
  plats,
  onStang,
}: {
  plats: Plats & { version: number };
  onStang: () => void;
}) {
  const [avsluta] = useMutation(AvslutaPlatsen, {
    refetchQueries: [GrupperFraga],
    awaitRefetchQueries: true,
  });
  return (
    <Avslutsformular
      titel={texter.avsluta.plats(plats.funktion)}
      text={[texter.avsluta.platsText]}
      version={plats.version}
      regler={(dag) => platsavslutsfel(plats, dag)}
      onStang={onStang}
      spara={async (sistaDag, version) => {
        const { data } = await avsluta({ variables: { id: plats.id, version, sistaDag } });
        const svar = data?.avslutaLedamot;
        if (svar?.__typename === 'Valideringsfel') return { slag: 'fel', falt: svar.falt };
        if (svar?.__typename === 'LedamotKonflikt')
          return { slag: 'konflikt', meddelande: svar.meddelande, version: svar.ledamot.version };
        return { slag: 'sparad' };
      }}
    />
  );
}
