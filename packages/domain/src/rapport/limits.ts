/** Lengths and ranges that the forms and the server share. Lengths are UTF-16 code units, as `maxlength` counts. */
export const RAPPORTGRANSER = {
  textMin: 10,
  textMax: 4000,
  platstextMax: 200,
  kontaktMax: 200,
  konsekvensMax: 1000,
  anteckningMax: 2000,
  skalMin: 3,
  skalMax: 500,
  /** A report about something older than this is refused in the form: write it in by import instead. */
  aldstaHandelseDagar: 365 * 3,
  /** Longest interval a report may state, in days. */
  langstaIntervallDagar: 366,
  sokMax: 100,
  idempotensnyckelMax: 64,
} as const;

export const ALLVARSGRADER = [
  { kod: 1, namn: 'Liten', forklaring: 'Störande men utan skada' },
  { kod: 2, namn: 'Måttlig', forklaring: 'Återkommande eller mindre skada' },
  { kod: 3, namn: 'Allvarlig', forklaring: 'Skada, hot eller tydlig otrygghet' },
  { kod: 4, namn: 'Mycket allvarlig', forklaring: 'Fara för liv eller hälsa, eller stor skada' },
] as const;
export type Allvar = (typeof ALLVARSGRADER)[number]['kod'];

export const KANALER = [
  { kod: 'e_tjanst', namn: 'E-tjänst' },
  { kod: 'telefon', namn: 'Telefon' },
  { kod: 'mejl', namn: 'Mejl' },
  { kod: 'mote', namn: 'Möte' },
  { kod: 'formular', namn: 'Frågeformulär' },
  { kod: 'import', namn: 'Import' },
] as const;
export type Kanal = (typeof KANALER)[number]['kod'];
/** Channels that a person registers by hand; the others have an entrance of their own. */
export const REGISTRERBARA_KANALER = KANALER.filter((k) => k.kod !== 'e_tjanst' && k.kod !== 'import');

export const SAKERHETER = [
  { kod: 'sjalv_sett', namn: 'Jag såg eller hörde det själv' },
  { kod: 'hort_av_flera', namn: 'Jag har hört det av flera' },
  { kod: 'rykte', namn: 'Jag har hört det ryktas' },
] as const;
export type Sakerhet = (typeof SAKERHETER)[number]['kod'];

export const TIDSPRECISIONER = [
  { kod: 'exakt', namn: 'Exakt' },
  { kod: 'ungefar', namn: 'Ungefär' },
  { kod: 'okand', namn: 'Vet inte' },
] as const;
export type Tidsprecision = (typeof TIDSPRECISIONER)[number]['kod'];

export const PLATSPRECISIONER = [
  { kod: 'plats', namn: 'Namngiven plats' },
  { kod: 'omrade', namn: 'Område' },
  { kod: 'okand', namn: 'Vet inte' },
] as const;
export type Platsprecision = (typeof PLATSPRECISIONER)[number]['kod'];

export const HANTERINGSKLASSER = [
  { kod: 'oppen', namn: 'Öppen' },
  { kod: 'intern', namn: 'Intern' },
  { kod: 'sekretessprovas', namn: 'Sekretessprövas' },
] as const;
export type Hanteringsklass = (typeof HANTERINGSKLASSER)[number]['kod'];

export const POLISANMALD = [
  { kod: 'ja', namn: 'Ja' },
  { kod: 'nej', namn: 'Nej' },
  { kod: 'vet_inte', namn: 'Vet inte' },
] as const;
export type Polisanmald = (typeof POLISANMALD)[number]['kod'];
