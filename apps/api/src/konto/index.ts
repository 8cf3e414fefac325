export { KontoadministrationResolver } from './administration.resolver.ts';
export { Anvandare } from './anvandare.entity.ts';
export { gissningsfel } from './gissning.ts';
export {
  type Anvandarrad,
  anvandareForEpost,
  bytLosenord,
  listaAnvandare,
  sattAktiv,
  skapaAnvandare,
  type Utdelat,
} from './hantera.ts';
export { KontoResolver } from './konto.resolver.ts';
export { hashaLosenord, LOSENORD_MIN, slumpaLosenord } from './losenord.ts';
