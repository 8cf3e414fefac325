export * from './konto.ts';
export * from './losenord.ts';
