export { type Granskning, screenText, type Traff } from './granska.ts';
export { luhn, slagAvNummer } from './personnummer.ts';
export { markorFor, UPPGIFTSSLAG, type Uppgiftsslag } from './slag.ts';
