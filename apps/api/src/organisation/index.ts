export { Grupp } from './grupp.entity.ts';
export { GruppResolver, LedamotResolver } from './grupp.resolver.ts';
export { Ledamot } from './ledamot.entity.ts';
export { Organisation } from './organisation.entity.ts';
export { OrganisationResolver } from './organisation.resolver.ts';
