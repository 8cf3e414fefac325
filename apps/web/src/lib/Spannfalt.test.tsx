import { SwedishProvider } from '@roda-traden/ui';
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Spann, Spannfalt } from './Spannfalt.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
// The parts put their caret by the selection, which happy-dom announces without end.
vi.spyOn(Selection.prototype, 'collapse').mockImplementation(() => undefined);

/** How late the page shows the period it was given. */
const SENT_MS = 500;
let stang = (): void => undefined;
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  stang();
  vi.useRealTimers();
});

function oppna(forst: Spann) {
  const givna: Spann[] = [];
  let utifran!: (spann: Spann) => void;
  function Sida() {
    const [spann, setSpann] = useState(forst);
    utifran = setSpann;
    return (
      <SwedishProvider>
        <Spannfalt
          spann={spann}
          etiketter={{ fran: 'Från', till: 'Till' }}
          onChange={(nytt) => {
            givna.push(nytt);
            setTimeout(() => setSpann(nytt), SENT_MS);
          }}
        />
      </SwedishProvider>
    );
  }
  const ruta = document.createElement('div');
  document.body.append(ruta);
  const rot = createRoot(ruta);
  act(() => rot.render(<Sida />));
  stang = () => {
    act(() => rot.unmount());
    ruta.remove();
  };
  const dagdelar = () => [...ruta.querySelectorAll<HTMLElement>('[data-type="day"]')];
  return {
    givna,
    utifran: (spann: Spann) => act(() => utifran(spann)),
    vanta: (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms))),
    dagar: () => dagdelar().map((del) => del.textContent),
    /** One day later in the first or the last day, and on from it. */
    stega(vilken: 0 | 1): void {
      const del = dagdelar()[vilken];
      act(() => del?.focus());
      act(() => void del?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true })));
    },
    lamna: () => act(() => (document.activeElement as HTMLElement | null)?.blur()),
  };
}

it('den andra dagen skrivs i fred medan den första är på väg till sidan', async () => {
  const sida = oppna({ fran: '2026-03-01', till: '2026-03-20' });
  sida.stega(0);
  sida.lamna();
  await sida.vanta(100);
  sida.stega(1);
  await sida.vanta(2 * SENT_MS);
  expect(sida.dagar()).toEqual(['02', '21']);
  sida.lamna();
  expect(sida.givna.at(-1)).toEqual({ fran: '2026-03-02', till: '2026-03-21' });
  await sida.vanta(2 * SENT_MS);
  expect(sida.dagar()).toEqual(['02', '21']);
});

it('en period som ändras utifrån tas över', () => {
  const sida = oppna({ fran: '2026-03-01', till: '2026-03-20' });
  sida.utifran({ fran: '2026-05-05', till: '2026-05-06' });
  expect(sida.dagar()).toEqual(['05', '06']);
});
