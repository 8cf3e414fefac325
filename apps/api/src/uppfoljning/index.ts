export { atgardernaVid } from './frysta.ts';
export { KfRapportResolver } from './kfrapport.resolver.ts';
export { UppfoljningResolver } from './uppfoljning.resolver.ts';
export { synligaUppfoljningar } from './uppfoljning.visibility.ts';
