import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { DateField, DatePicker } from './DatePicker.tsx';
import { SwedishProvider } from './SwedishProvider.tsx';

// The parts put their caret by the selection, which happy-dom announces without end.
vi.spyOn(Selection.prototype, 'collapse').mockImplementation(() => undefined);
afterEach(cleanup);

/** The field in a form that keeps what it gives, with a button to go to. */
function show(Field: typeof DatePicker | typeof DateField, start: string | null) {
  const given: (string | null)[] = [];
  function Form() {
    const [day, setDay] = useState(start);
    return (
      <SwedishProvider>
        <Field
          label="Dag"
          value={day}
          onChange={(iso) => {
            given.push(iso);
            setDay(iso);
          }}
        />
        <button type="button">Spara</button>
      </SwedishProvider>
    );
  }
  render(<Form />);
  const part = (name: RegExp): HTMLElement => screen.getByRole('spinbutton', { name });
  const press = (name: RegExp, key: string): void => {
    act(() => part(name).focus());
    fireEvent.keyDown(part(name), { key });
    fireEvent.keyUp(part(name), { key });
  };
  return {
    given,
    press,
    leave: () => act(() => screen.getByRole('button', { name: 'Spara' }).focus()),
    shown: () => [/^år/, /^månad/, /^dag/].map((name) => part(name).textContent),
  };
}

for (const [name, Field] of [
  ['DatePicker', DatePicker],
  ['DateField', DateField],
] as const) {
  it(`${name}: den 31 februari blir inte den 28: den står kvar, och sägs inte finnas`, () => {
    const field = show(Field, '2026-01-31');
    field.press(/^månad/, 'ArrowUp');
    expect(field.shown()).toEqual(['2026', '02', '31']);
    field.leave();
    expect(field.given).toEqual(['2026-02-31']);
    expect(field.shown()).toEqual(['2026', '02', '31']);
    expect(screen.getByText('Dagen 2026-02-31 finns inte. Välj en annan.')).toBeTruthy();
    // Seen again and left, it is still refused; put right, it is a day like others.
    field.press(/^dag/, 'Tab');
    field.leave();
    expect(field.given.at(-1)).toBe('2026-02-31');
    for (let times = 0; times < 3; times++) field.press(/^dag/, 'ArrowDown');
    field.leave();
    expect(field.given.at(-1)).toBe('2026-02-28');
    expect(screen.queryByText(/finns inte/)).toBeNull();
  });

  it(`${name}: den 29 februari ett vanligt år, när dagen närmast redan står där`, () => {
    const field = show(Field, '2026-02-28');
    field.press(/^dag/, 'ArrowUp');
    field.leave();
    expect(field.given).toEqual(['2026-02-29']);
    expect(field.shown()).toEqual(['2026', '02', '29']);
  });

  it(`${name}: det som inte finns går att radera`, () => {
    const field = show(Field, '2026-04-30');
    field.press(/^dag/, 'ArrowUp');
    field.leave();
    expect(field.given.at(-1)).toBe('2026-04-31');
    for (const part of [/^dag/, /^månad/, /^år/])
      for (let times = 0; times < 4; times++) field.press(part, 'Backspace');
    field.leave();
    expect(field.given.at(-1)).toBeNull();
    expect(screen.queryByText(/finns inte/)).toBeNull();
  });
}
