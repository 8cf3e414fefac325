export * from './atgard.ts';
export * from './brister.ts';
export * from './laget.ts';
export * from './ord.ts';
export * from './status.ts';
