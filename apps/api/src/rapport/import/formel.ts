/** Characters with which a spreadsheet begins a formula, the full-width ones too; a tab or a line break hides them. */
export const FORMELTECKEN = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '＝',
  '＋',
  '－',
  '＠',
  '−',
  '﹣',
  '﹢',
  '﹦',
  '﹫',
] as const;

/** Would a spreadsheet run the cell as a formula? */
export const arFormel = (cell: string): boolean => FORMELTECKEN.some((tecken) => cell.startsWith(tecken));
