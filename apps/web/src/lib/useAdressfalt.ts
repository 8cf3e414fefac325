import { useEffect, useEffectEvent, useRef, useState } from 'react';

export interface Adressfalt {
  /** What stands in the field, as it is typed. */
  text: string;
  skriv: (text: string) => void;
  /** Puts a text in the field and in the address at once, without waiting for more. */
  nu: (text: string) => void;
  /** Nothing typed is still on its way to the address. */
  framme: boolean;
}

/**
 * A field whose text stands in the address. The field is the writer's: the address answers late, and trimmed, with what
 * the field itself has sent, and such an answer never touches what is being typed. Only an address changed from outside
 * (Back, a link, a filter that is cleared) is taken over.
 *
 * `vantaMs`: how long typing rests before the address is told.
 */
export function useAdressfalt(iAdressen: string, satt: (text: string) => void, vantaMs = 0): Adressfalt {
  const [text, setText] = useState(iAdressen);
  // Sent by this field, and not yet seen in the address; in order, for the router may skip some but never turn them.
  const egna = useRef<string[]>([]);
  /** What the address holds, or is on its way to hold. */
  const mal = useRef(iAdressen);

  const skicka = useEffectEvent((nytt: string) => {
    if (nytt === mal.current) return;
    mal.current = nytt;
    egna.current.push(nytt);
    satt(nytt);
  });

  useEffect(() => {
    const plats = egna.current.indexOf(iAdressen);
    if (plats >= 0) {
      egna.current.splice(0, plats + 1);
      return;
    }
    if (iAdressen === mal.current) return;
    egna.current = [];
    mal.current = iAdressen;
    setText(iAdressen);
  }, [iAdressen]);

  const [genast, setGenast] = useState(0);
  const sand = useRef(genast);
  useEffect(() => {
    const attSkicka = text.trim();
    if (sand.current !== genast) {
      sand.current = genast;
      skicka(attSkicka);
      return;
    }
    if (attSkicka === mal.current) return;
    const vanta = setTimeout(() => skicka(attSkicka), vantaMs);
    return () => clearTimeout(vanta);
  }, [text, genast, vantaMs]);

  return {
    text,
    skriv: setText,
    nu: (nytt) => {
      setText(nytt);
      setGenast((n) => n + 1);
    },
    framme: text.trim() === iAdressen.trim(),
  };
}
