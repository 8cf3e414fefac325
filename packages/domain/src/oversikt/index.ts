export * from './delar.ts';
