/** Where on the page what is missing is put right: the ids that `remiss` and `remissvar:<id>` stand for. */
export const REMISSANKARE = 'remiss';
export const remissvarsankare = (id: string): string => `remissvar-${id}`;
