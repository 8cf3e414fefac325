import { useApolloClient, useMutation } from '@apollo/client/react';
import { ConfirmDialog, MenuButton, showToast } from '@roda-traden/ui';
import { useState } from 'react';
import { felmening } from '../lib/felmening.ts';
import { antalUtkast, slangUtkastFor } from '../lib/utkast.ts';
import { LoggaUtMutation } from './jag.graphql.ts';
import { texter } from './konto.texter.ts';
import type { Jag } from './useJag.ts';

/** Who is logged in, and the way out. */
export default function Konto({ jag }: { jag: Jag }) {
  const klient = useApolloClient();
  const [loggaUt] = useMutation(LoggaUtMutation);
  /** Which way out waits for an answer: there is text that isn't saved. */
  const [osparat, setOsparat] = useState<{ overallt: boolean } | null>(null);
  const ut = async (overallt: boolean): Promise<void> => {
    try {
      await loggaUt({ variables: { overallt } });
      slangUtkastFor(jag.anvandare.id);
      await klient.clearStore();
      window.location.assign('/logga-in');
    } catch (fel) {
      showToast({ title: felmening(fel), tone: 'error' });
    }
  };
  const fraga = (overallt: boolean): void =>
    antalUtkast(jag.anvandare.id) > 0 ? setOsparat({ overallt }) : void ut(overallt);
  return (
    <>
      <MenuButton
        label={jag.anvandare.namn}
        variant="quiet"
        items={[
          { id: 'mitt', label: texter.mittKonto, href: '/mitt-konto' },
          { id: 'ut', label: texter.loggaUt, onAction: () => fraga(false) },
          { id: 'overallt', label: texter.loggaUtOverallt, onAction: () => fraga(true) },
        ]}
      />
      <ConfirmDialog
        title={texter.osparat}
        confirmLabel={texter.loggaUtAnda}
        danger
        isOpen={osparat !== null}
        onOpenChange={(oppen) => !oppen && setOsparat(null)}
        onConfirm={() => ut(osparat?.overallt ?? false)}
      >
        <p>{texter.osparatText}</p>
      </ConfirmDialog>
    </>
  );
}
