export { Anvandare } from './anvandare.entity.ts';
export {
  type Anvandarrad,
  anvandareForEpost,
  bytLosenord,
  listaAnvandare,
  normalEpost,
  sattAktiv,
  skapaAnvandare,
} from './hantera.ts';
export { KontoResolver } from './konto.resolver.ts';
export { hashaLosenord, LOSENORD_MIN } from './losenord.ts';
export { Session } from './session.entity.ts';
