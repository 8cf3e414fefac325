export { Lagesbild, OperativLagesbild, StrategiskLagesbild } from './lagesbild.entity.ts';
export { Orsak } from './problem/orsak.entity.ts';
export { Problem } from './problem/problem.entity.ts';
