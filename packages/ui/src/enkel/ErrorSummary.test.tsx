import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ErrorSummary } from './ErrorSummary.tsx';

afterEach(cleanup);

function Form({ attempt }: { attempt: number }) {
  return (
    <>
      <ErrorSummary
        attempt={attempt}
        errors={
          attempt === 0
            ? []
            : [
                { fieldId: 'rubrik', message: 'Skriv en rubrik' },
                { fieldId: 'val', message: 'Välj en typ' },
              ]
        }
      />
      <label htmlFor="rubrik">Rubrik</label>
      <input id="rubrik" />
      <div id="val">
        <input type="radio" aria-label="Klotter" />
      </div>
    </>
  );
}

it('takes focus when the form comes back with faults, and again at the next try', () => {
  const { rerender } = render(<Form attempt={0} />);
  expect(screen.queryByRole('alert')).toBeNull();
  rerender(<Form attempt={1} />);
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  screen.getByLabelText('Rubrik').focus();
  rerender(<Form attempt={2} />);
  expect(document.activeElement).toBe(screen.getByRole('alert'));
});

it('leads to the field, and into a group to its first control', () => {
  render(<Form attempt={1} />);
  fireEvent.click(screen.getByRole('link', { name: 'Skriv en rubrik' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Rubrik'));
  fireEvent.click(screen.getByRole('link', { name: 'Välj en typ' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Klotter'));
});
