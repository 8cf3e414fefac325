import { ComparisonBars, RankedDiagram, TimeSeriesDiagram } from '../src/diagram/index.ts';
import { Button, HeatTable, Verdikt } from '../src/index.ts';
import { Sida } from './Sida.tsx';

const names = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const full = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
const periods = names.map((shortLabel, index) => ({
  id: `2026-${index + 1}`,
  shortLabel,
  label: `${full[index]} 2026`,
  isRunning: index === 11,
}));
const wave = (base: number, amp: number, shift: number) =>
  names.map((_, i) => Math.round(base + amp * Math.sin((i + shift) / 1.9)));

const source = 'Rapporter i Röda tråden';
const period = 'januari–december 2026';

export function Diagram() {
  return (
    <Sida title="Diagram">
      <TimeSeriesDiagram
        heading="Rapporter per månad"
        sentence="168 rapporter på 31 dagar i november mot 142 på 31 dagar i fjol: inom normal variation."
        source={source}
        period={period}
        coverage="Väktarrapporter för juli saknas"
        unit="rapporter"
        actions={<Button>Gör till åtgärd</Button>}
        periods={periods}
        series={[{ id: 'alla', label: 'Rapporter i år', values: [...wave(140, 25, 0).slice(0, 11), 48] }]}
        comparison={{ label: 'I fjol', values: wave(130, 18, 1) }}
        expected={{ ranges: wave(135, 15, 1).map((v) => [v - 22, v + 24] as const) }}
        hrefFor={({ period: p }) => `#${p.id}`}
      >
        <Verdikt
          now={{ label: 'november 2026', count: 168, days: 31, href: '#nu' }}
          before={{ label: 'november 2025', count: 142, days: 31, href: '#da' }}
          direction="same"
          verdict="inom normal variation"
          unit="rapporter"
          details={{
            ratePer30: { now: 162.6, before: 137.4 },
            rateRatio: 1.18,
            interval: [0.95, 1.48],
            p: 0.14,
            note: 'Exakt test för två Poissonfördelade antal.',
          }}
        />
      </TimeSeriesDiagram>
      <TimeSeriesDiagram
        heading="Rapporter per typ"
        sentence="Skadegörelse är vanligast; klotter ökar sedan augusti."
        source={source}
        period={period}
        unit="rapporter"
        periods={periods}
        series={[
          { id: 'ska', label: 'Skadegörelse', values: wave(48, 8, 0) },
          { id: 'klo', label: 'Klotter', values: wave(30, 9, 3) },
          { id: 'nar', label: 'Narkotika', values: wave(22, 5, 5) },
          { id: 'ord', label: 'Ordningsstörning', values: wave(40, 12, 2) },
          {
            id: 'tra',
            label: 'Trafik',
            values: [...wave(12, 3, 1).slice(0, 3), 'suppressed', ...wave(12, 3, 1).slice(4)],
          },
        ]}
        hrefFor={({ period: p, series }) => `#${p.id}-${series?.id}`}
      />
      <TimeSeriesDiagram
        heading="Rapporter per kanal"
        sentence="E-tjänsten står för ungefär hälften av rapporterna."
        source={source}
        period={period}
        unit="rapporter"
        variant="stacked"
        periods={periods}
        series={[
          { id: 'e', label: 'E-tjänst', values: [...wave(70, 12, 0).slice(0, 11), 30] },
          { id: 't', label: 'Telefon', values: [...wave(30, 6, 2).slice(0, 11), 12] },
          { id: 'v', label: 'Väktare', values: [...wave(25, 5, 4).slice(0, 11), 9] },
          { id: 'o', label: 'Övriga', isOther: true, values: [...wave(9, 3, 1).slice(0, 11), 4] },
        ]}
        onOpen={() => undefined}
      />
      <RankedDiagram
        heading="Områden"
        headingLevel={2}
        sentence="Centrum har flest rapporter, 64 av 168."
        source={source}
        period="november 2026"
        unit="rapporter"
        itemLabel="Område"
        valueLabel="november 2026"
        comparisonLabel="november 2025"
        items={[
          { id: 'c', label: 'Centrum', value: 64, comparison: 51 },
          { id: 'l', label: 'Lindholmen och Södra stranden', value: 38, comparison: 44 },
          { id: 'n', label: 'Norra', value: 31, comparison: 12 },
          { id: 's', label: 'Sågen', value: 'suppressed', comparison: 6 },
          { id: 'o', label: 'Okänd plats', value: 20, comparison: 15, isOther: true },
        ]}
        hrefFor={(item, kind) => `#${item.id}-${kind}`}
      />
      <ComparisonBars
        label="Före och efter åtgärden: 31 mot 12 rapporter"
        unit="rapporter"
        bars={[
          { id: 'f', label: 'Före åtgärden', value: 31, days: 90, isComparison: true, href: '#fore' },
          { id: 'e', label: 'Efter åtgärden', value: 12, days: 62, isRunning: true, href: '#efter' },
        ]}
      />
      <Verdikt
        size="large"
        now={{ label: 'november 2026', count: 31, days: 30 }}
        before={{ label: 'november 2025', count: 'suppressed', days: 30 }}
        direction="up"
        verdict="fler än väntat"
        unit="rapporter"
      />
      <HeatTable
        caption="Rapporter efter veckodag och timme"
        unit="rapporter"
        rows={['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön'].map((label) => ({ id: label, label }))}
        columns={Array.from({ length: 24 }, (_, h) => ({
          id: String(h),
          label: String(h).padStart(2, '0'),
          fullLabel: `kl. ${h}–${h + 1}`,
        }))}
        values={Array.from({ length: 7 }, (_, d) =>
          Array.from({ length: 24 }, (_, h) => {
            const v = Math.max(0, Math.round(6 * Math.sin((h - 11) / 4) + (d > 3 ? 5 : 1)));
            return v > 0 && v < 3 ? ('suppressed' as const) : v;
          }),
        )}
        hrefFor={(row, column) => `#${row.id}-${column.id}`}
      />
    </Sida>
  );
}
