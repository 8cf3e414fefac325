export * from './roller.ts';
