/** What other rooms use: the addresses of pictures. */
export { lagesbilderSokvag, lagesbildSokvag } from './lagesbild.vagar.ts';
