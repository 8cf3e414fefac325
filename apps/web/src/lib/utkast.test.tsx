import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import { beforeEach, describe, expect, it } from 'vitest';
import { klockan } from './klocka.ts';
import { type Formularutkast, Utkastagare, useFormularutkast } from './useUtkast.ts';
import { antalUtkast, gallraUtkast, lasUtkast, sattUtkast, slangUtkastFor } from './utkast.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** A reload: what was in memory is gone, as when another window has written. */
const laddaOm = (): void => void window.dispatchEvent(new StorageEvent('storage', { key: null }));

beforeEach(() => {
  for (const agare of ['jag', 'kollegan']) slangUtkastFor(agare);
});

describe('det som inte är sparat', () => {
  it('finns kvar efter omladdning, med versionen det började på', () => {
    sattUtkast('jag', 'del.1', { varden: 'Mer klotter', version: 3 });
    laddaOm();
    expect(lasUtkast('jag', 'del.1')).toMatchObject({ varden: 'Mer klotter', version: 3 });
  });

  it('är den inloggades eget, och finns kvar när någon annan har loggat in, skrivit och loggat ut', () => {
    sattUtkast('jag', 'del.1', { varden: 'Mer klotter', version: 3 });
    expect(lasUtkast('kollegan', 'del.1')).toBeUndefined();
    gallraUtkast();
    sattUtkast('kollegan', 'del.1', { varden: 'Mindre', version: 4 });
    slangUtkastFor('kollegan');
    laddaOm();
    expect(lasUtkast('jag', 'del.1')).toMatchObject({ varden: 'Mer klotter', version: 3 });
    expect(lasUtkast('kollegan', 'del.1')).toBeUndefined();
  });

  it('försvinner vid utloggning, och när det legat i över en månad', () => {
    sattUtkast('jag', 'del.1', { varden: 'a', version: 1 });
    slangUtkastFor('jag');
    expect(window.localStorage.length).toBe(0);
    sattUtkast('jag', 'del.1', { varden: 'a', version: 1 });
    gallraUtkast(new Date(klockan().getTime() + 29 * 86_400_000));
    expect(antalUtkast('jag')).toBe(1);
    gallraUtkast(new Date(klockan().getTime() + 31 * 86_400_000));
    expect(antalUtkast('jag')).toBe(0);
  });

  it('räknas där det hör hemma', () => {
    sattUtkast('jag', 'bild1.omfattning', { varden: 'a', version: 1 });
    expect([antalUtkast('jag', 'bild1.'), antalUtkast('jag', 'bild2.')]).toEqual([1, 0]);
  });
});

interface Varden {
  namn: string;
  antal: number | null;
}
const SPARAT: Varden = { namn: 'Torget', antal: null };

describe('ett formulär', () => {
  function oppna(forsta: number) {
    let version = forsta;
    let form!: ReturnType<typeof useForm<Varden, unknown, Varden>>;
    let utkast!: Formularutkast;
    function Formular(): ReactNode {
      form = useForm<Varden, unknown, Varden>({ defaultValues: SPARAT });
      utkast = useFormularutkast(form, { nyckel: 'problem.1', sparat: SPARAT, version });
      return String(form.formState.isDirty);
    }
    const rot = createRoot(document.createElement('div'));
    const rita = (): void =>
      act(() =>
        rot.render(
          <Utkastagare value="jag">
            <Formular />
          </Utkastagare>,
        ),
      );
    rita();
    return {
      /** Someone else saves while the form is open. */
      annanSparar: () => {
        version++;
        rita();
      },
      skriv: (namn: string) => act(() => form.setValue('namn', namn, { shouldDirty: true })),
      varden: () => form.getValues(),
      osparat: () => form.formState.isDirty,
      utkast: () => utkast,
      gor: (vad: () => void) => act(vad),
      stang: () => act(() => rot.unmount()),
    };
  }

  it('får tillbaka det som skrevs, märkt, med versionen det började på', () => {
    const forst = oppna(2);
    expect(forst.utkast().skrivet).toBeNull();
    forst.skriv('Torget och parken');
    forst.stang();
    laddaOm();
    const sedan = oppna(5);
    expect(sedan.varden().namn).toBe('Torget och parken');
    expect(sedan.osparat()).toBe(true);
    expect(sedan.utkast().version).toBe(2);
    expect(sedan.utkast().skrivet).not.toBeNull();
    sedan.skriv('Torget, parken och bron');
    expect(lasUtkast('jag', 'problem.1')).toMatchObject({ version: 2 });
    sedan.stang();
  });

  it('sparas med den version det öppnades på, också när någon annan sparar under tiden', () => {
    const ett = oppna(2);
    ett.annanSparar();
    expect(ett.utkast().version).toBe(2);
    ett.skriv('Parken');
    expect(lasUtkast('jag', 'problem.1')).toMatchObject({ version: 2 });
    ett.gor(() => ett.utkast().slang());
    expect(ett.utkast().version).toBe(3);
    ett.stang();
  });

  it('är tomt igen när det har sparats eller slängts', () => {
    const ett = oppna(2);
    ett.skriv('Parken');
    ett.gor(() => ett.utkast().klar());
    ett.stang();
    expect(lasUtkast('jag', 'problem.1')).toBeUndefined();

    const tva = oppna(2);
    tva.skriv('Parken');
    tva.stang();
    const tre = oppna(3);
    tre.gor(() => tre.utkast().slang());
    expect(tre.varden()).toEqual(SPARAT);
    expect(tre.utkast()).toMatchObject({ skrivet: null, version: 3 });
    expect(lasUtkast('jag', 'problem.1')).toBeUndefined();
    tre.stang();
  });

  it('det som skrivs tillbaka till det sparade är inget utkast, och fält som inte finns läggs inte in', () => {
    const ett = oppna(1);
    ett.skriv('Parken');
    ett.skriv('Torget');
    expect(lasUtkast('jag', 'problem.1')).toBeUndefined();
    ett.stang();
    sattUtkast('jag', 'problem.1', { varden: { namn: 7, annat: 'x', antal: 4 }, version: 1 });
    const tva = oppna(1);
    expect(tva.varden()).toEqual({ namn: 'Torget', antal: 4 });
    tva.stang();
  });
});
