import type { RefCallback } from 'react';

/** Keeps an element's height in a variable of the page while it is there: what lies elsewhere leaves it that much room. */
export const heightVar =
  (name: `--${string}`): RefCallback<HTMLElement> =>
  (element) => {
    if (!element || typeof ResizeObserver === 'undefined') return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty(name, `${element.offsetHeight}px`));
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty(name);
    };
  };
