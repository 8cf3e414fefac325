export { AnalysResolver } from './analys.resolver.ts';
export { Analys, AnalysSpann, Delantal, Kategorijamforelse, Verdikt } from './analys.typer.ts';
export { analysera, analyseraOchSkriv } from './analysera.ts';
export { antalSomVantar } from './dataspann.ts';
export { jamforSerier } from './jamforelse.bygg.ts';
