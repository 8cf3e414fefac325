export { Lagesbild, OperativLagesbild, StrategiskLagesbild } from './lagesbild.entity.ts';
