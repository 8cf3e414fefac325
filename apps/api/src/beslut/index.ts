export { Beslut } from './beslut.entity.ts';
export { BeslutInput } from './beslut.input.ts';
export { beslutOm, registreraBeslut } from './beslut.service.ts';
export { BeslutRattelseResolver } from './rattelse.resolver.ts';
