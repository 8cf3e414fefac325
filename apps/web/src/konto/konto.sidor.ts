/** The account's pages inside the frame, loaded when one of them is opened. */
export { Anvandare } from './Anvandare.tsx';
export { MittKonto } from './MittKonto.tsx';
