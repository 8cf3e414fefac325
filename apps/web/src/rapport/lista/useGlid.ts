import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Listpost } from './useRapportlista.ts';

const TID_MS = 160;

/** When a row leaves, those below glide up to its place instead of jumping: the eye keeps hold of the list. */
export function useGlid(lista: RefObject<HTMLElement | null>, poster: readonly Listpost[]): void {
  const forra = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const rader = [...(lista.current?.querySelectorAll<HTMLElement>('[role="row"]') ?? [])];
    const lagen = new Map(rader.map((rad) => [rad.id, rad.offsetTop]));
    const idn = new Set(poster.map((post) => `rad-${post.rad.id}`));
    const nagonLamnade = [...forra.current.keys()].some((id) => !idn.has(id));
    if (nagonLamnade && !matchMedia('(prefers-reduced-motion: reduce)').matches)
      for (const rad of rader) {
        const fore = forra.current.get(rad.id);
        const skillnad = fore === undefined ? 0 : fore - rad.offsetTop;
        if (skillnad > 0 && skillnad < 400)
          rad.animate([{ transform: `translateY(${skillnad}px)` }, { transform: 'none' }], {
            duration: TID_MS,
            easing: 'ease-out',
          });
      }
    forra.current = lagen;
  }, [lista, poster]);
}
