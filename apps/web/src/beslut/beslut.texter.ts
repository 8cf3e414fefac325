/** Every sentence of the room. */
export const texter = {
  organ: 'Vem som har beslutat',
  datum: 'Sammanträdets dag',
  paragraf: 'Paragraf',
  paragrafHjalp: 'Som i protokollet, till exempel § 142.',
  diarienummer: 'Diarienummer',
  diarienummerHjalp: 'Till exempel KS 2026/123.',
  text: 'Beslutet i ord',
  textHjalp: 'Det som står i protokollet, om det behövs för att förstå beslutet.',
  spara: 'Registrera beslutet',
  registrerat: 'Beslutet är registrerat',
  rattelse: {
    ratta: 'Rätta paragraf eller diarienummer',
    titel: 'Rätta beslutets nummer',
    forklaring: 'Rätta det som blev fel när beslutet skrevs in. Det som stod finns kvar i historiken.',
    spara: 'Spara rättelsen',
    klart: 'Beslutet är rättat',
    rattade: 'rättade beslutets nummer',
    antal: (n: number) => (n === 1 ? '1 rättelse' : `${n} rättelser`),
  },
  rad: (organ: string, dag: string, paragraf: string) => `${organ} ${dag}, § ${paragraf}`,
  diarie: (nummer: string) => `Diarienummer ${nummer}`,
} as const;
