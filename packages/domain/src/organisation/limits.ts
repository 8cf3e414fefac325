/** Lengths and ranges that the forms and the server share. */
export const ORGANISATIONSGRANSER = {
  namnMin: 2,
  namnMax: 120,
  kontaktMax: 200,
  beskrivningMax: 1000,
  funktionMin: 2,
  funktionMax: 120,
  ersattareMax: 120,
  motenPerArMax: 52,
  /** Levels of the tree: no kommun is deeper, and a moved branch shouldn't make it unreadable. */
  nivaerMax: 8,
} as const;
