export { PubliktResolver } from './publikt.resolver.ts';
