export * from './sortering.ts';
