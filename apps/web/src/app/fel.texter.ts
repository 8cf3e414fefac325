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
} as const;
