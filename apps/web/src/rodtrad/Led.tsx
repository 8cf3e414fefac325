import type { ReactNode } from 'react';
import s from './rodtrad.module.css';

/** A knot on the thread. `id`: where the thread in short leads to. */
export function Led({
  rubrik,
  id,
  children,
}: {
  rubrik: string;
  id?: string | undefined;
  children: ReactNode;
}) {
  return (
    <li className={s.led}>
      <h2 id={id} tabIndex={id ? -1 : undefined}>
        {rubrik}
      </h2>
      {children}
    </li>
  );
}
