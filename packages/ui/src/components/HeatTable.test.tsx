import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { HeatTable, heatStep } from './HeatTable.tsx';

afterEach(cleanup);

const rows = [
  { id: 'mon', label: 'mån', fullLabel: 'måndag' },
  { id: 'tue', label: 'tis', fullLabel: 'tisdag' },
];
const columns = [
  { id: '18', label: '18', fullLabel: 'kl. 18–19' },
  { id: '19', label: '19', fullLabel: 'kl. 19–20' },
  { id: '20', label: '20', fullLabel: 'kl. 20–21' },
];

function show() {
  render(
    <HeatTable
      caption="Veckodag och timme"
      unit="rapporter"
      rows={rows}
      columns={columns}
      values={[
        [0, 7, 'suppressed'],
        [14, null, 1],
      ]}
      hrefFor={(row, column) => `/inkorg?dag=${row.id}&timme=${column.id}`}
    />,
  );
  return screen.getByRole('table', { name: 'Veckodag och timme' });
}

it('has a number in every cell and a link that says what it counts', () => {
  const table = show();
  const link = within(table).getByRole('link', { name: '7 rapporter, måndag kl. 19–20' });
  expect(link.getAttribute('href')).toBe('/inkorg?dag=mon&timme=19');
  expect(link.textContent).toBe('7');
});

it('says "färre än 5" for the suppressed, and links neither nothing nor the unknown', () => {
  const table = show();
  expect(within(table).getByRole('link', { name: 'färre än 5 rapporter, måndag kl. 20–21' })).toBeTruthy();
  expect(within(table).getAllByRole('link')).toHaveLength(4);
  expect(within(table).getByTitle('uppgift saknas')).toBeTruthy();
});

it('has a second line under the number, where there is something to tell', () => {
  render(
    <HeatTable
      caption="Pass"
      unit="viktat"
      rows={rows.slice(0, 1)}
      columns={columns.slice(0, 2)}
      values={[[14, 0]]}
      noteFor={() => '3 st'}
    />,
  );
  const cells = within(screen.getByRole('table', { name: 'Pass' })).getAllByRole('cell');
  expect(cells.slice(1).map((cell) => cell.textContent)).toEqual(['14 3 st', '0']);
});

it('gives nothing a step of its own', () => {
  expect([0, 1, 7, 8, 14].map((value) => heatStep(value, 14))).toEqual([0, 1, 4, 4, 7]);
  expect(heatStep(0, 0)).toBe(0);
});
