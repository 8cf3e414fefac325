import { formulartexter } from './formular.texter.ts';

/** Which kinds of details were masked on the way in, as a sentence; empty when none was. */
export const maskatText = (slag: readonly string[]): string =>
  slag.length > 0 ? formulartexter.maskat(slag.join(', ').toLocaleLowerCase('sv')) : '';
