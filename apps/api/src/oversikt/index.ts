export { OversiktResolver } from './oversikt.resolver.ts';
