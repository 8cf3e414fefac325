export { AnalysResolver } from './analys.resolver.ts';
