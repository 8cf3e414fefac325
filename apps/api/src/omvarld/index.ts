export { OmvarldResolver } from './omvarld.resolver.ts';
export { I_FRAMTIDEN, importeraPolisen, type Polisimportresultat } from './polisimport.ts';
