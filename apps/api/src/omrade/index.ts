export { Omrade } from './omrade.entity.ts';
export { OmradeResolver } from './omrade.resolver.ts';
export { laggInStandardomraden } from './standardomraden.ts';
