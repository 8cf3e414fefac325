/** Where in the document something that is missing is put right: the field of a gap as an element's id. */
export const ankare = (falt: string): string => (falt === 'byggerPa' ? 'bygger-pa' : falt.replace(':', '-'));
