export * from './anvandare.ts';
export * from './grupper.ts';
export * from './kommuner.ts';
export * from './omraden.ts';
export * from './organisationer.ts';
export { type PlanteradEffekt, planteradeEffekter } from './rapporter/effekter.ts';
export { DEMO_SEED, generateReports, RAPPORTER_PER_AR, type Rapportval } from './rapporter/generera.ts';
export * from './trad/index.ts';
export * from './typer.ts';
