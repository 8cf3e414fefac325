export * from './anvandare.ts';
export * from './grupper.ts';
export * from './kommuner.ts';
export * from './omraden.ts';
export * from './organisationer.ts';
export * from './typer.ts';
