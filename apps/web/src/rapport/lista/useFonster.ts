import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useState } from 'react';
import type { Listpost } from './useRapportlista.ts';

/** From here on only the rows in view are in the page. */
const LANG = 150;
const RADHOJD = 98;
/** The open row stays in the page, with its focus, until it is this many rows out of view. */
const BEHALL = 60;

export interface Fonster {
  fran: number;
  till: number;
  /** Empty room for the rows above and below, in px. */
  fore: number;
  efter: number;
  /** Scrolls until row `nummer` is in the page. */
  visa: (nummer: number) => void;
  mat: (rad: HTMLElement | null) => void;
}

/**
 * Which rows to lay out. Short lists are laid out whole, and so are those where the whole page scrolls (phone,
 * zoom): there one comes only a few pages down.
 */
export function useFonster(
  lista: RefObject<HTMLElement | null>,
  poster: readonly Listpost[],
  oppen: number,
): Fonster {
  const [rullar, setRullar] = useState<HTMLElement | null>(null);
  useEffect(() => {
    // The layout decides who scrolls: the list's own pane where there is room, else the page.
    const vakt = new ResizeObserver(() => setRullar(rullandeRuta(lista.current)));
    vakt.observe(document.documentElement);
    return () => vakt.disconnect();
  }, [lista]);

  const virtuell = poster.length > LANG && rullar !== null;
  const virtual = useVirtualizer({
    count: poster.length,
    enabled: virtuell,
    getScrollElement: () => rullar,
    getItemKey: (i) => poster[i]?.rad.id ?? i,
    estimateSize: () => RADHOJD,
    scrollMargin: lista.current?.offsetTop ?? 0,
    overscan: 8,
  });
  if (!virtuell)
    return { fran: 0, till: poster.length, fore: 0, efter: 0, visa: () => undefined, mat: () => undefined };

  const synliga = virtual.getVirtualItems();
  const forsta = synliga[0];
  const sista = synliga.at(-1);
  const [forst, sist] = [forsta?.index ?? 0, sista?.index ?? -1];
  const behall = oppen >= 0 && oppen > forst - BEHALL && oppen < sist + BEHALL;
  const fran = behall ? Math.min(forst, oppen) : forst;
  const till = behall ? Math.max(sist, oppen) + 1 : sist + 1;
  const borjan = virtual.measurementsCache[fran]?.start ?? 0;
  const marginal = virtual.options.scrollMargin;
  const slut = virtual.measurementsCache[till - 1]?.end ?? marginal;
  return {
    fran,
    till,
    fore: borjan - marginal,
    efter: Math.max(0, virtual.getTotalSize() - (slut - marginal)),
    visa: (nummer) => virtual.scrollToIndex(nummer, { align: 'auto' }),
    mat: virtual.measureElement,
  };
}

function rullandeRuta(element: HTMLElement | null): HTMLElement | null {
  for (let ruta = element?.parentElement; ruta && ruta !== document.body; ruta = ruta.parentElement)
    if (getComputedStyle(ruta).overflowY === 'auto') return ruta;
  return null;
}
