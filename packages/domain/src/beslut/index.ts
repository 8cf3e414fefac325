export * from './beslut.ts';
