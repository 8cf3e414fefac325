import { ANDTS_TAGGAR, bristerFor, KANALER, STARTKATEGORIER, VAD_HANT } from '@roda-traden/domain';
import { describe, expect, it } from 'vitest';
import { OMRADEN, ORGANISATIONER } from '../index.ts';
import type { DemoRapport, KommunKod } from '../typer.ts';
import { type PlanteradEffekt, planteradeEffekter } from './effekter.ts';
import { DEMO_SEED, generateReports } from './generera.ts';

const TODAY = '2026-11-23';
const torsby = [...generateReports({ kommun: '1737', seed: DEMO_SEED, today: TODAY })];
const alla: readonly DemoRapport[] = [
  ...torsby,
  ...(['1766', '1783', '1762'] as const).flatMap((kommun) => [
    ...generateReports({ kommun, seed: DEMO_SEED, today: TODAY }),
  ]),
];
const kommunFor = (r: DemoRapport): string => r.externId.slice(5, 9);
const koder = (lista: readonly { kod: string }[]): Set<string> => new Set(lista.map((rad) => rad.kod));
const dagformat = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
const lokalDag = (iso: string): string => dagformat.format(new Date(iso));

describe('generateReports', () => {
  it('gives the same reports for the same seed, others for another', () => {
    const igen = [...generateReports({ kommun: '1737', seed: DEMO_SEED, today: TODAY })];
    expect(igen).toEqual(torsby);
    const andra = [...generateReports({ kommun: '1737', seed: DEMO_SEED + 1, today: TODAY })];
    expect(andra.map((r) => r.text)).not.toEqual(torsby.map((r) => r.text));
  });

  it('can be walked twice: the iterable holds no state', () => {
    const rapporter = generateReports({ kommun: '1762', seed: 3, today: TODAY });
    expect([...rapporter]).toEqual([...rapporter]);
  });

  it('ends today, begins two years before, comes in order', () => {
    for (const today of ['2026-11-23', '2027-02-28', '2027-03-29', '2028-06-05']) {
      const rapporter = [...generateReports({ kommun: '1737', seed: DEMO_SEED, today })];
      const inkomna = rapporter.map((r) => r.inkommen);
      expect(inkomna).toEqual([...inkomna].sort());
      expect(lokalDag(inkomna.at(-1) ?? '')).toBe(today);
      expect(Date.parse(inkomna[0] ?? '')).toBeGreaterThan(Date.parse(today) - 732 * 86_400_000);
      expect(rapporter.map((r) => r.nr)).toEqual(rapporter.map((_, i) => i + 1));
    }
  });

  it('never reports a thing before it happened', () => {
    for (const r of alla) {
      if (r.hantFran) expect(r.hantFran <= r.inkommen).toBe(true);
      if (r.hantTill)
        expect(r.hantTill <= r.inkommen && r.hantFran !== null && r.hantFran < r.hantTill).toBe(true);
      expect(r.hantPrecision).toBe(r.hantFran === null ? 'okand' : r.hantTill === null ? 'exakt' : 'ungefar');
    }
  });

  it('has a believable volume', () => {
    const antal = (kommun: KommunKod): number => alla.filter((r) => kommunFor(r) === kommun).length;
    expect(torsby.length / 2).toBeGreaterThan(350);
    expect(torsby.length / 2).toBeLessThan(450);
    expect(antal('1766')).toBe(60);
    expect(antal('1762')).toBe(16);
    expect(new Set(alla.map((r) => r.externId)).size).toBe(alla.length);
  });

  it('gives exactly the number asked for', () => {
    for (const antal of [0, 1, 7, 5000])
      expect([...generateReports({ kommun: '1766', seed: 1, today: TODAY, antal })]).toHaveLength(antal);
  });

  it('uses only codes that exist', () => {
    const kategorier = koder(STARTKATEGORIER);
    const vad = koder(VAD_HANT);
    const taggar = koder(ANDTS_TAGGAR);
    const kanaler = koder(KANALER);
    for (const r of alla) {
      const kommun = kommunFor(r);
      expect(r.kategori === null || kategorier.has(r.kategori)).toBe(true);
      expect(vad.has(r.vad) && kanaler.has(r.kanal) && r.andts.every((tagg) => taggar.has(tagg))).toBe(true);
      const omrade = OMRADEN.find((o) => o.kod === r.omrade);
      expect(omrade?.kommun ?? null).toBe(r.omrade === null ? null : kommun);
      expect(r.platsprecision === 'okand').toBe(r.omrade === null);
      expect(omrade?.slag === 'plats').toBe(r.platsprecision === 'plats');
      const enhet = r.rapportor.organisation;
      expect(enhet === null || ORGANISATIONER.some((o) => o.kommun === kommun && o.kod === enhet)).toBe(true);
      expect(r.text).not.toMatch(/[{}]|undefined|null/);
    }
    expect(new Set(torsby.map((r) => r.kategori).filter((k) => k !== null))).toEqual(kategorier);
    expect(new Set(torsby.flatMap((r) => r.andts))).toEqual(taggar);
  });

  it('has what triage demands for each state', () => {
    for (const r of alla) {
      const { status } = r;
      const underlag = {
        ...r,
        skal: r.avvisadSkal,
        fraga: r.kompletteringsfraga,
        hanvisasTill: r.hanvisadTill,
      };
      if (status === 'godkand' || status === 'avslutad') expect(bristerFor('godkann', underlag)).toEqual([]);
      expect(r.dubblettAvNr !== null).toBe(status === 'dubblett');
      expect(r.hanvisadTill !== null).toBe(status === 'hanvisad');
      expect(r.avvisadSkal !== null).toBe(status === 'avvisad');
      expect(r.kompletteringsfraga !== null).toBe(status === 'vantar_komplettering');
      if (status === 'inkommen' || status === 'avvisad') expect([r.kategori, r.allvar]).toEqual([null, null]);
      if (r.dubblettAvNr !== null) {
        const huvud = alla.find((x) => kommunFor(x) === kommunFor(r) && x.nr === r.dubblettAvNr);
        expect(huvud?.status).toMatch(/godkand|avslutad/);
        expect(huvud?.incidentNr).toBe(r.incidentNr);
        expect(r.dubblettAvNr).toBeLessThan(r.nr);
      }
    }
  });

  it('has every outcome, a full inbox of the newest, and a pair in it to find', () => {
    const med = (status: string): DemoRapport[] => torsby.filter((r) => r.status === status);
    for (const status of ['granskas', 'vantar_komplettering', 'dubblett', 'hanvisad', 'avvisad'])
      expect(med(status).length, status).toBeGreaterThan(1);
    const inkorg = med('inkommen');
    expect(inkorg.length).toBeGreaterThanOrEqual(15);
    expect(inkorg.length).toBeLessThanOrEqual(25);
    expect(inkorg.every((r) => r.nr > torsby.length - 30)).toBe(true);
    expect(inkorg.some((r) => r.incidentNr !== r.nr)).toBe(true);
  });
});

