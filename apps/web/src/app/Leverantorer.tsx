import { ApolloProvider } from '@apollo/client/react';
import { SwedishProvider } from '@roda-traden/ui';
import { lazy, type ReactNode, Suspense } from 'react';
import { apollo } from '../lib/apollo.ts';

/** Loads beside the page: no message comes before something has been done. */
const Meddelanden = lazy(() => import('./Meddelanden.tsx'));

/** What the whole staff app stands on: the server's answers, Swedish, messages. */
export function Leverantorer({ children }: { children: ReactNode }) {
  return (
    <ApolloProvider client={apollo}>
      <SwedishProvider>
        {children}
        <Suspense>
          <Meddelanden />
        </Suspense>
      </SwedishProvider>
    </ApolloProvider>
  );
}
