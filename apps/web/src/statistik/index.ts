/** The figures, for pages that show them frozen. They bring the charting library: enter from a page that loads by itself. */
export { Jamforelsetabell } from './Jamforelsetabell.tsx';
export { type Lankar, Lankkontext } from './lankar.ts';
export { Manader } from './Manader.tsx';
export { perioderFor } from './manadsaxel.ts';
export { type Jamfordperiod, Periodverdikt } from './Periodverdikt.tsx';
export { manadsnamn, spanntext } from './tid.ts';
export { Underradskontext, underradFor } from './underlag.tsx';
export { Kanaler, Rapportorer } from './Vagar.tsx';
export { Veckan } from './Veckan.tsx';
export { arTydlig, form, utfall, VerdiktDel } from './verdikt.ts';
