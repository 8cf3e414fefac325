import type { ReactNode } from 'react';
import s from './rodtrad.module.css';

/** A knot on the thread. */
export function Led({ rubrik, children }: { rubrik: string; children: ReactNode }) {
  return (
    <li className={s.led}>
      <h2>{rubrik}</h2>
      {children}
    </li>
  );
}
