export * from './klockor.ts';
