import type { RapportFilter } from '@roda-traden/domain';
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Sokfalt } from './Sokfalt.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** How late the address answers: the router waits for the page that it leads to. */
const SENT_MS = 400;

let stang = (): void => undefined;
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  stang();
  vi.useRealTimers();
});

/** The field beside an address that answers late, and trimmed as addresses are read. */
function oppna(forst: RapportFilter = {}) {
  const adresser: string[] = [];
  let utifran!: (filter: RapportFilter) => void;
  const tillListan = vi.fn();
  function Sida() {
    const [filter, setFilter] = useState(forst);
    utifran = setFilter;
    return (
      <Sokfalt
        filter={filter}
        satt={(nytt) => {
          adresser.push(nytt.text ?? '');
          setTimeout(() => setFilter(nytt), SENT_MS);
        }}
        medReferens
        onTillListan={tillListan}
      />
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
  const falt = ruta.querySelector('input');
  if (!falt) throw new Error('Fältet saknas.');
  const vanta = (ms: number): Promise<void> => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
  return {
    falt,
    adresser,
    tillListan,
    vanta,
    utifran: (filter: RapportFilter) => act(() => utifran(filter)),
    tangent: (key: string) =>
      act(
        () => void falt.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
      ),
    /** Types as hands do: each letter after what stands in the field just then. */
    async skriv(ord: string, taktMs: number): Promise<void> {
      for (const bokstav of ord) {
        act(() => {
          const satt = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
          satt?.call(falt, falt.value + bokstav);
          falt.dispatchEvent(new Event('input', { bubbles: true }));
        });
        await vanta(taktMs);
      }
    },
  };
}

describe('sökfältet, medan adressen svarar sent', () => {
  it.each([60, 120, 250, 350])('behåller varje bokstav i %i ms takt', async (takt) => {
    const sida = oppna();
    await sida.skriv('musik torget', takt);
    expect(sida.falt.value).toBe('musik torget');
    await sida.vanta(2000);
    expect(sida.falt.value).toBe('musik torget');
    expect(sida.adresser.at(-1)).toBe('musik torget');
  });

  it('behåller mellanslaget när den som skriver tänker efter mitt i', async () => {
    const sida = oppna();
    await sida.skriv('musik ', 120);
    await sida.vanta(3000);
    await sida.skriv('torget', 120);
    await sida.vanta(2000);
    expect(sida.falt.value).toBe('musik torget');
    expect(sida.adresser.at(-1)).toBe('musik torget');
  });

  it('tar adressens ord när den ändras utifrån, också medan något väntar', async () => {
    const sida = oppna({ text: 'moped' });
    expect(sida.falt.value).toBe('moped');
    await sida.skriv('er', 120);
    sida.utifran({ text: 'klotter' });
    await sida.vanta(2000);
    expect(sida.falt.value).toBe('klotter');
    sida.utifran({});
    expect(sida.falt.value).toBe('');
    await sida.skriv('bad', 120);
    await sida.vanta(2000);
    expect([sida.falt.value, sida.adresser.at(-1)]).toEqual(['bad', 'bad']);
  });

  it('lämnar andra val ifred: ett filter som tas bort rör inte det som skrivs', async () => {
    const sida = oppna({ omraden: ['torget'] });
    await sida.skriv('musik ', 60);
    sida.utifran({});
    await sida.skriv('torg', 60);
    await sida.vanta(2000);
    expect(sida.falt.value).toBe('musik torg');
  });

  it('Enter söker det som är skrivet, och går till listan först när den visar det', async () => {
    const sida = oppna();
    await sida.skriv('musik', 60);
    sida.tangent('Enter');
    expect(sida.adresser).toEqual(['musik']);
    expect(sida.tillListan).not.toHaveBeenCalled();
    await sida.vanta(1000);
    sida.tangent('Enter');
    expect(sida.tillListan).toHaveBeenCalledOnce();
  });

  it('Escape tömmer fältet och sökningen genast', async () => {
    const sida = oppna({ text: 'zzz' });
    sida.tangent('Escape');
    expect([sida.falt.value, sida.adresser]).toEqual(['', ['']]);
    await sida.vanta(1000);
    expect(sida.falt.value).toBe('');
  });
});
