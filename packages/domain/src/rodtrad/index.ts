export * from './hanvisning.ts';
export * from './losa.ts';
export * from './undertiden.ts';
