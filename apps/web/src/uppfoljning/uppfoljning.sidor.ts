/** The pages of the room, loaded together when one of them is opened. */
export { Uppfoljningar } from './Uppfoljningar.tsx';
export { UppfoljningSida } from './UppfoljningSida.tsx';
