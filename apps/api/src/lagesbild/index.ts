export { LagesbildsbeslutResolver } from './beslut/lagesbildsbeslut.resolver.ts';
export { flytta } from './flytta.ts';
export { type Lagesbildsskrivare, skrivLagesbild } from './frys.ts';
export { Lagesbild, OperativLagesbild, StrategiskLagesbild } from './lagesbild.entity.ts';
export { hamtaLagesbild, lasLagesbild, listaLagesbilder } from './lagesbild.lasning.ts';
export {
  LagesbildResolver,
  LagesbildsdelResolver,
  StrategiskLagesbildResolver,
} from './lagesbild.resolver.ts';
export {
  LagesbildKonflikt,
  LagesbildResultat,
  type Lagesbildresultat,
  LagesbildSparad,
} from './lagesbild.resultat.ts';
export { bildvillkor, synligaTillstand } from './lagesbild.visibility.ts';
export { LagesbildsandringResolver } from './lagesbildsandring.resolver.ts';
export { Orsak } from './problem/orsak.entity.ts';
export { OrsakResolver } from './problem/orsak.resolver.ts';
export { Problem } from './problem/problem.entity.ts';
export { problemladdare } from './problem/problem.laddare.ts';
export { LagesbildsproblemResolver, ProblemResolver } from './problem/problem.resolver.ts';
export { LagesbildsremissResolver, RemissResolver } from './remiss/remiss.resolver.ts';
export { RemissvarResolver } from './remiss/remissvar.resolver.ts';
