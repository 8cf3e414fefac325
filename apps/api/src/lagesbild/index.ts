export { LagesbildsbeslutResolver } from './beslut/lagesbildsbeslut.resolver.ts';
export { type Lagesbildsskrivare, skrivLagesbild } from './frys.ts';
export { Lagesbild } from './lagesbild.entity.ts';
export { listaLagesbilder } from './lagesbild.lasning.ts';
export {
  LagesbildResolver,
  LagesbildsdelResolver,
  OperativLagesbildResolver,
  StrategiskLagesbildResolver,
} from './lagesbild.resolver.ts';
export { bildvillkor, synligaTillstand } from './lagesbild.visibility.ts';
export { LagesbildsandringResolver } from './lagesbildsandring.resolver.ts';
export { OrsakResolver } from './problem/orsak.resolver.ts';
export { LagesbildsproblemResolver, ProblemResolver } from './problem/problem.resolver.ts';
export { LagesbildsremissResolver, RemissResolver } from './remiss/remiss.resolver.ts';
export { RemissvarResolver } from './remiss/remissvar.resolver.ts';
