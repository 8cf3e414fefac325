import { type RefObject, useEffect, useRef } from 'react';

/** True once the browser has drawn what this belongs to: a frame has gone to the screen since it came. */
export function useMalad(): RefObject<boolean> {
  const malad = useRef(false);
  useEffect(() => {
    let efter: ReturnType<typeof setTimeout> | undefined;
    const bild = requestAnimationFrame(() => {
      efter = setTimeout(() => {
        malad.current = true;
      });
    });
    return () => {
      cancelAnimationFrame(bild);
      clearTimeout(efter);
    };
  }, []);
  return malad;
}
