import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { TimeSeriesDiagram, type TimeSeriesDiagramProps } from './TimeSeriesDiagram.tsx';
import { niceScale, timeRows } from './timeRows.ts';

afterEach(cleanup);

const props: TimeSeriesDiagramProps = {
  heading: 'Rapporter per månad',
  sentence: '31 rapporter på 30 dagar mot 20 på 30 dagar i fjol: fler än väntat.',
  source: 'Rapporter',
  period: 'september–november 2026',
  unit: 'rapporter',
  periods: [
    { id: '2026-09', label: 'september 2026' },
    { id: '2026-10', label: 'oktober 2026' },
    { id: '2026-11', label: 'november 2026', isRunning: true },
  ],
  series: [
    { id: 'klotter', label: 'Klotter', values: [12, 'suppressed', 9] },
    { id: 'ovriga', label: 'Övriga', values: [30, 31, null], isOther: true },
  ],
  comparison: { label: 'I fjol', values: [20, 22, 24] },
  expected: {
    ranges: [
      [10, 28],
      [11, 30],
      [12, 33],
    ],
  },
  hrefFor: ({ period, series, kind }) => `/rapporter?m=${period.id}&t=${series?.id ?? kind}`,
};

/** The table as it reads, row by row. */
function cells(): (string | null)[][] {
  const rows = [...screen.getByRole('table').querySelectorAll('tr')];
  return rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));
}

it('has the same data in the table as in the picture', () => {
  render(<TimeSeriesDiagram {...props} defaultView="table" />);
  expect(screen.getByRole('table', { name: 'Rapporter per månad, rapporter' })).toBeTruthy();
  expect(cells()).toEqual([
    ['Period', 'Klotter', 'Övriga', 'I fjol', 'Förväntat spann'],
    ['september 2026', '12', '30', '20', '10–28'],
    ['oktober 2026', 'färre än 5', '31', '22', '11–30'],
    ['november 2026 (pågår)', '9', 'uppgift saknas', '24', '12–33'],
  ]);
  const { rows } = timeRows({
    periods: props.periods,
    series: props.series,
    comparison: props.comparison,
    expected: props.expected,
    stacked: false,
  });
  expect(rows.map((row) => [row.s0 ?? row.r0, row.s1 ?? row.r1, row.comparison, row.range])).toEqual([
    [12, 30, 20, [10, 28]],
    [null, 31, 22, [11, 30]],
    [9, null, 24, [12, 33]],
  ]);
});

it('leads from every number to its rows', () => {
  render(<TimeSeriesDiagram {...props} defaultView="table" />);
  const link = screen.getByRole('link', { name: '12 rapporter, Klotter, september 2026' });
  expect(link.getAttribute('href')).toBe('/rapporter?m=2026-09&t=klotter');
  expect(screen.getByRole('link', { name: '24 rapporter, I fjol, november 2026' }).getAttribute('href')).toBe(
    '/rapporter?m=2026-11&t=comparison',
  );
  // Three of each, less the one that is unknown.
  expect(screen.getAllByRole('link')).toHaveLength(8);
});

it('opens in place when asked to', () => {
  const onOpen = vi.fn();
  render(<TimeSeriesDiagram {...props} hrefFor={undefined} onOpen={onOpen} defaultView="table" />);
  fireEvent.click(screen.getByRole('button', { name: '31 rapporter, Övriga, oktober 2026' }));
  expect(onOpen).toHaveBeenCalledWith(
    expect.objectContaining({ kind: 'series', period: props.periods[1], series: props.series[1] }),
  );
});

it('shows the picture as one image that says the sentence', async () => {
  render(<TimeSeriesDiagram {...props} />);
  // The picture is loaded beside its words, which takes its time on a busy machine.
  expect(await screen.findByRole('img', { name: props.sentence }, { timeout: 4000 })).toBeTruthy();
  expect(screen.getByRole('heading', { name: props.heading })).toBeTruthy();
});

it('gives no sum beside a suppressed or unknown part', () => {
  render(
    <TimeSeriesDiagram
      {...props}
      variant="stacked"
      comparison={undefined}
      expected={undefined}
      defaultView="table"
    />,
  );
  const sums = cells().map((row) => row.at(-1));
  expect(sums).toEqual(['Summa', '42', '–', '–']);
});

it('starts at nought and ends on a round number', () => {
  expect(niceScale(0)).toEqual({ top: 4, ticks: [0, 1, 2, 3, 4] });
  expect(niceScale(174).top).toBe(200);
  expect(niceScale(1000).ticks).toEqual([0, 200, 400, 600, 800, 1000]);
});

it('marks a month known in part, and a lone value outside what was expected', () => {
  render(
    <TimeSeriesDiagram
      {...props}
      periods={[
        { id: '2026-09', label: 'september 2026', isPartial: true },
        { id: '2026-10', label: 'oktober 2026' },
        { id: '2026-11', label: 'november 2026' },
      ]}
      series={[{ id: 'alla', label: 'Rapporter', values: [9, 31, 12] }]}
      comparison={{ label: 'Året innan', values: [null, 22, 24] }}
      expected={{ ranges: [null, [11, 30], [12, 33]] }}
      defaultView="table"
    />,
  );
  expect(cells()).toEqual([
    ['Period', 'Rapporter', 'Året innan', 'Förväntat spann'],
    ['september 2026 (del av månad)', '9', '–', '–'],
    ['oktober 2026', '31', '22', '11–30 (över)'],
    ['november 2026', '12', '24', '12–33'],
  ]);
});

it('draws a part of a month apart from the line', () => {
  const { rows } = timeRows({
    periods: [
      { id: 'a', label: 'a', isPartial: true },
      { id: 'b', label: 'b' },
    ],
    series: [{ id: 'x', label: 'x', values: [3, 4] }],
    stacked: false,
  });
  expect(rows.map(({ s0, r0 }) => [s0, r0])).toEqual([
    [null, 3],
    [4, null],
  ]);
});

it('reaches as far as its neighbours', () => {
  const { scale } = timeRows({
    periods: [{ id: 'a', label: 'a' }],
    series: [{ id: 'x', label: 'x', values: [3] }],
    stacked: false,
    reach: 48,
    lines: 3,
  });
  expect(scale).toEqual({ top: 60, ticks: [0, 20, 40, 60] });
});
