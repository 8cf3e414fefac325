import { useEffect, useRef, useState } from 'react';
import s from './Formular.module.css';
import { useFormular } from './formular.ts';

/** Clears the draft, after a question: on a shared phone nothing should have to be left behind. */
export function Rensa() {
  const { t, rensa } = useFormular();
  const [fragar, satt] = useState(false);
  const nej = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (fragar) nej.current?.focus();
  }, [fragar]);

  if (!fragar)
    return (
      <button type="button" className="lankknapp" onClick={() => satt(true)}>
        {t.rensa}
      </button>
    );
  return (
    <fieldset className={s.rensa}>
      <legend>{t.rensaFraga}</legend>
      <span className={s.rensaval}>
        <button type="button" className="knapp knapp-stilla" onClick={rensa}>
          {t.rensaJa}
        </button>
        <button type="button" ref={nej} className="knapp knapp-stilla" onClick={() => satt(false)}>
          {t.rensaNej}
        </button>
      </span>
    </fieldset>
  );
}
