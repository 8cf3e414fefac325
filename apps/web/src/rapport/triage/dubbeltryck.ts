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

/** How long a report must have been seen before a press in the very same place can be meant for it. */
const SEDD_MS = 300;

/**
 * Does the second press belong with the first, which brought what it now meets? `ritad`: when that was drawn, null
 * before it has been. On a slow machine the drawing comes long after the first press.
 */
export const horIhop = (forsta: Tryck, andra: Tryck, ritad: number | null): boolean =>
  Math.hypot(andra.x - forsta.x, andra.y - forsta.y) <= AVSTAND_PX &&
  (andra.tid - forsta.tid < TID_MS || ritad === null || andra.tid - ritad < SEDD_MS);

/**
 * A press that ends the work with one report brings the next under the same pointer, its buttons in the same place: the
 * second half of a double click was never meant for it, and goes nowhere.
 */
export function useUtanDubbeltryck(ruta: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const fore = senaste;
    if (!fore) return;
    let svaljer = false;
    let ritad: number | null = null;
    const bild = requestAnimationFrame((tid) => {
      ritad = tid;
    });
    const lyssna = (event: Event): void => {
      if (event instanceof PointerEvent && event.type === 'pointerdown')
        // Only the first press since the report came can belong to the one before it.
        svaljer = senaste === fore && horIhop(fore, tryckAv(event), ritad);
      if (!svaljer || !(event.target instanceof Node) || !ruta.current?.contains(event.target)) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      if (event.type === 'pointerdown') senaste = tryckAv(event as PointerEvent);
      if (event.type === 'click') svaljer = false;
    };
    const SLAG = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'];
    for (const slag of SLAG) window.addEventListener(slag, lyssna, { capture: true });
    return () => {
      cancelAnimationFrame(bild);
      for (const slag of SLAG) window.removeEventListener(slag, lyssna, { capture: true });
    };
  }, [ruta]);
}
