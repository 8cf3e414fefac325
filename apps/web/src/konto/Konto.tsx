import { useApolloClient, useMutation } from '@apollo/client/react';
import { MenuButton, showToast } from '@roda-traden/ui';
import { felmening } from '../lib/felmening.ts';
import { LoggaUtMutation } from './jag.graphql.ts';
import { texter } from './konto.texter.ts';
import type { Jag } from './useJag.ts';

/** Who is logged in, and the way out. */
export default function Konto({ jag }: { jag: Jag }) {
  const klient = useApolloClient();
  const [loggaUt] = useMutation(LoggaUtMutation);
  const ut = async (overallt: boolean): Promise<void> => {
    try {
      await loggaUt({ variables: { overallt } });
      await klient.clearStore();
      window.location.assign('/logga-in');
    } catch (fel) {
      showToast({ title: felmening(fel), tone: 'error' });
    }
  };
  return (
    <MenuButton
      label={jag.anvandare.namn}
      variant="quiet"
      items={[
        { id: 'mitt', label: texter.mittKonto, href: '/mitt-konto' },
        { id: 'ut', label: texter.loggaUt, onAction: () => void ut(false) },
        { id: 'overallt', label: texter.loggaUtOverallt, onAction: () => void ut(true) },
      ]}
    />
  );
}
