export { filterInput } from './filter/filterInput.ts';
export { type Filterchip, filterchips } from './filter/filterord.ts';
export { exportSokvag, inkorgSokvag, rapporterSokvag, rapportSokvag } from './rapport.vagar.ts';
