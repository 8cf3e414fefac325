/** The two lights of a measure: genomförande, how the work goes, and effekt, whether it helps. Always with word and shape beside the colour. */
export const LJUS = [
  { kod: 'gron', namn: 'Grön' },
  { kod: 'gul', namn: 'Gul' },
  { kod: 'rod', namn: 'Röd' },
  { kod: 'ej_bedomd', namn: 'Ej bedömd' },
] as const;
export type Ljus = (typeof LJUS)[number]['kod'];

export const GENOMFORANDELJUS: Readonly<Record<Ljus, string>> = {
  gron: 'Enligt plan',
  gul: 'Risk för försening',
  rod: 'Försenad',
  ej_bedomd: 'Ej bedömd',
};
export const EFFEKTLJUS: Readonly<Record<Ljus, string>> = {
  gron: 'Ser ut att hjälpa',
  gul: 'Oklart',
  rod: 'Hjälper inte',
  ej_bedomd: 'Ej bedömd',
};

export const ATGARDSTYPER = [
  { kod: 'situationell', namn: 'Situationell' },
  { kod: 'social', namn: 'Social' },
  { kod: 'andts', namn: 'ANDTS' },
  { kod: 'kamerabevakning', namn: 'Kamerabevakning' },
  { kod: 'samverkan', namn: 'Samverkan och kunskap' },
] as const;

export const ATGARDSFORMER = [
  { kod: 'engangs', namn: 'Engångsinsats' },
  { kod: 'ordinarie', namn: 'Ordinarie arbete' },
] as const;

export const ATGARDSSIKTER = [
  { kod: 'kort', namn: 'Kort sikt' },
  { kod: 'lang', namn: 'Lång sikt' },
] as const;

/** How well a method is known to work. The first two need a source. */
export const EVIDENSGRADER = [
  { kod: 'utvarderad', namn: 'Utvärderad', kraverKalla: true },
  { kod: 'lovande', namn: 'Lovande', kraverKalla: true },
  { kod: 'beprovad', namn: 'Beprövad', kraverKalla: false },
  { kod: 'oprovad', namn: 'Oprövad', kraverKalla: false },
] as const;

/** How often a measure comes back; null on a measure that doesn't. */
export const UPPREPNINGAR = [
  { kod: 'vecka', namn: 'Varje vecka', manader: 0 },
  { kod: 'manad', namn: 'Varje månad', manader: 1 },
  { kod: 'kvartal', namn: 'Varje kvartal', manader: 3 },
  { kod: 'termin', namn: 'Varje termin', manader: 6 },
  { kod: 'ar', namn: 'Varje år', manader: 12 },
] as const;

/** Lengths that form and server share, in characters. */
export const ATGARDSGRANSER = {
  titelMax: 160,
  textMax: 2_000,
  malMax: 500,
  kommentarMax: 1_000,
  funktionMax: 120,
  skalMax: 1_000,
} as const;
