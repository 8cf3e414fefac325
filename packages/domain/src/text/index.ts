export { type Vikt, vik, vikMedPlatser } from './vikning.ts';
