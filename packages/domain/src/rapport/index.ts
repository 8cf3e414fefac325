export * from './filter.ts';
export * from './gaps.ts';
export * from './importkolumner.ts';
export * from './kontakt.ts';
export * from './limits.ts';
export * from './referens.ts';
export * from './status.ts';
export * from './validering.ts';
