/** What every form in a dialog says by itself. */
export const formulartexter = {
  spara: 'Spara',
  sparaAnda: 'Spara mitt ändå',
  avbryt: 'Avbryt',
  osparat: 'Det du har ändrat är inte sparat.',
  kasta: 'Stäng utan att spara',
  fortsatt: 'Fortsätt skriva',
  intesparat: (nar: string) => `Inte sparat. Skrivet ${nar}.`,
  slang: 'Släng',
  gickInte: 'Det gick inte att spara.',
  konflikt: 'Det har ändrats sedan du öppnade det.',
  orort: 'Det du inte har rört följer det som gäller nu.',
  hamta: 'Använd det som gäller nu',
  nu: 'Nu',
  ditt: 'Ditt',
  tomt: 'tomt',
  maskat: (slag: string) => `Maskat innan det sparades: ${slag}`,
} as const;
