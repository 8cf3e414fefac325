/** The pages of the room, loaded together when one of them is opened. */

export { Atgarder } from './Atgarder.tsx';
export { AtgardSida } from './AtgardSida.tsx';
