export { exportSokvag, rapporterSokvag, rapportSokvag } from './rapport.routes.tsx';
