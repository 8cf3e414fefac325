export { filterInput } from './filter/filterInput.ts';
export { type Filterchip, filterchips } from './filter/filterord.ts';
export { exportSokvag, rapporterSokvag } from './rapport.routes.tsx';
