export * from './kategorier.ts';
