import { expect, it } from 'vitest';
import { borjarGalla, gallerTill, type Plandagar, planlageIOrd } from './index.ts';

const IDAG = '2026-11-28';
const GAMMAL: Plandagar = { giltigFran: '2025-01-01', giltigTill: '2027-12-31', beslutad: '2024-12-10' };
const ny = (giltigFran: string | null, beslutad: string | null = '2026-11-20'): Plandagar => ({
  giltigFran,
  giltigTill: '2028-12-31',
  beslutad,
});

it.each<[string, Plandagar, string | null]>([
  ['dagen före den nyas första dag', ny('2027-01-01'), '2026-12-31'],
  ['dagen före beslutet, när den nya skulle ha gällt redan', ny('2026-01-01'), '2026-11-19'],
  ['aldrig längre än den själv säger', ny('2028-06-01'), '2027-12-31'],
  ['inte alls, när den nya gällde från samma dag', ny('2025-01-01', '2024-12-10'), null],
  ['så länge den säger, när inget är känt om den nya', ny(null, null), '2027-12-31'],
])('den ersatta gäller till och med %s', (_namn, nasta, till) => {
  expect(gallerTill(GAMMAL, [nasta])).toBe(till);
});

it('den som ersattes före sin första dag räknas inte: det gör den som gällde', () => {
  const forst = ny('2027-07-01');
  const sedan = ny('2027-01-01', '2026-12-15');
  expect(gallerTill(GAMMAL, [forst, sedan])).toBe('2026-12-31');
  expect(gallerTill(forst, [sedan])).toBeNull();
});

it('planens läge följer av dagen, utan att något händer', () => {
  const plan = { ...ny('2027-01-01'), status: 'under_genomforande' } as const;
  expect(planlageIOrd(plan, [], IDAG)).toBe('Beslutad, gäller från och med 1 januari 2027');
  expect(planlageIOrd(plan, [], '2027-01-01')).toBe('Under genomförande');
  expect(borjarGalla({ status: 'utkast', giltigFran: '2027-01-01' }, IDAG)).toBeNull();
  const gammal = { ...GAMMAL, status: 'ersatt' } as const;
  expect(planlageIOrd(gammal, [plan], IDAG)).toBe('Ersätts, gäller till och med 31 december 2026');
  expect(planlageIOrd(gammal, [plan], '2027-01-01')).toBe('Ersatt, gällde till och med 31 december 2026');
  expect(planlageIOrd(gammal, [ny('2025-01-01', '2024-12-10')], IDAG)).toBe('Ersatt, började aldrig gälla');
});
