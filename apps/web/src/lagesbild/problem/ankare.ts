/** Where on the page what is missing is put right: the ids that `problem` and `problem:<id>` stand for. */
export const PROBLEMANKARE = 'problem';
export const problemankare = (id: string): string => `problem-${id}`;
