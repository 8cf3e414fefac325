export { OmvarldResolver } from './omvarld.resolver.ts';
export { importeraPolisen, type Polisimportresultat } from './polisimport.ts';
