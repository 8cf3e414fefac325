export * from './kommuner.ts';
export * from './polishandelse.ts';
