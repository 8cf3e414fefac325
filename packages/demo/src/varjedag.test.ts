import {
  ATGARD,
  type Atgardsstatus,
  addDays,
  atgardsflaggor,
  type Ljus,
  localDate,
  overgangFran,
  startOfDay,
} from '@roda-traden/domain';
import { describe, expect, it } from 'vitest';
import { type DemoAtgard, generateReports, sistaRapportdagen, torsbysTrad } from './index.ts';

/** Each day of two years, with both changes of the clock, a leap day, turns of months and of years. */
const DAGAR = Array.from({ length: 731 }, (_, n) => addDays('2026-12-01', n));
/** Days on which the whole volume is made; on the others a month of it. */
const HELA = new Set([
  '2026-12-01',
  '2026-12-31',
  '2027-01-01',
  '2027-01-31',
  '2027-03-28',
  '2027-06-25',
  '2027-10-31',
  '2028-02-29',
]);
const MINUT = 60_000;

describe('rapporterna på varje dag i två år', () => {
  it('inget ligger i framtiden, vilken tid på dygnet demonstrationen än startas', () => {
    for (const dag of DAGAR) {
      const midnatt = startOfDay(dag).getTime();
      for (const minuter of [0, 90, 6 * 60 + 5, 7 * 60 + 44, 8 * 60, 12 * 60, 23 * 60 + 59]) {
        const nu = new Date(midnatt + minuter * MINUT);
        const sista = sistaRapportdagen(nu);
        expect([localDate(nu), addDays(localDate(nu), -1)]).toContain(sista);
        // The reports depend on the day alone, so one hour of each last day is enough to make them at.
        if (minuter !== 0 && minuter !== 12 * 60) continue;
        for (const r of generateReports({
          kommun: '1737',
          seed: 2026,
          today: sista,
          days: HELA.has(dag) ? 730 : 20,
        })) {
          expect(Date.parse(r.inkommen), `${dag} ${minuter}`).toBeLessThanOrEqual(nu.getTime());
          expect(Date.parse(r.hantTill ?? r.hantFran ?? r.inkommen)).toBeLessThanOrEqual(
            Date.parse(r.inkommen),
          );
        }
      }
    }
  }, 120_000);

  /** The named days, and one in sixteen of the two years: the whole volume takes its time. */
  const provade = [...new Set([...HELA, ...DAGAR.filter((_, n) => n % 16 === 0)])];
  it('varje tillstånd som en rundtur behöver finns, och inkorgen har två rapporter om samma sak', () => {
    for (const dag of provade) {
      const rapporter = [...generateReports({ kommun: '1737', seed: 2026, today: dag })];
      expect(new Set(rapporter.map((r) => r.status)), dag).toEqual(
        new Set([
          'inkommen',
          'granskas',
          'vantar_komplettering',
          'godkand',
          'dubblett',
          'hanvisad',
          'avvisad',
          'avslutad',
        ]),
      );
      const sedan = (dagar: number): string => addDays(dag, -dagar);
      // Something of today waits, and the running month holds reports.
      expect(rapporter.some((r) => localDate(new Date(r.inkommen)) === dag && r.status === 'inkommen')).toBe(
        true,
      );
      expect(rapporter.filter((r) => localDate(new Date(r.inkommen)) > sedan(30)).length).toBeGreaterThan(15);
      const par = rapporter.filter((r) => r.status === 'inkommen' && r.incidentNr !== r.nr);
      expect(par.length, dag).toBeGreaterThan(0);
    }
  }, 120_000);
});

/** What a measure's updates have led to on a day. */
function lage(a: DemoAtgard, dag: string) {
  let status: Atgardsstatus = 'beslutad';
  let senast: string | null = null;
  let genomforande: Ljus = 'ej_bedomd';
  for (const u of a.uppdateringar.filter((rad) => rad.dag <= dag)) {
    if (u.handling) status = overgangFran(ATGARD, status, u.handling)?.till ?? status;
    senast = u.dag;
    ({ genomforande } = u);
  }
  return { status, fran: a.fran, till: a.till, senast, genomforande };
}

describe('tråden på varje dag i två år', () => {
  it('det som har hänt har hänt, perioderna gränsar till varandra, och fristerna ligger lika', () => {
    const forsta = torsbysTrad(DAGAR[0] ?? '');
    for (const dag of DAGAR) {
      const { operativa, strategisk, plan, uppfoljning, kfRapport, riktlinje } = torsbysTrad(dag);
      const hant = [
        riktlinje.antagen,
        ...operativa.flatMap((o) => [o.till, o.fryst]),
        ...[strategisk.till, strategisk.fryst, strategisk.lamnad, strategisk.beslut.datum],
        ...[
          strategisk.remiss.skickad,
          strategisk.remiss.avslutad,
          ...strategisk.remiss.svar.map((s) => s.lamnat),
        ],
        ...[plan.giltigFran, plan.skapad, plan.lamnad, plan.beslut.datum],
        ...plan.atgarder.flatMap((a) => a.uppdateringar.map((u) => u.dag)),
        ...[uppfoljning.datum, uppfoljning.lamnad, uppfoljning.beslut.datum, kfRapport.datum],
      ];
      for (const nar of hant) expect(nar <= dag, `${nar} är senare än ${dag}`).toBe(true);
      expect(plan.giltigTill >= dag).toBe(true);
      for (const [n, bild] of operativa.entries()) {
        const nasta = operativa[n + 1];
        if (nasta) expect(nasta.fran).toBe(addDays(bild.till, 1));
        expect(bild.fran < bild.till && bild.till < bild.fryst).toBe(true);
      }
      const flaggor = plan.atgarder.map((a) => atgardsflaggor(lage(a, dag), dag).join());
      if (dag === DAGAR[0])
        expect(new Set(flaggor).size, 'både sena, orörda och i tid').toBeGreaterThanOrEqual(3);
      const veckans = atgardsfordelning(flaggor);
      expect(veckans.sena, dag).toBeGreaterThan(0);
      expect(veckans.iTid, dag).toBeGreaterThan(0);
      // The same way round today, every week.
      const forstas = forsta.plan.atgarder.map((a) => dagarFran(DAGAR[0] ?? '', a.till));
      expect(plan.atgarder.map((a) => dagarFran(dag, a.till))).toEqual(forstas);
    }
  });
});

const atgardsfordelning = (flaggor: readonly string[]) => ({
  sena: flaggor.filter((f) => f.includes('sen')).length,
  iTid: flaggor.filter((f) => f === '').length,
});

/** Whole weeks from the Monday of the day's week. */
function dagarFran(dag: string, till: string | null): number | null {
  if (till === null) return null;
  const mandag = (text: string): number => Math.floor((Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 3) / 7);
  return mandag(till) - mandag(dag);
}
