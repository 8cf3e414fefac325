export * from './brister.ts';
export * from './delar.ts';
export * from './kalla.ts';
export * from './period.ts';
export * from './problem.ts';
export * from './remiss.ts';
export * from './status.ts';
