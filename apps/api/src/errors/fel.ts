import { GraphQLError } from 'graphql';

/** What may go wrong on purpose. The code is for the program, the sentence for the person. */
export type Felkod = 'EJ_INLOGGAD' | 'NEKAD' | 'FINNS_INTE' | 'OGILTIG' | 'FOR_MANGA';

const UTTRYCK: Record<Felkod, string> = {
  EJ_INLOGGAD: 'Du är inte inloggad. Logga in och försök igen.',
  NEKAD: 'Du har inte behörighet till det här.',
  FINNS_INTE: 'Det du söker finns inte, eller är borttaget.',
  OGILTIG: 'Begäran kunde inte läsas.',
  FOR_MANGA: 'För många försök på kort tid. Vänta några minuter och försök igen.',
};

/** An expected refusal that isn't tied to a form field. Its sentence holds no input. */
export class Avslag extends GraphQLError {
  constructor(kod: Felkod, meddelande: string = UTTRYCK[kod]) {
    super(meddelande, { extensions: { kod } });
  }
}
