export { atgardernaVid } from './frysta.ts';
export { KfRapport } from './kfrapport.entity.ts';
export { Uppfoljning } from './uppfoljning.entity.ts';
export { UppfoljningResolver } from './uppfoljning.resolver.ts';
export { synligaUppfoljningar } from './uppfoljning.visibility.ts';
