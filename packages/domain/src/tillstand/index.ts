export * from './tillstandsmaskin.ts';
