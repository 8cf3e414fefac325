import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';

export interface ScrollBoxProps {
  label: string;
  className?: string | undefined;
  style?: CSSProperties | undefined;
  children: ReactNode;
}

/** A box for what may be wider than the screen. Reachable by keyboard, but only when there is something to scroll. */
export function ScrollBox({ label, className, style, children }: ScrollBoxProps) {
  const box = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = () =>
      setScrolls(
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1,
      );
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return (
    <section
      ref={box}
      className={className}
      style={style}
      {...(scrolls ? { tabIndex: 0, 'aria-label': label } : {})}
    >
      {children}
    </section>
  );
}
