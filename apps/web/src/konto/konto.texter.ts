export const texter = {
  rubrik: 'Logga in',
  ingress: 'Röda tråden, kommunens brottsförebyggande arbete.',
  epost: 'E-postadress',
  losenord: 'Lösenord',
  loggaIn: 'Logga in',
  loggaUt: 'Logga ut',
  loggaUtOverallt: 'Logga ut överallt',
  saknarEpost: 'Skriv din e-postadress.',
  saknarLosenord: 'Skriv ditt lösenord.',
  tillRapport: 'Vill du rapportera något? Det gör du utan inloggning.',
  rapportera: 'Rapportera',
  summering: 'Det gick inte att logga in',
} as const;
