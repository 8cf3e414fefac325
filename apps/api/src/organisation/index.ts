export { Grupp } from './grupp.entity.ts';
export { GruppResolver } from './grupp.resolver.ts';
export { LedamotResolver } from './ledamot.resolver.ts';
export { Organisation } from './organisation.entity.ts';
export { OrganisationResolver } from './organisation.resolver.ts';
export { sokEnhet } from './register.ts';
