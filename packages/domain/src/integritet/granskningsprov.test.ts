import { expect, it } from 'vitest';
import { MED_UPPGIFTER, UTAN_UPPGIFTER } from './granskningsprov.fixture.ts';
import { screenText } from './index.ts';

interface Markt {
  text: string;
  /** What should be masked, as [start, end) in `text`. */
  spann: { start: number; end: number }[];
}

function utanMarken(markt: string): Markt {
  const spann: Markt['spann'] = [];
  let text = '';
  for (const [i, bit] of markt.split(/[«»]/).entries()) {
    if (i % 2 === 1) spann.push({ start: text.length, end: text.length + bit.length });
    text += bit;
  }
  return { text, spann };
}

const procent = (del: number, helhet: number): string => `${((100 * del) / helhet).toFixed(1)} %`;

it('finner det som ska maskeras, och låter resten stå', () => {
  const missade: string[] = [];
  const falska: string[] = [];
  let markta = 0;
  let textmedFalskt = 0;
  for (const { text, spann } of [...MED_UPPGIFTER, ...UTAN_UPPGIFTER].map(utanMarken)) {
    const { hits } = screenText(text);
    markta += spann.length;
    for (const { start, end } of spann)
      if (!hits.some((traff) => traff.start <= start && traff.end >= end))
        missade.push(`${text.slice(start, end)} i ”${text}”`);
    const utanfor = hits.filter(
      (traff) => !spann.some(({ start, end }) => traff.start < end && traff.end > start),
    );
    if (utanfor.length > 0) textmedFalskt++;
    falska.push(...utanfor.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)} i ”${text}”`));
  }
  const texter = MED_UPPGIFTER.length + UTAN_UPPGIFTER.length;
  process.stdout.write(
    `Granskningen: ${texter} texter, ${markta} uppgifter. Funna ${procent(markta - missade.length, markta)}, texter med falskt larm ${procent(textmedFalskt, texter)} (${procent(textmedFalskt, UTAN_UPPGIFTER.length)} av dem utan uppgifter).${[...missade.map((m) => `\n  missad: ${m}`), ...falska.map((f) => `\n  falskt: ${f}`)].join('')}\n`,
  );
  expect(texter).toBeGreaterThanOrEqual(200);
  expect(missade.length / markta).toBeLessThanOrEqual(0.03);
  expect(textmedFalskt / UTAN_UPPGIFTER.length).toBeLessThanOrEqual(0.02);
});
