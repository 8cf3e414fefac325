import type { ReactNode } from 'react';

/** A count, `'suppressed'` for one too small to show, or null where nothing is known. */
export type DiagramValue = number | 'suppressed' | null;

export interface DiagramFrameProps {
  heading: string;
  headingLevel?: 2 | 3 | 4 | undefined;
  /** One sentence made from the data: what the picture says, for those who see it and those who don't. */
  sentence: string;
  /** Where the numbers come from. */
  source: ReactNode;
  /** The period they cover, in words. */
  period: ReactNode;
  /** What is missing or late in them. */
  coverage?: ReactNode | undefined;
  /** A verdict, a note: between the sentence and the picture. */
  children?: ReactNode | undefined;
  /** Buttons in the heading's row: note, measure, full screen. */
  actions?: ReactNode | undefined;
  /** A frozen figure says so: "fryst 2026-11-03, v2". */
  frozen?: string | undefined;
  defaultView?: 'diagram' | 'table' | undefined;
  /** Values under this are suppressed by the server; used in "färre än 5". */
  suppressBelow?: number | undefined;
}

export interface Period {
  id: string;
  /** In full, for table and tooltip: "november 2026". */
  label: string;
  /** On the axis: "nov". */
  shortLabel?: string | undefined;
  /** Still running: hatched and marked "pågår". */
  isRunning?: boolean | undefined;
  /** Over, but known in part only (the period cuts the month): hatched and marked "del av månad". */
  isPartial?: boolean | undefined;
}

export interface Series {
  id: string;
  label: string;
  /** One per period. */
  values: readonly DiagramValue[];
  /** "Övriga": grey and dotted, after the named ones. */
  isOther?: boolean | undefined;
}

export interface TimeMark {
  period: Period;
  /** Absent for the comparison. */
  series?: Series | undefined;
  kind: 'series' | 'comparison';
}
