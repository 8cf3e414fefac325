/** The kinds of detail that may point out a person, strongest first: it wins where two overlap. */
export const UPPGIFTSSLAG = [
  { slag: 'personnummer', markor: '[personnummer]', namn: 'Personnummer' },
  { slag: 'samordningsnummer', markor: '[samordningsnummer]', namn: 'Samordningsnummer' },
  { slag: 'epost', markor: '[e-post]', namn: 'E-postadress' },
  { slag: 'konto', markor: '[konto]', namn: 'Konto i sociala medier' },
  { slag: 'telefon', markor: '[telefon]', namn: 'Telefonnummer' },
  { slag: 'regnummer', markor: '[regnummer]', namn: 'Registreringsnummer' },
  { slag: 'gatunummer', markor: '[gatunummer]', namn: 'Gatunummer till bostad' },
  { slag: 'namn', markor: '[namn]', namn: 'Troligt personnamn' },
] as const;

export type Uppgiftsslag = (typeof UPPGIFTSSLAG)[number]['slag'];

/** What stands in the screened text instead of a detail of this kind. */
export function markorFor(slag: Uppgiftsslag): string {
  return UPPGIFTSSLAG.find((rad) => rad.slag === slag)?.markor ?? '[uppgift]';
}
