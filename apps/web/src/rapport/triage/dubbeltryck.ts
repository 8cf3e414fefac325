import { type RefObject, useEffect } from 'react';

/** A double click's second press comes within this time, and within this far of the first. */
const TID_MS = 500;
const AVSTAND_PX = 12;

interface Tryck {
  x: number;
  y: number;
  /** Milliseconds, of the page's own clock. */
  tid: number;
}

let senaste: Tryck | null = null;
// On the way down: a button may keep its press to itself.
document.addEventListener(
  'pointerdown',
  (event) => {
    senaste = tryckAv(event);
  },
  { capture: true },
);

const tryckAv = (event: PointerEvent): Tryck => ({
  x: event.clientX,
  y: event.clientY,
  tid: event.timeStamp,
});

/** Is the second press the rest of the double click that the first began? */
export const horIhop = (forsta: Tryck, andra: Tryck): boolean =>
  andra.tid - forsta.tid < TID_MS && Math.hypot(andra.x - forsta.x, andra.y - forsta.y) <= AVSTAND_PX;

/**
 * A press that ends the work with one report brings the next under the same pointer, its buttons in the same place: the
 * second half of a double click was never meant for it, and goes nowhere.
 */
export function useUtanDubbeltryck(ruta: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const fore = senaste;
    if (!fore) return;
    let svaljer = false;
    const lyssna = (event: Event): void => {
      if (event instanceof PointerEvent && event.type === 'pointerdown')
        // Only the first press since the report came can belong to the one before it.
        svaljer = senaste === fore && horIhop(fore, tryckAv(event));
      if (!svaljer || !(event.target instanceof Node) || !ruta.current?.contains(event.target)) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      if (event.type === 'pointerdown') senaste = tryckAv(event as PointerEvent);
      if (event.type === 'click') svaljer = false;
    };
    const SLAG = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'];
    for (const slag of SLAG) window.addEventListener(slag, lyssna, { capture: true });
    return () => {
      for (const slag of SLAG) window.removeEventListener(slag, lyssna, { capture: true });
    };
  }, [ruta]);
}
