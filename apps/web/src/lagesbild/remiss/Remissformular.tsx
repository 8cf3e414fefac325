import { useMutation, useQuery } from '@apollo/client/react';
import { addDays, arAvslutad, type Faltfel, remissdagfel } from '@roda-traden/domain';
import { showToast } from '@roda-traden/ui';
import { graphql } from '../../gql/index.ts';
import { Formulardialog } from '../../lib/Formulardialog.tsx';
import { Dagfalt, Valfalt } from '../../lib/falt.tsx';
import { dagtext, idag } from '../../lib/tid.ts';
import { LAS_OM_SIDAN } from '../lagesbild.graphql.ts';
import { texter as bildtexter } from '../lagesbild.texter.ts';
import { SkickaPaRemiss } from './remiss.graphql.ts';
import { texter } from './remiss.texter.ts';

const t = texter.skickaFormular;

const GrupperFraga = graphql(`
  query Remissgrupper {
    grupper {
      id
      namn
      arRad
      giltigTill
    }
  }
`);

/** Three weeks: a styrgrupp meets seldom, and answers in writing. */
const FORSLAG_DAGAR = 21;

interface Varden {
  gruppId: string;
  sistaDag: string | null;
}

function regler({ gruppId, sistaDag }: Varden): readonly Faltfel[] {
  return [
    ...(gruppId === '' ? [{ falt: 'gruppId', kod: 'saknas', meddelande: t.gruppSaknas }] : []),
    ...(sistaDag === null
      ? [{ falt: 'sistaDag', kod: 'saknas', meddelande: t.saknas }]
      : remissdagfel(sistaDag, idag())),
  ];
}

interface Props {
  id: string;
  version: number;
  /** The content that was read; null when something written isn't saved. */
  last: () => Promise<number | null>;
  /** Someone wrote in it meanwhile: that is read in the page, and not behind the form. */
  onKonflikt: (meddelande: string) => void;
  onStang: () => void;
}

/** Sends the lägesbild out: to whom, and until when. */
export function Remissformular({ id, version, last, onKonflikt, onStang }: Props) {
  const { data, loading } = useQuery(GrupperFraga);
  const [skicka] = useMutation(SkickaPaRemiss, LAS_OM_SIDAN);
  // The form's first value is the council, so it waits for the list.
  if (loading && !data) return null;
  const oppna = (data?.grupper ?? [])
    .filter((grupp) => !arAvslutad({ giltigTill: grupp.giltigTill ?? null }, idag()))
    .toSorted((a, b) => Number(b.arRad) - Number(a.arRad));
  return (
    <Formulardialog<Varden>
      titel={t.titel}
      varden={{
        gruppId: oppna.find((grupp) => grupp.arRad)?.id ?? '',
        sistaDag: addDays(idag(), FORSLAG_DAGAR),
      }}
      version={version}
      sparaText={texter.skicka}
      regler={regler}
      spara={async (varden) => {
        const innehall = await last();
        if (innehall === null)
          return {
            slag: 'fel',
            falt: [{ falt: 'del', kod: 'osparat', meddelande: bildtexter.steg.osparat }],
          };
        const { data: svaret } = await skicka({
          variables: { id, version, innehall, gruppId: varden.gruppId, sistaDag: varden.sistaDag ?? '' },
        });
        const svar = svaret?.skickaPaRemiss;
        if (svar?.__typename === 'Valideringsfel') return { slag: 'fel', falt: svar.falt };
        if (svar?.__typename === 'LagesbildKonflikt') onKonflikt(svar.meddelande);
        else showToast({ title: t.skickad, tone: 'ok' });
        return { slag: 'sparad' };
      }}
      onStang={onStang}
      ifalt={{
        gruppId: { namn: t.grupp, text: (v) => oppna.find((grupp) => grupp.id === v)?.namn ?? '' },
        sistaDag: { namn: t.sistaDag, text: (v) => (v ? dagtext(v) : '') },
      }}
    >
      {(falt) => (
        <>
          <p>{t.forklaring}</p>
          <Valfalt
            falt={falt}
            namn="gruppId"
            label={t.grupp}
            hjalp={t.gruppHjalp}
            val={oppna.map((grupp) => ({ id: grupp.id, label: grupp.namn }))}
          />
          <Dagfalt falt={falt} namn="sistaDag" label={t.sistaDag} hjalp={t.sistaDagHjalp} />
        </>
      )}
    </Formulardialog>
  );
}
