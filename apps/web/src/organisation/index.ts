/** What other rooms use: the tree, to choose a unit in. */
export { enhetsval, useTrad } from './trad.ts';
