export * from './losa.ts';
