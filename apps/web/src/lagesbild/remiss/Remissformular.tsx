import { useMutation, useQuery } from '@apollo/client/react';
import { addDays, type Faltfel, remissdagfel } from '@roda-traden/domain';
import { Button, DescriptionList, Dialog, LinkButton, Notice, showToast } from '@roda-traden/ui';
import { graphql } from '../../gql/index.ts';
import { Formulardialog } from '../../lib/Formulardialog.tsx';
import { Dagfalt } from '../../lib/falt.tsx';
import { felmening } from '../../lib/felmening.ts';
import { dagtext, idag } from '../../lib/tid.ts';
import { LAS_OM_SIDAN } from '../lagesbild.graphql.ts';
import { texter as bildtexter } from '../lagesbild.texter.ts';
import { SkickaPaRemiss } from './remiss.graphql.ts';
import { texter } from './remiss.texter.ts';

const t = texter.skickaFormular;

const MottagareFraga = graphql(`
  query Remissmottagare {
    remissmottagare {
      grupp {
        id
        namn
      }
      namn
    }
  }
`);

/** Three weeks: a styrgrupp meets seldom, and answers in writing. */
const FORSLAG_DAGAR = 21;

interface Varden {
  sistaDag: string | null;
}

const regler = ({ sistaDag }: Varden): readonly Faltfel[] =>
  sistaDag === null
    ? [{ falt: 'sistaDag', kod: 'saknas', meddelande: t.saknas }]
    : remissdagfel(sistaDag, idag());

interface Props {
  id: string;
  version: number;
  /** The content that was read; null when something written isn't saved. */
  last: () => Promise<number | null>;
  /** Someone wrote in it meanwhile: that is read in the page, and not behind the form. */
  onKonflikt: (meddelande: string) => void;
  onStang: () => void;
}

/** Sends the lägesbild out to the council: who is asked, and until when. */
export function Remissformular({ id, version, last, onKonflikt, onStang }: Props) {
  const { data, error } = useQuery(MottagareFraga, { fetchPolicy: 'network-only' });
  const [skicka] = useMutation(SkickaPaRemiss, LAS_OM_SIDAN);
  if (!data && !error) return null;
  const { grupp, namn } = data?.remissmottagare ?? {};
  if (!grupp || !namn || namn.length === 0)
    return (
      <Dialog
        title={t.titel}
        isOpen
        onOpenChange={(oppen) => !oppen && onStang()}
        actions={<Button onPress={onStang}>{bildtexter.steg.stang}</Button>}
      >
        {error ? (
          <Notice tone="error" live="alert">
            {felmening(error)}
          </Notice>
        ) : grupp ? (
          <Notice tone="warn" title={t.ingaKonton}>
            {t.ingaKontonText}
          </Notice>
        ) : (
          <Notice
            tone="warn"
            title={t.ingetRad}
            actions={<LinkButton href="/organisation/grupper">{t.tillOrganisation}</LinkButton>}
          >
            {t.ingetRadText}
          </Notice>
        )}
      </Dialog>
    );
  return (
    <Formulardialog<Varden>
      titel={t.titel}
      varden={{ sistaDag: addDays(idag(), FORSLAG_DAGAR) }}
      version={version}
      sparaText={texter.skicka}
      regler={regler}
      spara={async ({ sistaDag }) => {
        const innehall = await last();
        if (innehall === null)
          return {
            slag: 'fel',
            falt: [{ falt: 'del', kod: 'osparat', meddelande: bildtexter.steg.osparat }],
          };
        const { data: svaret } = await skicka({
          variables: { id, version, innehall, sistaDag: sistaDag ?? '' },
        });
        const svar = svaret?.skickaPaRemiss;
        if (svar?.__typename === 'Valideringsfel') return { slag: 'fel', falt: svar.falt };
        if (svar?.__typename === 'LagesbildKonflikt') onKonflikt(svar.meddelande);
        else showToast({ title: t.skickad, tone: 'ok' });
        return { slag: 'sparad' };
      }}
      onStang={onStang}
      ifalt={{ sistaDag: { namn: t.sistaDag, text: (v) => (v ? dagtext(v) : '') } }}
    >
      {(falt) => (
        <>
          <p>{t.forklaring}</p>
          <DescriptionList
            items={[
              { term: t.grupp, value: grupp.namn },
              { term: t.tillfragas, value: namn.join('; ') },
            ]}
          />
          <Dagfalt falt={falt} namn="sistaDag" label={t.sistaDag} hjalp={t.sistaDagHjalp} />
        </>
      )}
    </Formulardialog>
  );
}
