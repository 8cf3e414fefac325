export { flytta } from './flytta.ts';
export { Lagesbild, OperativLagesbild, StrategiskLagesbild } from './lagesbild.entity.ts';
export { hamtaLagesbild, lasLagesbild, listaLagesbilder } from './lagesbild.lasning.ts';
export {
  LagesbildKonflikt,
  LagesbildResultat,
  type Lagesbildresultat,
  LagesbildSparad,
} from './lagesbild.resultat.ts';
export { bildvillkor, synligaTillstand } from './lagesbild.visibility.ts';
