import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import schematsTyper from '../gql/possibleTypes.ts';
import { forbindelse } from './forbindelse.ts';

/** Called when the server says that no one is logged in: the session has ended. */
let narUtloggad: () => void = () => {};
export function vidUtloggning(funktion: () => void): void {
  narUtloggad = funktion;
}

export const arEjInloggad = (fel: unknown): boolean =>
  CombinedGraphQLErrors.is(fel) && fel.errors.some((e) => e.extensions?.kod === 'EJ_INLOGGAD');

const utloggning = new ErrorLink(({ error }) => {
  if (arEjInloggad(error)) narUtloggad();
});

const TRADENS_DELAR = [
  'Tradbild',
  'Tradproblem',
  'Tradorsak',
  'Tradatgard',
  'Tradplan',
  'Tradeffektmal',
  'Traduppfoljning',
  'Tradrapport',
  'Kedjeplan',
  'Atgardsversion',
  'LostAttKnyta',
  'Oversiktsproblem',
  'Oversiktsplan',
];

export const apollo = new ApolloClient({
  link: ApolloLink.from([utloggning, new HttpLink({ uri: '/graphql', credentials: 'same-origin' })]),
  cache: new InMemoryCache({
    possibleTypes: schematsTyper.possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          omvarldshandelser: forbindelse(['filter', 'slag']),
          rapporter: forbindelse(['filter']),
        },
      },
      Inkorgsantal: { keyFields: [] },
      Veckotimme: { keyFields: false },
      // Parts of a frozen picture: the same unit has another number in another one.
      Rapporterandeenhet: { keyFields: false },
      Tystenhet: { keyFields: false },
      MotForraBilden: { keyFields: false },
      // A thread is read as a whole: the same picture has another number of reports on another thread.
      ...Object.fromEntries(TRADENS_DELAR.map((typ) => [typ, { keyFields: false as const }])),
      LagesbildViewerKan: { merge: true },
      // What comes is the whole list: one that is gone is gone.
      Lagesbild: { fields: { problem: { merge: false } } },
      Problem: { fields: { orsaker: { merge: false } } },
      Riktlinje: { keyFields: [] },
      Jag: { keyFields: [] },
    },
  }),
});
