import type { ReactNode } from 'react';
import s from './Formular.module.css';

export interface Val<K extends string> {
  kod: K;
  namn: string;
}

interface ValgruppProps<K extends string> {
  id: string;
  /** The question. As a page's heading it is given as an h1. */
  fraga: ReactNode;
  hjalp?: string | undefined;
  fel?: string | undefined;
  felprefix: string;
  val: readonly Val<K>[];
  valt: K | '';
  vidVal: (kod: K) => void;
  /** `chip`: short answers side by side. */
  form?: 'rad' | 'chip';
  /** What opens under a chosen answer. */
  under?: Partial<Record<K, ReactNode>>;
}

/** A question with native radio buttons. */
export function Valgrupp<K extends string>(props: ValgruppProps<K>) {
  const { id, fraga, hjalp, fel, felprefix, val, valt, vidVal, form = 'rad', under } = props;
  const beskrivning = [hjalp && `${id}-hjalp`, fel && `${id}-fel`].filter(Boolean).join(' ');
  return (
    <fieldset
      id={id}
      className={s.grupp}
      data-fel={fel ? true : undefined}
      aria-describedby={beskrivning || undefined}
    >
      <legend className={s.fraga}>{fraga}</legend>
      {hjalp ? (
        <p id={`${id}-hjalp`} className={s.hjalp}>
          {hjalp}
        </p>
      ) : null}
      {fel ? <Falttext id={`${id}-fel`} prefix={felprefix} fel={fel} /> : null}
      <div className={form === 'chip' ? s.chips : s.rader}>
        {val.map(({ kod, namn }) => (
          <div key={kod} className={s.val}>
            <label className={form === 'chip' ? s.chip : s.rad}>
              <input
                type="radio"
                name={id}
                value={kod}
                checked={valt === kod}
                onChange={() => vidVal(kod)}
                aria-invalid={fel ? true : undefined}
              />
              <span>{namn}</span>
            </label>
            {valt === kod && under?.[kod] ? <div className={s.under}>{under[kod]}</div> : null}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** A fault at its field. */
export function Falttext({ id, prefix, fel }: { id: string; prefix: string; fel: string }) {
  return (
    <p id={id} className={s.fel}>
      <span className="visuallt-dold">{prefix} </span>
      {fel}
    </p>
  );
}
