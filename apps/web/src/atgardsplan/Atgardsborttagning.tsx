import { useMutation } from '@apollo/client/react';
import { utgangsskalfel } from '@roda-traden/domain';
import { ConfirmDialog, showToast } from '@roda-traden/ui';
import { graphql } from '../gql/index.ts';
import { Formulardialog, type Utfall } from '../lib/Formulardialog.tsx';
import { Textfalt } from '../lib/falt.tsx';
import { felmening } from '../lib/felmening.ts';
import { sagSparat } from '../lib/sagSparat.ts';
import { texter } from './atgardsplan.texter.ts';
import type { Rad } from './Plantabell.tsx';
import { HAMTA_PLANEN } from './plan.graphql.ts';
import { utkasttexter } from './utkast.texter.ts';

const t = texter.tabell;

const TaBortAtgard = graphql(`
  mutation TaBortAtgard($id: ID!, $version: Int!, $skal: String) {
    taBortAtgard(id: $id, version: $version, skal: $skal) {
      __typename
      ... on AtgardsplanSparad {
        maskat
      }
      ... on AtgardKonflikt {
        meddelande
        atgard {
          id
          version
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

/** Takes a measure out of a draft. What KS has decided isn't dropped without a reason. */
export function Atgardsborttagning({ rad, onStang }: { rad: Rad; onStang: () => void }) {
  const [taBort] = useMutation(TaBortAtgard, HAMTA_PLANEN);

  async function spara({ skal }: { skal: string }, version: number): Promise<Utfall<{ skal: string }>> {
    const { data } = await taBort({ variables: { id: rad.id, version, skal: skal || null } });
    const svar = data?.taBortAtgard;
    if (svar?.__typename === 'Valideringsfel') return { slag: 'fel', falt: svar.falt };
    if (svar?.__typename === 'AtgardKonflikt')
      return {
        slag: 'konflikt',
        meddelande: svar.meddelande,
        nu: { skal },
        version: svar.atgard.version,
      };
    sagSparat(rad.foregangareId ? utkasttexter.utgar : t.borttagen, svar?.maskat ?? []);
    return { slag: 'sparad' };
  }
  const verkstall = async (): Promise<void> => {
    try {
      const utfall = await spara({ skal: '' }, rad.version);
      if (utfall.slag === 'konflikt') showToast({ title: utfall.meddelande, tone: 'error' });
      else if (utfall.slag === 'fel')
        showToast({ title: utfall.falt.map((f) => f.meddelande).join(' '), tone: 'error' });
    } catch (fel) {
      showToast({ title: felmening(fel), tone: 'error' });
    }
  };
  if (!rad.foregangareId)
    return (
      <ConfirmDialog
        isOpen
        danger
        title={t.taBort}
        confirmLabel={texter.taBort}
        onOpenChange={(oppen) => !oppen && onStang()}
        onConfirm={verkstall}
      >
        {rad.titel}
      </ConfirmDialog>
    );
  return (
    <Formulardialog<{ skal: string }>
      titel={utkasttexter.utgaTitel}
      sparaText={utkasttexter.utga}
      varden={{ skal: '' }}
      version={rad.version}
      regler={({ skal }) => utgangsskalfel(skal)}
      spara={spara}
      onStang={onStang}
      ifalt={{ skal: { namn: texter.handlingar.skal, text: (v) => v } }}
    >
      {(falt) => (
        <>
          <p>{rad.titel}</p>
          <Textfalt
            falt={falt}
            namn="skal"
            label={texter.handlingar.skal}
            hjalp={utkasttexter.utgaHjalp}
            lang
            autoFocus
          />
        </>
      )}
    </Formulardialog>
  );
}
