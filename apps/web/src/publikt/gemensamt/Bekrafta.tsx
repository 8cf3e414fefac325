import { useEffect, useRef, useState } from 'react';
import s from './Bekrafta.module.css';

interface BekraftaProps {
  knapp: string;
  fraga: string;
  ja: string;
  nej: string;
  vidJa: () => void;
}

/** A step that can't be taken back asks first, in its own place. "No" has focus, and gives it back to the button. */
export function Bekrafta({ knapp, fraga, ja, nej, vidJa }: BekraftaProps) {
  const [fragar, satt] = useState(false);
  const nejknapp = useRef<HTMLButtonElement>(null);
  const knappen = useRef<HTMLButtonElement>(null);
  const harFragat = useRef(false);
  useEffect(() => {
    if (fragar) nejknapp.current?.focus();
    else if (harFragat.current) knappen.current?.focus();
    harFragat.current = fragar;
  }, [fragar]);

  if (!fragar)
    return (
      <button type="button" ref={knappen} className="lankknapp" onClick={() => satt(true)}>
        {knapp}
      </button>
    );
  return (
    <fieldset className={s.ruta}>
      <legend>{fraga}</legend>
      <span className={s.val}>
        <button type="button" className="knapp knapp-stilla" onClick={vidJa}>
          {ja}
        </button>
        <button type="button" ref={nejknapp} className="knapp knapp-stilla" onClick={() => satt(false)}>
          {nej}
        </button>
      </span>
    </fieldset>
  );
}
