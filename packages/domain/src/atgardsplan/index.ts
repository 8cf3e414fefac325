export * from './atgard.ts';
export * from './brister.ts';
export * from './filter.ts';
export * from './laget.ts';
export * from './ord.ts';
export * from './plan.ts';
export * from './status.ts';
export * from './uppdatering.ts';
