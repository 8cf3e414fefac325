import { ApolloProvider } from '@apollo/client/react';
import { SwedishProvider, ToastRegion } from '@roda-traden/ui';
import type { ReactNode } from 'react';
import { apollo } from '../lib/apollo.ts';

/** What the whole staff app stands on: the server's answers, Swedish, messages. */
export function Leverantorer({ children }: { children: ReactNode }) {
  return (
    <ApolloProvider client={apollo}>
      <SwedishProvider>
        {children}
        <ToastRegion />
      </SwedishProvider>
    </ApolloProvider>
  );
}
