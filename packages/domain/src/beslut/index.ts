export * from './beslut.ts';
export * from './nummer.ts';
