export { filterTillInput, rapportexportPath, rapportlistaPath } from './rapport.paths.ts';
