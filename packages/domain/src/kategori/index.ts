export * from './kategorier.ts';
export * from './vadHant.ts';