describe('personal data in the texts', () => {
  const texter = [...generateReports({ kommun: '1737', seed: 5, today: TODAY, antal: 20_000 })].flatMap(
    (r) => [r.text, r.rapportor.kontakt ?? ''],
  );

  it('has no personnummer but the test number, no phone but the drama series, no mail but example.se', () => {
    const funna = { pnr: 0, telefon: 0, mejl: 0, skylt: 0 };
    for (const text of texter) {
      for (const [pnr] of text.matchAll(/\d{6,8}[-+ ]?\d{4}/g)) {
        if (/^070-?1740/.test(pnr)) continue;
        expect(pnr).toBe('121212-1212');
        funna.pnr++;
      }
      for (const [nummer] of text.matchAll(/(?:\+46|0\d{1,3})[- ]?\d{2,3} ?\d{2} ?\d{2}\d*/g)) {
        const siffror = Number(nummer.replace(/\D/g, ''));
        expect(siffror >= 701740605 && siffror <= 701740699, nummer).toBe(true);
        funna.telefon++;
      }
      for (const [mejl] of text.matchAll(/\S+@\S+\.[a-z]+/g)) {
        expect(mejl).toMatch(/@example\.se$/);
        funna.mejl++;
      }
      for (const [, bokstaver] of text.matchAll(/\b([A-Z]{3}) ?\d{3}\b/g)) {
        expect(['LAT', 'DUM', 'TRE', 'FEM', 'SJU']).toContain(bokstaver);
        funna.skylt++;
      }
    }
    for (const [slag, antal] of Object.entries(funna)) expect(antal, slag).toBeGreaterThan(0);
  });

  it('shows some in the inbox', () => {
    expect(
      torsby.slice(-25).some((r) => /070-|@|Kalle|\d{6}-|Exempelvägen|[A-Z]{3} ?\d{3}/.test(r.text)),
    ).toBe(true);
  });
});

