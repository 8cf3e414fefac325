export * from './avslut.ts';
export * from './enhet.ts';
export * from './grupp.ts';
export * from './krav.ts';
export * from './ledamot.ts';
export * from './limits.ts';
export * from './trad.ts';
export * from './typer.ts';
