import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** The sentence to show for a failed operation: the server's own, or that it can't be reached. */
export function felmening(fel: unknown): string {
  if (CombinedGraphQLErrors.is(fel)) return fel.errors[0]?.message ?? 'Något gick fel. Försök igen.';
  return 'Servern går inte att nå. Kontrollera nätet och försök igen. Inget du skrivit har gått förlorat.';
}
