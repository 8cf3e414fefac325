export * from './fdr.ts';
export * from './jamforelse.ts';
export * from './poisson.ts';
export * from './rullande.ts';
export * from './takt.ts';
export * from './vantan.ts';
export * from './veckotimmar.ts';
