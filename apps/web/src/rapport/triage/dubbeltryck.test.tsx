import { act, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { horIhop, useUtanDubbeltryck } from './dubbeltryck.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
// Drawn at once, long before the presses of these tests.
vi.spyOn(window, 'requestAnimationFrame').mockImplementation((rita) => {
  rita(0);
  return 0;
});

/** One report after the other under the same button, as the inbox shows them. */
function oppna() {
  const gjort = vi.fn<(id: string) => void>();
  function Rapport({ id }: { id: string }) {
    const ruta = useRef<HTMLElement>(null);
    useUtanDubbeltryck(ruta);
    return (
      <article ref={ruta}>
        <button type="button" onClick={() => gjort(id)}>
          Godkänn
        </button>
      </article>
    );
  }
  const yta = document.createElement('div');
  document.body.append(yta);
  const rot = createRoot(yta);
  return {
    gjort,
    visa: (id: string) => act(() => rot.render(<Rapport key={id} id={id} />)),
    stang: () => act(() => rot.unmount()),
    /** A whole press, `efterMs` on the page's clock, `dx` to the side. */
    tryck(efterMs: number, dx = 0): void {
      const knapp = yta.querySelector('button');
      for (const slag of ['pointerdown', 'pointerup', 'click']) {
        const event = new PointerEvent(slag, {
          bubbles: true,
          cancelable: true,
          clientX: 100 + dx,
          clientY: 50,
        });
        Object.defineProperty(event, 'timeStamp', { value: efterMs });
        act(() => void knapp?.dispatchEvent(event));
      }
    },
  };
}

it('andra halvan av ett dubbelklick når aldrig nästa rapport', () => {
  const sida = oppna();
  sida.visa('forsta');
  sida.tryck(1000);
  sida.visa('andra');
  sida.tryck(1150);
  expect(sida.gjort.mock.calls).toEqual([['forsta']]);
  sida.tryck(1400);
  expect(sida.gjort.mock.calls).toEqual([['forsta'], ['andra']]);
  sida.stang();
});

it('ett tryck någon annanstans, eller efter en stund, är menat', () => {
  const sida = oppna();
  sida.visa('forsta');
  sida.tryck(10_000);
  sida.visa('andra');
  sida.tryck(10_100, 60);
  sida.visa('tredje');
  sida.tryck(10_900, 60);
  expect(sida.gjort.mock.calls).toEqual([['forsta'], ['andra'], ['tredje']]);
  sida.stang();
});

it('på en trög maskin räknas tiden från att nästa rapport ritats', () => {
  const [forsta, andra] = [
    { x: 10, y: 10, tid: 1000 },
    { x: 12, y: 10, tid: 1900 },
  ];
  expect(horIhop(forsta, andra, null)).toBe(true);
  expect(horIhop(forsta, andra, 1850)).toBe(true);
  expect(horIhop(forsta, andra, 1500)).toBe(false);
  expect(horIhop(forsta, { ...andra, y: 80 }, 1850)).toBe(false);
});