describe('what is planted', () => {
  /** Local-day count of an effect's category and place; `ar` moves the window that many years. */
  const rakna = (rapporter: readonly DemoRapport[], e: PlanteradEffekt, ar = 0, tak = '9999'): number => {
    const flytta = (dag: string): string => String(Number(dag.slice(0, 4)) + ar) + dag.slice(4);
    const till = e.till < tak ? e.till : tak;
    return rapporter.filter((r) => {
      if (r.omrade !== e.omrade || r.kategori !== e.kategori) return false;
      const dag = lokalDag(r.hantFran ?? r.inkommen);
      return dag >= flytta(e.fran) && dag <= flytta(till);
    }).length;
  };
  const manga = [...generateReports({ kommun: '1737', seed: 11, today: TODAY, antal: 60_000 })];
  const effekt = (i: number): PlanteradEffekt => {
    const e = planteradeEffekter(TODAY)[i];
    if (!e) throw new Error(`Ingen effekt ${i}`);
    return e;
  };

  it('shows in the demo itself', () => {
    expect(rakna(torsby, effekt(0))).toBeGreaterThan(2 * rakna(torsby, effekt(0), -1));
    expect(rakna(torsby, effekt(2), 0, TODAY) * 2).toBeLessThan(rakna(torsby, effekt(2), -1, TODAY));
  });

  it('has about the size stated, and nothing of the kind elsewhere', () => {
    const kvot = (e: PlanteradEffekt): number => rakna(manga, e, 0, TODAY) / rakna(manga, e, -1, TODAY);
    expect(kvot(effekt(0))).toBeCloseTo(5, 0);
    expect(kvot(effekt(1))).toBeGreaterThan(2.4);
    expect(kvot(effekt(1))).toBeLessThan(3.6);
    expect(kvot(effekt(2))).toBeCloseTo(0.15, 1);
    for (const omrade of ['torsby-centrum', 'torsby-handelsomrade']) {
      const annanstans = kvot({ ...effekt(0), omrade });
      expect(annanstans).toBeGreaterThan(0.85);
      expect(annanstans).toBeLessThan(1.18);
    }
  });

  it('lets one reporter stand for most of the litter at the beach', () => {
    const e = effekt(3);
    const egna = manga.filter((r) => r.rapportor.kontakt === e.rapportor?.kontakt);
    expect(egna.every((r) => lokalDag(r.hantFran ?? r.inkommen) >= e.fran)).toBe(true);
    expect(egna.length / rakna(manga, e)).toBeGreaterThan(0.6);
  });

  it('keeps traffic to evenings, weekends and summer', () => {
    const korning = torsby.filter((r) => r.kategori === 'storande-korning' && r.hantFran);
    const manad = (r: DemoRapport): number => Number(lokalDag(r.hantFran ?? '').slice(5, 7));
    const sommar = korning.filter((r) => manad(r) >= 5 && manad(r) <= 8).length;
    const vinter = korning.filter((r) => manad(r) === 12 || manad(r) <= 3).length;
    expect(sommar).toBeGreaterThan(2 * vinter);
    const helg = korning.filter((r) =>
      [5, 6].includes(new Date(lokalDag(r.hantFran ?? '')).getUTCDay()),
    ).length;
    expect(helg / korning.length).toBeGreaterThan(0.45);
  });
});

describe('streaming', () => {
  it('hands out the first of a million without making the rest', () => {
    const rapporter = generateReports({ kommun: '1737', seed: 1, today: TODAY, antal: 1_000_000 });
    const [forsta] = rapporter;
    expect(forsta?.nr).toBe(1);
  });

  it('refuses what makes no sense', () => {
    const bas = { kommun: '1737', seed: 1, today: TODAY } as const;
    expect(() => generateReports({ ...bas, today: '2026-02-30' })).toThrow(RangeError);
    expect(() => generateReports({ ...bas, days: 1 })).toThrow(RangeError);
    expect(() => generateReports({ ...bas, antal: -1 })).toThrow(RangeError);
  });
});
