import { type RefObject, useEffect, useState } from 'react';

export interface Size {
  /** Width of the box in px; 0 before it has been measured. */
  width: number;
  /** One rem in px: 17 at the desk, 24 on the projector. */
  rem: number;
}

export function useSize(ref: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, rem: 17 });
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = () =>
      setSize({
        width: element.clientWidth,
        rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 17,
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
