import { type ReactNode, useEffect, useRef } from 'react';
import s from './Framtradande.module.css';

/** Takes focus when it appears, as the error summary does: in a long form it would otherwise lie above the view. */
export function Framtradande({ children }: { children: ReactNode }) {
  const ruta = useRef<HTMLDivElement>(null);
  useEffect(() => ruta.current?.focus(), []);
  return (
    <div ref={ruta} tabIndex={-1} className={s.framtradande}>
      {children}
    </div>
  );
}
