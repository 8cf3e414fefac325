/** What a unit of the register can be. A company, an authority or an association isn't the kommun itself. */
export const ORGANISATIONSTYPER = [
  { kod: 'kommun', namn: 'Kommun', forklaring: 'Överst i trädet', kommunal: true },
  {
    kod: 'namnd',
    namn: 'Politiskt organ',
    forklaring: 'Fullmäktige, kommunstyrelse eller nämnd',
    kommunal: true,
  },
  { kod: 'forvaltning', namn: 'Förvaltning', forklaring: null, kommunal: true },
  { kod: 'avdelning', namn: 'Avdelning', forklaring: null, kommunal: true },
  { kod: 'enhet', namn: 'Enhet', forklaring: 'Till exempel en skola eller en fritidsgård', kommunal: true },
  { kod: 'bolag', namn: 'Bolag', forklaring: 'Till exempel ett bostadsbolag', kommunal: false },
  { kod: 'myndighet', namn: 'Myndighet', forklaring: 'Till exempel polisen', kommunal: false },
  { kod: 'forening', namn: 'Förening', forklaring: null, kommunal: false },
] as const;
export type Organisationstyp = (typeof ORGANISATIONSTYPER)[number]['kod'];

export const GRUPPSLAG = [
  {
    kod: 'strategiskt_rad',
    namn: 'Strategiskt råd',
    forklaring: 'Beslutar om inriktningen. Ett sådant råd är kommunens råd enligt 10 §.',
  },
  {
    kod: 'operativ',
    namn: 'Operativ grupp',
    forklaring: 'Analyserar lägesbilder och planerar arbetet i verksamheterna.',
  },
  { kod: 'tematisk', namn: 'Tematisk grupp', forklaring: 'Arbetar med en fråga, till exempel ANDTS.' },
  {
    kod: 'mellankommunal',
    namn: 'Mellankommunal grupp',
    forklaring: 'Samverkan med andra kommuner enligt avtal.',
  },
  { kod: 'natverk', namn: 'Nätverk', forklaring: 'Utbyte av erfarenheter, till exempel i länet.' },
] as const;
export type Gruppslag = (typeof GRUPPSLAG)[number]['kod'];
