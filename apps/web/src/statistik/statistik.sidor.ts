/** The pages of the room, with the charting library: loaded when one of them is opened. */
export { Analys } from './Analys.tsx';
