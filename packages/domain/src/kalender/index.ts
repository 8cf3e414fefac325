export * from './arbetsdagar.ts';
export * from './dagfel.ts';
export * from './datum.ts';
export * from './helgdagar.ts';
export * from './svensktdatum.ts';
export * from './zon.ts';
