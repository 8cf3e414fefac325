import { useId, useMemo, useRef } from 'react';
import { Area, Bar, CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import { cx } from '../lib/cx.ts';
import { useNavigation } from '../lib/link.tsx';
import { texter } from '../texter.ts';
import s from './Diagram.module.css';
import { Dot, Hit } from './dots.tsx';
import { Legend, type LegendItem } from './Legend.tsx';
import { EndLabels, RunningPeriods, SuppressedMarks } from './layers.tsx';
import { comparisonLook, lookOf } from './marks.tsx';
import type { TimeSeriesProps } from './TimeSeriesDiagram.tsx';
import { TimeTooltip } from './TimeTooltip.tsx';
import { timeRows } from './timeRows.ts';
import type { Series, TimeMark } from './types.ts';
import { useSize } from './useSize.ts';
import { outside } from './value.ts';

const mostDirectLabels = 5;

/** The picture of a time series. One image to assistive tech: the table beside it has the parts. */
export default function TimeSeriesPicture({
  periods,
  series,
  variant = 'lines',
  comparison,
  expected,
  unit,
  hrefFor,
  onOpen,
  suppressBelow = 5,
  size = 'normal',
  reach,
  label,
}: TimeSeriesProps & { label: string }) {
  const box = useRef<HTMLDivElement>(null);
  const { width, rem } = useSize(box);
  const patternId = useId();
  const { navigate } = useNavigation();
  const isSmall = size === 'small';
  const { rows, ends, suppressed, scale } = useMemo(
    () =>
      timeRows({
        periods,
        series,
        comparison,
        expected,
        stacked: variant === 'stacked',
        reach,
        lines: isSmall ? 3 : 5,
      }),
    [periods, series, comparison, expected, variant, reach, isSmall],
  );

  const longest = Math.max(0, ...ends.map((end) => end.label.length));
  const labelWidth = rem * (1.6 + longest * 0.42);
  const direct =
    !isSmall && ends.length <= mostDirectLabels + 1 && width > rem * 26 && labelWidth < width * 0.3;
  const running = periods.filter((period) => period.isRunning || period.isPartial);
  const isOutside = (index: number): boolean =>
    series.length === 1 && outside(series[0]?.values[index], expected?.ranges[index]) !== undefined;
  const dotSize = Math.max(3.5, rem * 0.22);
  const clickable = Boolean(hrefFor ?? onOpen);

  const open = (mark: TimeMark, newTab: boolean) => {
    if (onOpen) return onOpen(mark);
    const href = hrefFor?.(mark);
    if (href === undefined) return;
    if (newTab) window.open(href);
    else navigate(href);
  };
  const opener = (index: number, one?: Series) => {
    const period = periods[index];
    if (!clickable || !period) return {};
    const mark: TimeMark = one ? { period, series: one, kind: 'series' } : { period, kind: 'comparison' };
    return {
      className: s.mark,
      onClick: (event: { ctrlKey: boolean; metaKey: boolean }) => open(mark, event.ctrlKey || event.metaKey),
    };
  };

  const legend: LegendItem[] = [
    ...(direct
      ? []
      : series.map((one, index): LegendItem => {
          const look = lookOf(index, one.isOther);
          return variant === 'stacked'
            ? { kind: 'bar', label: one.label, look }
            : { kind: 'line', label: one.label, look, withMarker: true };
        })),
    ...(comparison && !direct
      ? [{ kind: 'line', label: comparison.label, look: comparisonLook, withMarker: false } as const]
      : []),
    ...(expected ? [{ kind: 'band', label: expected.label ?? texter.forvantat } as const] : []),
    ...(periods.some((_, index) => isOutside(index))
      ? [{ kind: 'ring', label: texter.utanforVantat } as const]
      : []),
  ];

  return (
    <div>
      <div ref={box} className={cx(s.chart, isSmall && s.smallChart)} role="img" aria-label={label}>
        <ComposedChart
          responsive
          data={rows}
          accessibilityLayer={false}
          margin={{ top: rem * 1.5, right: direct ? labelWidth : rem, bottom: 0, left: 0 }}
          className={s.svg ?? ''}
          style={{ width: '100%', height: '100%' }}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <RunningPeriods periods={running} count={periods.length} patternId={patternId} rem={rem} />
          <XAxis
            dataKey="id"
            scale="band"
            tickFormatter={(id: string) => {
              const period = periods.find((one) => one.id === id);
              return period?.shortLabel ?? period?.label ?? id;
            }}
            tick={{ fill: 'var(--muted)', fontSize: rem * 0.8 }}
            tickLine={false}
            stroke="var(--control)"
            interval="equidistantPreserveStart"
            tickMargin={rem * 0.4}
            height={rem * 1.8}
          />
          <YAxis
            domain={[0, scale.top]}
            ticks={scale.ticks}
            allowDecimals={false}
            tick={{ fill: 'var(--muted)', fontSize: rem * 0.8 }}
            tickLine={false}
            axisLine={false}
            width="auto"
          />
          {expected ? (
            <Area
              dataKey="range"
              type="linear"
              stroke="none"
              fill="var(--band)"
              fillOpacity={1}
              activeDot={false}
              isAnimationActive={false}
              zIndex={-50}
            />
          ) : null}
          {comparison ? (
            <Line
              dataKey="comparison"
              type="linear"
              stroke={comparisonLook.color}
              strokeDasharray={comparisonLook.dash}
              className={s.line ?? ''}
              dot={({ cx, cy, index }) => <Hit key={index} x={cx} y={cy} {...opener(index)} />}
              activeDot={false}
              isAnimationActive={false}
            />
          ) : null}
          {series.map((one, at) => {
            const look = lookOf(at, one.isOther);
            const key = `s${at}`;
            return variant === 'stacked' ? (
              <Bar
                key={one.id}
                dataKey={key}
                stackId="a"
                fill={look.color}
                maxBarSize={rem * 3}
                isAnimationActive={false}
                shape={({ x, y, width: w, height: h, index }) => (
                  <rect
                    x={x}
                    y={y}
                    width={w}
                    height={Math.max(0, h)}
                    fill={look.color}
                    fillOpacity={periods[index]?.isRunning ? 0.6 : 1}
                    stroke="var(--bg)"
                    strokeWidth={1.5}
                    {...opener(index, one)}
                  />
                )}
              />
            ) : (
              <Line
                key={one.id}
                dataKey={key}
                type="linear"
                stroke={look.color}
                strokeDasharray={look.dash}
                className={s.line ?? ''}
                dot={({ cx, cy, index, value }) => (
                  <Dot
                    key={index}
                    x={cx}
                    y={value === null ? undefined : cy}
                    look={look}
                    hollow={false}
                    ringed={isOutside(index)}
                    size={dotSize}
                    hit={opener(index, one)}
                  />
                )}
                activeDot={false}
                isAnimationActive={false}
              />
            );
          })}
          {variant === 'lines' && running.length > 0
            ? series.map((one, at) => {
                const look = lookOf(at, one.isOther);
                return (
                  <Line
                    key={`${one.id}-running`}
                    dataKey={`r${at}`}
                    stroke="none"
                    dot={({ cx, cy, index, value }) => (
                      <Dot
                        key={index}
                        x={cx}
                        y={value === null ? undefined : cy}
                        look={look}
                        hollow
                        size={dotSize}
                        hit={opener(index, one)}
                      />
                    )}
                    activeDot={false}
                    isAnimationActive={false}
                  />
                );
              })
            : null}
          {direct ? <EndLabels labels={ends} rem={rem} /> : null}
          <SuppressedMarks ids={suppressed} count={periods.length} suppressBelow={suppressBelow} />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--s2)', fillOpacity: 0.6, stroke: 'var(--control)' }}
            content={(tooltip) => (
              <TimeTooltip
                active={tooltip.active}
                periodId={tooltip.label}
                periods={periods}
                series={series}
                comparison={comparison}
                expected={expected}
                unit={unit}
                suppressBelow={suppressBelow}
              />
            )}
          />
        </ComposedChart>
      </div>
      {isSmall ? null : <Legend items={legend} />}
    </div>
  );
}
