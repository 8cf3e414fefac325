const uppraknade = new Intl.ListFormat('sv-SE');
const medLitetFore = (namn: string): string => namn.charAt(0).toLowerCase() + namn.slice(1);

export const texter = {
  saknas: 'Sidan finns inte',
  saknasText: 'Adressen leder ingenstans. Den kan vara felskriven eller gammal.',
  saknasVart: 'Kanske söker du något av det här:',
  rapportera: 'Rapportera något',
  status: 'Se hur det går med din rapport',
  loggaIn: 'Logga in',
  trasig: 'Sidan kunde inte visas',
  trasigText: 'Ladda om sidan. Hjälper det inte, hör av dig till den som sköter systemet.',
  start: 'Till startsidan',
  arFor: (roller: readonly string[]) => `Sidan är för ${uppraknade.format(roller.map(medLitetFore))}.`,
  behover: 'Behöver du den i ditt arbete, hör av dig till kommunens förebyggande samordnare.',
  dinStart: 'Till din startsida',
  ingenSida: 'Här finns inget för din roll än',
  ingenSidaText: 'Saknar du något, hör av dig till kommunens förebyggande samordnare.',
} as const;
