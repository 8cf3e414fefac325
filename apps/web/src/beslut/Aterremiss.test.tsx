import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { Aterremiss } from './Aterremiss.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const TID = '2026-11-20T09:00:00Z';
const rad = (handling: string, kommentar: string | null = null) => ({ tid: TID, handling, kommentar });

/** `historik`: newest first. */
function visat(historik: ReturnType<typeof rad>[]): string {
  const ruta = document.createElement('div');
  const rot = createRoot(ruta);
  act(() => rot.render(<Aterremiss historik={historik} aterremiss="aterremittera" lamnad="lamna" />));
  const text = ruta.textContent ?? '';
  act(() => rot.unmount());
  return text;
}

it('säger varför kommunstyrelsen skickade tillbaka, tills det lämnas igen', () => {
  const fore = [rad('lamna'), rad('skapade')];
  const ater = [rad('andrade'), rad('aterremittera', 'Kostnaden saknas.'), ...fore];
  expect(visat(fore)).toBe('');
  expect(visat(ater)).toMatch(/Kommunstyrelsen har återremitterat.*Kostnaden saknas\./);
  expect(visat([rad('lamna'), ...ater])).toBe('');
});
