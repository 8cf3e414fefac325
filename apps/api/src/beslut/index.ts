export { Beslut } from './beslut.entity.ts';
export { BeslutInput } from './beslut.input.ts';
export { beslutOm, registreraBeslut } from './beslut.service.ts';
export { RATTADE_BESLUT } from './rattelse.laddare.ts';
export { BeslutRattelseResolver } from './rattelse.resolver.ts';
