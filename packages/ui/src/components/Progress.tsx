import { useId } from 'react';
import s from './Progress.module.css';

export interface ProgressProps {
  /** What is going on: "Läser in rapporterna". */
  label: string;
  /** 0 to `max`; leave out while no one knows how much is left. */
  value?: number | undefined;
  max?: number | undefined;
  /** How far in words, beside the bar: "1 200 av 4 800 rader". */
  text?: string | undefined;
}

/** How far a long piece of work has come. */
export function Progress({ label, value, max = 1, text }: ProgressProps) {
  const id = useId();
  return (
    <div className={s.progress}>
      <span id={id} className={s.label}>
        {label}
      </span>
      {text ? <span className={s.text}>{text}</span> : null}
      <progress aria-labelledby={id} max={max} {...(value !== undefined && { value })} className={s.bar} />
    </div>
  );
}
