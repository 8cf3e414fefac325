import type { ReactNode } from 'react';
import { texter } from '../texter.ts';
import s from './HistoryList.module.css';

export interface HistoryChange {
  field: ReactNode;
  before?: ReactNode | undefined;
  after?: ReactNode | undefined;
}

export interface HistoryEntry {
  id: string;
  /** ISO instant, for <time>. */
  at: string;
  /** As people read it: "i går 22:40". */
  when: ReactNode;
  who?: ReactNode | undefined;
  what: ReactNode;
  changes?: readonly HistoryChange[] | undefined;
}

export interface HistoryListProps {
  label: string;
  entries: readonly HistoryEntry[];
}

export function HistoryList({ label, entries }: HistoryListProps) {
  return (
    <ol className={s.list} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id} className={s.entry}>
          <div className={s.head}>
            <time dateTime={entry.at} className={s.when}>
              {entry.when}
            </time>
            <span>
              {entry.who ? <strong className={s.who}>{entry.who} </strong> : null}
              {entry.what}
            </span>
          </div>
          {entry.changes && entry.changes.length > 0 ? (
            <dl className={s.changes}>
              {entry.changes.map((change, index) => (
                <div key={index} className={s.change}>
                  <dt>{change.field}</dt>
                  <dd>
                    <span className="visuallt-dold">{texter.fore}: </span>
                    <del>{change.before ?? texter.tomt}</del>
                    <span aria-hidden="true"> → </span>
                    <span className="visuallt-dold">{texter.efter}: </span>
                    <ins>{change.after ?? texter.tomt}</ins>
                  </dd>
                </div>
              ))}
            </dl>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
