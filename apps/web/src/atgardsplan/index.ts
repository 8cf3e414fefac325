/** What other rooms show of measures: where they are, and their lights in word, shape and colour. */
export { Atgardskort } from './Atgardskort.tsx';
export { sokvagar as atgardsvagar } from './atgardsplan.vagar.ts';
export { Flaggor, Laget, Ljus } from './Ljus.tsx';
export { urvalssokvag } from './urval.ts';
