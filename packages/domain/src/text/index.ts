export { kanSparas } from './tecken.ts';
export { type Vikt, vik, vikMedPlatser } from './vikning.ts';
