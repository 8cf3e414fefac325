export { AnalysResolver } from './analys.resolver.ts';
export { Analys, AnalysSpann, Verdikt } from './analys.typer.ts';
export { analyseraOchSkriv } from './analysera.ts';
export { antalSomVantar } from './dataspann.ts';
export { jamforSerier } from './jamforelse.bygg.ts';
